/** What changed between two texts, word by word. */
import { diffWordsWithSpace } from "diff";

export interface Piece {
  words: string;
  kind: "same" | "added" | "gone";
}

/** Scripts that write without spaces between words are cut by the browser's own rules for the language. */
const NO_SPACES = /^(zh|ja|th|lo|km|my)\b/;

/** The pieces of both texts in order; neighbours of one kind are one piece. */
export function wordsDiff(before: string, after: string, lang = "en"): Piece[] {
  const segmenter = NO_SPACES.test(lang) && "Segmenter" in Intl ? new Intl.Segmenter(lang, { granularity: "word" }) : undefined;
  return diffWordsWithSpace(before, after, segmenter ? { intlSegmenter: segmenter } : {}).map(({ value, added, removed }) => ({
    words: value,
    kind: added ? "added" : removed ? "gone" : "same",
  }));
}

/** Nothing but what is the same. */
export const isSame = (pieces: readonly Piece[]): boolean => pieces.every(({ kind }) => kind === "same");
