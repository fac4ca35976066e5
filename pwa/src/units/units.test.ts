import { screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { PlayedWorker } from "../../tests/door.ts";
import { openUnits } from "../../tests/units.ts";

let worker: PlayedWorker;
let hidden: boolean;
let undo: () => void;
const replace = vi.fn();

const pressHome = () => userEvent.click(screen.getByText("Home"));
const keypad = () => screen.findByRole("group", { name: "Code" });

async function enter(code: string): Promise<void> {
  await keypad();
  await userEvent.keyboard(`${code.replace(/\d/g, "[Digit$&]")}[Enter]`);
}

/** The units are there again, no keypad is, and the focus is where it was. */
async function expectUnits(): Promise<void> {
  await waitFor(() => expect(document.getElementById("units")?.hidden).toBe(false));
  expect(screen.queryByRole("group", { name: "Code" })).toBeNull();
  expect(document.getElementById("pad")?.hidden).toBe(true);
  expect(document.activeElement?.textContent).toBe("Home");
  expect(replace).not.toHaveBeenCalled();
}

beforeEach(async () => {
  vi.resetModules();
  replace.mockClear();
  worker = new PlayedWorker();
  await worker.door.lock("1234");
  hidden = false;
  vi.spyOn(document, "hidden", "get").mockImplementation(() => hidden);
  vi.stubGlobal("location", { replace });
  document.documentElement.lang = "en";
  openUnits();
  const heard = vi.spyOn(document, "addEventListener");
  await import("./units.ts");
  const calls = [...heard.mock.calls];
  undo = () => calls.forEach(([kind, hear]) => document.removeEventListener(kind, hear));
  heard.mockRestore();
});

afterEach(() => {
  undo();
  vi.unstubAllGlobals();
});

it("Home leads on at once where there is no lock", async () => {
  await worker.door.unlock();
  await pressHome();
  await waitFor(() => expect(replace).toHaveBeenCalledWith("/"));
});

it("the right code leads on, and lets that one page in", async () => {
  await pressHome();
  await enter("1234");
  await waitFor(() => expect(replace).toHaveBeenCalledWith("/"));
  expect(await worker.door.admits()).toBe(true);
});

it("a wrong code shows the units again", async () => {
  await pressHome();
  await enter("4321");
  await expectUnits();
});

it.each([
  ["the key Back", () => userEvent.click(screen.getByRole("button", { name: "Back" }))],
  ["Esc", () => userEvent.keyboard("[Escape]")],
  [
    "going out of sight",
    () => {
      hidden = true;
      document.dispatchEvent(new Event("visibilitychange"));
      return Promise.resolve();
    },
  ],
])("%s shows the units again, and Home asks anew", async (_, leaveKeypad) => {
  await pressHome();
  await keypad();
  await leaveKeypad();
  await expectUnits();
  hidden = false;
  await pressHome();
  await enter("1234");
  await waitFor(() => expect(replace).toHaveBeenCalledWith("/"));
});

it("two presses draw one keypad", async () => {
  const home = screen.getByText("Home");
  home.click();
  home.click();
  await keypad();
  await enter("4321");
  await expectUnits();
});

it("when the worker cannot be asked, the address is asked anew, and a worker decides what it shows", async () => {
  vi.spyOn(navigator.serviceWorker.controller!, "postMessage").mockImplementation(() => {
    throw new DOMException("not there", "InvalidStateError");
  });
  await pressHome();
  await waitFor(() => expect(replace).toHaveBeenCalledWith("/"));
  expect(await worker.door.admits()).toBe(false);
});
