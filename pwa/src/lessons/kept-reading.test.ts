import { afterEach, expect, it } from "vitest";

import { NOTHING_READ, ReadingHere, opened, readingFrom, turnedSaved } from "./kept-reading.ts";
import { PLAIN } from "./reading-look.ts";

// With a real store: tests/browser/lessons/test_kept_reading.py.
const root = document.documentElement;
afterEach(() => root.removeAttribute("data-kept"));

it("while it is off, nothing at all is noted", async () => {
  const reading = new ReadingHere();
  await reading.look();
  reading.note(opened("not-your-fault", "one", true));
  reading.note(turnedSaved("not-your-fault"));
  expect([reading.state, reading.now]).toEqual(["off", NOTHING_READ]);
});

it("on a phone that does not keep Wayside it cannot be turned on, and no store is touched", async () => {
  const reading = new ReadingHere();
  await reading.look();
  await reading.turnOn(PLAIN);
  expect(reading.state).toBe("failed");
});

it("a browser without a store says that nothing is kept", async () => {
  root.setAttribute("data-kept", "");
  const reading = new ReadingHere();
  await reading.look();
  await reading.turnOn(PLAIN);
  expect([reading.state, reading.now]).toEqual(["failed", NOTHING_READ]);
});

it("whoever draws it hears of every change, until they go", async () => {
  const reading = new ReadingHere();
  let heard = 0;
  const undo = reading.hear(() => heard++);
  await reading.look();
  expect(heard).toBe(1);
  undo();
  await reading.turnOn(PLAIN);
  expect(heard).toBe(1);
});

it("a card is where one goes on, and the last one makes a lesson read, once", () => {
  const begun = opened("a", "one", false)(NOTHING_READ);
  expect([begun.at, begun.read]).toEqual([{ a: "one" }, []]);
  const read = opened("a", "two", true)(opened("a", "two", true)(begun));
  expect([read.at, read.read]).toEqual([{ a: "two" }, ["a"]]);
});

it("a lesson that is kept twice is kept no more", () => {
  const kept = turnedSaved("a")(NOTHING_READ);
  expect(kept.saved).toEqual(["a"]);
  expect(turnedSaved("a")(kept).saved).toEqual([]);
});

it("what was kept is read back as it was", () => {
  const now = turnedSaved("b")(opened("a", "one", true)({ ...NOTHING_READ, answers: { mood: 1 }, look: { size: 2, room: true, contrast: false } }));
  expect(readingFrom(JSON.stringify(now))).toEqual(now);
});

it.each(["", "null", "7", "[]", "{", '{"at":7,"read":"x","saved":{},"answers":[1.5],"look":0}'])(
  "what someone changed on the phone (%s) counts as nothing",
  (text) => expect(readingFrom(text)).toEqual(NOTHING_READ),
);

it("of a list that was made too long only its beginning counts", () => {
  const long = Array.from({ length: 9999 }, (_, n) => `lesson-${n}`);
  expect(readingFrom(JSON.stringify({ saved: long, at: { a: 1, b: "one" } }))).toMatchObject({ at: { b: "one" } });
  expect(readingFrom(JSON.stringify({ saved: long })).saved).toHaveLength(200);
});
