import { expect, it } from "vitest";

import { fold, wordsOf } from "./fold.ts";

it.each([
  ["Refugio Niñez", ["refugio", "ninez"]],
  ["MEN'S and Women’s Shelter", ["mens", "and", "womens", "shelter"]],
  ["St. Mary's #2 (24/7)", ["st", "marys", "2", "24", "7"]],
  ["Việt Nam Đường", ["viet", "nam", "duong"]],
  ["مَأوى للشباب", ["ماوي", "شباب"]],
  ["避难所 bed", ["避", "难", "所", "bed"]],
  ["ﬁrst　ＡＢＣ", ["first", "abc"]],
  ["आश्रय", ["आशरय"]],
  ["👩‍🚀 !!! ", []],
  ["", []],
])("%s is found by its plain words", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it("folds what is typed and what is stored alike", () => {
  for (const [typed, stored] of [["nino", "Niño"], ["CLINICA", "clínica"], ["cafe\u0301", "café"]]) {
    expect(fold(typed!)).toBe(fold(stored!));
  }
}); // prettier-ignore

it("takes broken text without a fall", () => {
  for (const odd of ["\ud800", "a\u0000b", "\u202eabc", "‎‏"]) expect(() => wordsOf(odd)).not.toThrow();
});
