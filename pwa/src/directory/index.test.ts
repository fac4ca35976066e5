import { describe, expect, it } from "vitest";

import { beginsWithOneSlip, buildIndex, startingWith, type Index } from "./index.ts";
import { seeded } from "./pack.fixture.ts";

function index(texts: readonly (readonly [string, number])[][]): Index {
  return buildIndex(texts.length, (row, add) => texts[row]!.forEach(([text, weight]) => add(text, weight)));
}

function postings(built: Index, word: string): [row: number, weight: number][] {
  const at = built.words.indexOf(word);
  if (at < 0) return [];
  const found: [number, number][] = [];
  for (let i = built.start[at]!; i < built.start[at + 1]!; i++) found.push([built.rows[i]!, built.weights[i]!]);
  return found;
}

describe("the index", () => {
  it("holds each word of each row once, with its greatest weight", () => {
    const built = index([[["Harbor House", 9], ["A house by the harbor", 3]], [["Open House", 9]], [["", 9]]]); // prettier-ignore
    expect(postings(built, "house")).toEqual([[0, 9], [1, 9]]); // prettier-ignore
    expect(postings(built, "by")).toEqual([[0, 3]]);
    expect(built.words).toEqual([...built.words].sort());
  });

  it("keeps the greatest weight also when it comes last", () => {
    expect(postings(index([[["bed", 1], ["bed", 7]]]), "bed")).toEqual([[0, 7]]); // prettier-ignore
  });

  it("gives the same postings as looking through every text", () => {
    const random = seeded(3);
    const word = () => Array.from({ length: 1 + Math.floor(random() * 3) }, () => "abc"[Math.floor(random() * 3)]).join("");
    const texts = Array.from({ length: 400 }, () => [[Array.from({ length: 12 }, word).join(" "), 1] as const]);
    const built = index(texts);
    for (const [at, each] of built.words.entries()) {
      const rows = [...built.rows.subarray(built.start[at], built.start[at + 1])];
      const expected = texts.flatMap(([text], row) => (text![0].split(" ").includes(each) ? [row] : []));
      expect(rows).toEqual(expected);
    }
  });

  it("holds nothing when there is nothing", () => {
    expect(buildIndex(0, () => undefined).words).toEqual([]);
  });

  it("finds words by their beginning, in any script", () => {
    const built = index([[["shelter shelters shell ship ليل ليلة 所", 1]]]);
    const begins = (beginning: string) => built.words.slice(...startingWith(built.words, beginning));
    expect(begins("shel")).toEqual(["shell", "shelter", "shelters"]);
    expect(begins("ليل")).toEqual(["ليل", "ليله"]);
    expect(begins("所")).toEqual(["所"]);
    expect(begins("zzz")).toEqual([]);
  });
});

describe("one slip", () => {
  const slips = ["shelter", "shalter", "sheltr", "shellter", "shetler", "helter", "shelte", "xshelter", "sheltre"];
  it.each(slips)("%s is still shelter", (typed) => {
    expect(beginsWithOneSlip("shelter", typed)).toBe(true);
  });
  it.each(["shatlr", "selte r", "house", "sehtler", "shelterly2"])("%s is not", (typed) => {
    expect(beginsWithOneSlip("shelter", typed)).toBe(false);
  });
  it("holds for a word that is not finished", () => {
    expect(beginsWithOneSlip("immigration", "imigr")).toBe(true);
    expect(beginsWithOneSlip("immigration", "imgrat")).toBe(false);
  });

  it("takes any one change to any part of any word", () => {
    const random = seeded(5);
    const letter = () => String.fromCharCode(97 + Math.floor(random() * 26));
    for (let run = 0; run < 2000; run++) {
      const word = Array.from({ length: 4 + Math.floor(random() * 8) }, letter).join("");
      const at = Math.floor(random() * word.length);
      const [before, after] = [word.slice(0, at), word.slice(at)];
      const swapped = before + (after[1] ?? "") + after[0]! + after.slice(2);
      for (const typed of [before + letter() + after.slice(1), before + after.slice(1), before + letter() + after, swapped]) {
        expect(beginsWithOneSlip(word, typed), `${typed} for ${word}`).toBe(true);
      }
    }
  });
});
