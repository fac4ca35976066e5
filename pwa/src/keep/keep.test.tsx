import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";

import { drawView } from "../../tests/draw.tsx";
import { makePhone, putEdition } from "../../tests/phone.ts";
import { KeepOn } from "./keep.tsx";

const within = (installed: boolean) => vi.stubGlobal("matchMedia", () => ({ matches: installed }));
const risk = "Someone who holds this phone could find it.";
const button = (name: RegExp) => screen.findByRole("button", { name });

beforeEach(() => void within(false));

it("is off, says the risk before its button, and registers nothing by itself", async () => {
  const { workers, caches, phone } = makePhone();
  drawView(<KeepOn phone={phone} />);
  const keep = await button(/^Keep it/);
  const said = screen.getByText(risk);
  expect(said.compareDocumentPosition(keep) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(workers.registered).toEqual([]);
  expect(await caches.keys()).toEqual([]);
});

it("says that Leave takes all of it, and in an installed app what it leaves there", async () => {
  const { unmount } = drawView(<KeepOn phone={makePhone().phone} />);
  expect(await screen.findByText(/^Leave takes all of it/)).toBeTruthy();
  unmount();
  within(true);
  drawView(<KeepOn phone={makePhone().phone} />);
  expect(await screen.findByText(/the icon and its units page stay. So does a code/)).toBeTruthy();
  expect(screen.queryByText(/^Leave takes all of it/)).toBeNull();
});

it("says how much data it takes", async () => {
  drawView(<KeepOn phone={makePhone().phone} />);
  expect((await button(/^Keep it/)).textContent).toContain("330");
});

it("keeps with one tap, shows how far it is, and lists what is kept", async () => {
  const { workers, caches, phone } = makePhone();
  let finish: () => void = () => undefined;
  workers.play = () => {
    workers.say({ done: 2, of: 8 });
    finish = () => void putEdition(caches).then(() => workers.activate());
  };
  const { here } = drawView(<KeepOn phone={phone} />);
  await userEvent.click(await button(/^Keep it/));
  const bar = await screen.findByRole("progressbar");
  await expect.poll(() => bar.getAttribute("value")).toBe("2");
  expect(bar.getAttribute("max")).toBe("8");
  finish();
  expect(await button(/^Forget/)).toBeTruthy();
  expect(screen.getByRole("heading", { name: "What is kept" })).toBeTruthy();
  expect(screen.getAllByRole("listitem")).toHaveLength(5);
  expect(here.tell).toHaveBeenCalledWith("It is on this phone now. It works with no internet.");
});

it("forgets with one tap", async () => {
  const { workers, caches, phone } = makePhone();
  workers.alreadyRegistered();
  await putEdition(caches);
  drawView(<KeepOn phone={phone} />);
  await userEvent.click(await button(/^Forget/));
  expect(await screen.findByText("It is off this phone now.")).toBeTruthy();
  expect(await caches.keys()).toEqual([]);
  expect(await button(/^Keep it/)).toBeTruthy();
});

it("says in plain words that a private window keeps nothing, and offers to try again", async () => {
  const { workers, phone } = makePhone();
  workers.refuses = true;
  drawView(<KeepOn phone={phone} />);
  await userEvent.click(await button(/^Keep it/));
  expect((await screen.findByRole("alert")).textContent).toContain("private window");
  expect(await button(/^Keep it/)).toBeTruthy();
});

it("says that it did not work when the worker gives up", async () => {
  const { workers, phone } = makePhone();
  workers.play = (worker) => worker.become("redundant");
  drawView(<KeepOn phone={phone} />);
  await userEvent.click(await button(/^Keep it/));
  expect((await screen.findByRole("alert")).textContent).toContain("Nothing was kept");
});

it("shows the risk in English too where nobody has reviewed the words", async () => {
  drawView(<KeepOn phone={makePhone().phone} />, {
    ftl: "keep-risk = Quien tenga este teléfono podría encontrarla.",
    pack: { lang: "es", state: "machine", english: `keep-risk = ${risk}`, beside: ["keep-risk"] },
  });
  expect((await screen.findByText(risk)).lang).toBe("en");
});
