import { expect, it } from "vitest";

import { lessonCard, lessonOf } from "./cards.ts";

it("a card names a lesson, and is read as that lesson", () => {
  expect(lessonOf(lessonCard("not-your-fault"))).toBe("not-your-fault");
});

it.each(["0a1b2c", "lesson", "lesson:", "lesson:<b>", "lesson:a b", "lesson:Steady", "xlesson:steady", "lesson:../law"])(
  "%s is no lesson",
  (card) => {
    expect(lessonOf(card)).toBeNull();
  },
);
