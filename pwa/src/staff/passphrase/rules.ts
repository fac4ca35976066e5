/** What a new passphrase is like (NIST SP 800-63B-4, 3.1.1): long, and not what would be guessed first. No rule about kinds of letters. */
import { prepared } from "../keys/derive.ts";
import { OURS, bare, isKnown } from "./blocklist.ts";

export const SHORTEST = 15;
export const LONGEST = 256;

/** Why it is not taken: the end of a message id, `passphrase-wrong-…`. */
export type Wrong = "empty" | "short" | "long" | "few" | "row" | "yours" | "date" | "known" | "guess";

/** What an attacker's dictionary knows of a text: how many tries (as a power of ten), and the kinds of its parts by length. */
export interface Guess {
  log10: number;
  parts: { kind: "known" | "few" | "row" | "yours" | "date" | "other"; length: number }[];
}

/** Fewer tries than this are too few: ten thousand million. */
const ENOUGH = 10;

/** Characters as people count them. */
export function lengthOf(passphrase: string): number {
  return Array.from(prepared(passphrase)).length;
}

/** What can be said at once, without any list. */
export function wrongAtOnce(passphrase: string, name: string): Wrong | null {
  const length = lengthOf(passphrase);
  if (length === 0) return "empty";
  if (length < SHORTEST) return "short";
  if (length > LONGEST) return "long";
  const text = bare(passphrase);
  if (new Set(text).size < 6) return "few";
  if (isKnown(passphrase)) return "known";
  let rest = text;
  for (const word of wordsNear(name)) rest = rest.replaceAll(word, "");
  if (rest.length < 8 && rest.length < text.length) return "yours";
  return null;
}

/** What would be tried first for this person: the name, its parts and our own words. */
export function wordsNear(name: string): string[] {
  const parts = name.split(/[^\p{L}\p{N}]+/u);
  return [...new Set([name, ...parts, ...OURS].map(bare))].filter((word) => word.length > 2);
}

/** The largest part of it that is easy to guess says why. */
export function wrongBy({ log10, parts }: Guess): Wrong | null {
  if (log10 >= ENOUGH) return null;
  const easy = parts.filter(({ kind }) => kind !== "other").sort((a, b) => b.length - a.length)[0];
  return easy && easy.kind !== "other" ? easy.kind : "guess";
}
