import { screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { PlayedWorker } from "../../tests/door.ts";
import { openPage } from "../../tests/page.ts";
import { uncover } from "./blank.ts";
import { comeBack, coverWhenAway } from "./cover.ts";

let ending: AbortController;
let worker: PlayedWorker;
let hidden: boolean;
const replace = vi.fn();

const covered = () => document.documentElement.dataset["covered"];
const keypads = () => screen.queryAllByRole("group");

function turn(away: boolean): void {
  hidden = away;
  document.dispatchEvent(new Event("visibilitychange"));
}

function lookAwayAndBack(): void {
  turn(true);
  turn(false);
}

async function enter(code: string): Promise<void> {
  await screen.findByRole("group");
  await userEvent.keyboard(`${code.replace(/\d/g, "[Digit$&]")}[Enter]`);
}

beforeEach(async () => {
  openPage();
  hidden = false;
  replace.mockClear();
  ending = new AbortController();
  worker = new PlayedWorker();
  await worker.door.lock("1234");
  vi.spyOn(document, "hidden", "get").mockImplementation(() => hidden);
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  vi.stubGlobal("location", { replace });
  coverWhenAway({ signal: ending.signal });
});

afterEach(() => {
  vi.useRealTimers();
  turn(true); // ends what still asks
  ending.abort();
  uncover();
  vi.doUnmock("../units/units.ts");
  vi.unstubAllGlobals();
});

it("the right code shows the page", async () => {
  lookAwayAndBack();
  void comeBack();
  await enter("1234");
  await waitFor(() => expect(covered()).toBeUndefined());
  expect(screen.getByText("Show the page")).toBeTruthy();
  expect(replace).not.toHaveBeenCalled();
});

it("a wrong code leads to the units", async () => {
  lookAwayAndBack();
  void comeBack();
  await enter("4321");
  await waitFor(() => expect(replace).toHaveBeenCalledWith("/units"));
  expect(covered()).toBe("back");
});

it("without a lock the page is shown and no code is asked", async () => {
  await worker.door.unlock();
  lookAwayAndBack();
  await comeBack();
  expect(covered()).toBeUndefined();
});

it.each([true, false])("a worker that says nothing opens nothing (to the first question: %s)", async (first) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
  worker.silent = first;
  lookAwayAndBack();
  void comeBack();
  if (!first) {
    await screen.findByRole("group");
    worker.silent = true;
    await enter("1234");
  }
  await vi.advanceTimersByTimeAsync(5000);
  await waitFor(() => expect(replace).toHaveBeenCalledWith("/units"));
  expect(covered()).toBe("back");
});

it("when the keypad does not come, as after a deploy, the units come instead", async () => {
  vi.doMock("../units/units.ts", () => {
    throw new TypeError("not there");
  });
  lookAwayAndBack();
  await comeBack();
  expect(replace).toHaveBeenCalledWith("/units");
  expect(covered()).toBe("back");
});

it("two presses draw one keypad, which takes the code", async () => {
  lookAwayAndBack();
  void comeBack();
  void comeBack();
  await enter("1234");
  await waitFor(() => expect(covered()).toBeUndefined());
  expect(keypads()).toHaveLength(0);
});

it("a page that goes out of sight at the keypad offers the button again, and asks anew", async () => {
  lookAwayAndBack();
  void comeBack();
  await screen.findByRole("group");
  await userEvent.keyboard("[Digit1][Digit2][Digit3]");
  turn(true);
  await waitFor(() => expect(screen.getByText("Show the page")).toBeTruthy());
  expect(keypads()).toHaveLength(0);
  turn(false);
  expect([covered(), document.activeElement?.textContent]).toEqual(["back", "Show the page"]);
  void comeBack();
  await enter("1234");
  await waitFor(() => expect(covered()).toBeUndefined());
});

it("a page that goes out of sight before the answer comes stays blank, and covered afterwards", async () => {
  lookAwayAndBack();
  void comeBack();
  await screen.findByRole("group");
  let answer: () => void = () => undefined;
  worker.held = new Promise((resolve) => (answer = resolve));
  await enter("1234");
  turn(true);
  answer();
  await waitFor(() => expect(screen.getByText("Show the page")).toBeTruthy());
  expect(covered()).toBe("away");
  turn(false);
  expect(covered()).toBe("back");
});

it("Esc at the keypad gives the button back, with the focus", async () => {
  lookAwayAndBack();
  void comeBack();
  await screen.findByRole("group");
  await userEvent.keyboard("[Escape]");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Show the page"));
  expect(covered()).toBe("back");
});

it("the return of the focus alone asks for the code too", async () => {
  window.dispatchEvent(new Event("blur"));
  window.dispatchEvent(new Event("focus"));
  await screen.findByRole("group");
  expect(covered()).toBe("back");
  await enter("1234");
  await waitFor(() => expect(covered()).toBeUndefined());
});

it("the return of the focus alone shows a page without a lock", async () => {
  await worker.door.unlock();
  window.dispatchEvent(new Event("blur"));
  expect(covered()).toBe("back");
  window.dispatchEvent(new Event("focus"));
  await waitFor(() => expect(covered()).toBeUndefined());
});
