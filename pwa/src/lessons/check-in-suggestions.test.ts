import { expect, it } from "vitest";

import { answerOf, suggestionsOf } from "./check-in-suggestions.ts";
import type { Piece } from "./pack.ts";

const piece: Piece = {
  id: "how",
  title: "How?",
  cards: [
    {
      id: "sleep",
      kind: "check",
      parts: [],
      answers: [
        { answer: "Okay", reply: "Good.", lesson: "calm" },
        { answer: "It changes", reply: "That wears out.", lesson: "place", help: "svc.shelter" },
      ],
    },
    {
      id: "mood",
      kind: "check",
      parts: [],
      answers: [
        { answer: "Okay", reply: "Good.", lesson: "calm" },
        { answer: "Low", reply: "You can reach someone.", line: "988", lesson: "dark", help: "svc.mental" },
      ],
    },
  ],
};

it("nothing answered suggests nothing", () => {
  expect(suggestionsOf(piece, {})).toEqual({ lines: [], lessons: [], helps: [] });
});

it("a line to call comes first, and what belongs to it goes before the rest", () => {
  expect(suggestionsOf(piece, { sleep: 1, mood: 1 })).toEqual({
    lines: ["988"],
    lessons: ["dark", "place"],
    helps: ["svc.mental", "svc.shelter"],
  });
});

it("what two answers suggest stands once", () => {
  expect(suggestionsOf(piece, { sleep: 0, mood: 0 }).lessons).toEqual(["calm"]);
});

it("an answer or a card that this edition does not have counts as skipped", () => {
  expect(suggestionsOf(piece, { sleep: 9, gone: 0, mood: -1 })).toEqual({ lines: [], lessons: [], helps: [] });
  expect(answerOf(piece, {}, "toString")).toBeNull();
});
