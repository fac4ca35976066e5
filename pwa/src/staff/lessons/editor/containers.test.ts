import { describe, expect, it } from "vitest";

import { WITH_CODE, WITH_WORDS, containersOf, put, putAnswer } from "./containers.ts";

const card = ["First words.", "", "Second words.", "", "::: say", "Yes.", ":::", "", "Last words."];

describe("the containers in a card", () => {
  it("are found, and one that is never closed ends with the text", () => {
    expect(containersOf(card)).toEqual([{ from: 4, to: 6 }]);
    expect(containersOf(["a", "::: pause", "b"])).toEqual([{ from: 1, to: 2 }]);
  });
});

describe("a container from the toolbar", () => {
  it("comes after the paragraph of the cursor, with its example marked", () => {
    const { lines, select } = put(card, 0, "pause", "Breathe.");
    expect(lines.slice(0, 6)).toEqual(["First words.", "", "::: pause", "Breathe.", ":::", ""]);
    expect(lines.slice(6)).toEqual(card.slice(2));
    expect(select).toEqual({ line: 3, from: 0, to: 8 });
  });

  it("takes the id of a line or of a kind of help", () => {
    expect(put(["Words."], 0, "crisis", "988")).toEqual({
      lines: ["Words.", "", "::: crisis {#988}", ":::"],
      select: { line: 2, from: 13, to: 16 },
    });
  });

  it("never stands inside another one", () => {
    expect(put(card, 5, "say-not", "No.").lines.slice(4, 12)).toEqual(["::: say", "Yes.", ":::", "", "::: say-not", "No.", ":::", ""]);
  });

  it("may be the first thing on a card", () => {
    expect(put([""], 0, "say", "Yes.").lines).toEqual(["::: say", "Yes.", ":::"]);
  });

  it.each([...WITH_WORDS, ...WITH_CODE])("keeps every line that was there, wherever the cursor is: %s", (kind) => {
    for (let at = 0; at < card.length; at += 1) {
      const { lines } = put(card, at, kind, "svc.shelter");
      const kept = card.filter((line) => line !== "" && !line.startsWith(":::"));
      expect(lines.filter((line) => kept.includes(line))).toEqual(kept);
      expect(containersOf(lines)).toHaveLength(2);
      expect(lines.filter((line) => line === ":::")).toHaveLength(2);
    }
  });
});

describe("one more answer of a check", () => {
  it("comes after the last one", () => {
    const { lines, select } = putAnswer(["Who?", "", "- Me | Yes."], "Answer", "Reply.");
    expect(lines).toEqual(["Who?", "", "- Me | Yes.", "- Answer | Reply."]);
    expect(select).toEqual({ line: 3, from: 2, to: 8 });
  });

  it("is the first one after the question", () => {
    expect(putAnswer(["Who?"], "Answer", "Reply.").lines).toEqual(["Who?", "", "- Answer | Reply."]);
  });
});
