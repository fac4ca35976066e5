import { describe, expect, it } from "vitest";

import { isSame, wordsDiff } from "./words-diff.ts";

describe("the difference of two texts", () => {
  it("is told word by word", () => {
    expect(wordsDiff("You can go slowly.", "You can go fast.")).toEqual([
      { words: "You can go ", kind: "same" },
      { words: "slowly", kind: "gone" },
      { words: "fast", kind: "added" },
      { words: ".", kind: "same" },
    ]);
  });

  it("is nothing for the same text", () => {
    expect(isSame(wordsDiff("one two", "one two"))).toBe(true);
  });

  it("cuts a script without spaces into words", () => {
    expect(wordsDiff("你可以慢慢来", "你可以快快来", "zh-Hans").filter(({ kind }) => kind === "same").length).toBeGreaterThan(0);
  });

  it("gives back both texts whole", () => {
    const [before, after] = ["a  b\n\nc d", "a b\nc  e d"];
    const pieces = wordsDiff(before, after);
    const join = (without: string) => pieces.filter(({ kind }) => kind !== without).map(({ words }) => words).join("");
    expect(join("added")).toBe(before);
    expect(join("gone")).toBe(after);
  });
});
