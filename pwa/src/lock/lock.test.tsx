import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";

import { MemoryCaches } from "../../tests/caches.ts";
import { drawView } from "../../tests/draw.tsx";
import { openPage } from "../../tests/page.ts";
import type { Question } from "../keep/messages.ts";
import { Door } from "./door.ts";
import { LockOn } from "./lock.tsx";

// The keypad takes its words from the page around the view.
beforeEach(() => {
  openPage();
  document.body.replaceChildren(document.querySelector(".cover")!);
});

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

async function type(code: string): Promise<void> {
  for (const digit of code) await press(digit);
  await press("OK");
}

/** A phone whose worker has a real door. */
function makePhone({ kept = true, deaf = false } = {}) {
  const door = new Door(new MemoryCaches());
  const ask = (question: Question) => (deaf ? Promise.resolve(undefined) : door.answer(question));
  return { door, phone: { isKept: () => Promise.resolve(kept), ask } };
}

it("says that it is a curtain and not a safe, and what to do about a forgotten code, before its button", async () => {
  drawView(<LockOn {...makePhone().phone} />);
  const start = await screen.findByRole("button", { name: "Choose a code" });
  for (const words of [/a curtain, not a safe/, /Another browser or a private window/, /a special reload/, /every code/, /If you forget the code/]) {
    const said = screen.getByText(words);
    expect(said.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  }
});

it("sets the code that was tapped twice, and says so", async () => {
  const { door, phone } = makePhone();
  const { here } = drawView(<LockOn {...phone} />);
  await press("Choose a code");
  await type("2580");
  await screen.findByText("The same digits once more");
  await type("2580");
  await screen.findByRole("button", { name: "Choose another code" });
  expect(here.tell).toHaveBeenCalledWith(expect.stringContaining("The code is set"));
  expect(await door.tries("2580")).toBe(true);
});

it("sets nothing when the second code is another, and lets one choose again", async () => {
  const { door, phone } = makePhone();
  drawView(<LockOn {...phone} />);
  await press("Choose a code");
  await type("2580");
  await type("2581");
  expect(await screen.findByText(/were not the same/)).toBeTruthy();
  expect(await door.isLocked()).toBe(false);
  await type("1111");
  await type("1111");
  await screen.findByRole("button", { name: "Choose another code" });
  expect(await door.tries("1111")).toBe(true);
});

it("takes the code away with one tap", async () => {
  const { door, phone } = makePhone();
  await door.lock("1234");
  drawView(<LockOn {...phone} />);
  await press("Take the code away");
  await screen.findByRole("button", { name: "Choose a code" });
  expect(await door.isLocked()).toBe(false);
});

it("leads to Keep where nothing is kept, since there is nothing to lock", async () => {
  const { here } = drawView(<LockOn {...makePhone({ kept: false }).phone} />);
  await press("Keep on this phone");
  expect(here.go).toHaveBeenCalledWith("keep");
});

it("in an app that was left and keeps nothing any more, still changes the code or takes it away", async () => {
  const { door, phone } = makePhone({ kept: false });
  await door.lock("1234");
  drawView(<LockOn {...phone} />);
  expect(await screen.findByRole("button", { name: "Choose another code" })).toBeTruthy();
  await press("Take the code away");
  expect(await door.isLocked()).toBe(false);
});

it("does not say that a code was taken away when nobody can tell", async () => {
  const { door, phone } = makePhone();
  await door.lock("1234");
  let deaf = false;
  drawView(<LockOn {...phone} ask={(question) => (deaf ? Promise.resolve(undefined) : phone.ask(question))} />);
  await screen.findByRole("button", { name: "Take the code away" });
  deaf = true;
  await press("Take the code away");
  expect(await screen.findByRole("alert")).toBeTruthy();
  expect(screen.queryByText("There is no code now.")).toBeNull();
});

it("says when it did not work, and does not claim a lock that is not there", async () => {
  drawView(<LockOn {...makePhone({ deaf: true }).phone} />);
  await press("Choose a code");
  await type("1234");
  await type("1234");
  expect(await screen.findByRole("alert")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Take the code away" })).toBeNull();
});
