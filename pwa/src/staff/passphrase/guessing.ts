/**
 * How soon a passphrase would be guessed, by zxcvbn and its lists of leaked passwords, names and words. Some megabytes, so
 * it is fetched only when someone chooses a passphrase; from then on it needs no network, and nothing typed leaves the page.
 */
import { type MatchExtended, ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary as common } from "@zxcvbn-ts/language-common";
import { dictionary as english } from "@zxcvbn-ts/language-en";
import { dictionary as spanish } from "@zxcvbn-ts/language-es-es";

import type { Guess } from "./rules.ts";

const zxcvbn = new ZxcvbnFactory({
  dictionary: { ...common, ...english, ...spanish },
  graphs: adjacencyGraphs,
  // Without an end, a text made for it would keep a phone busy for minutes.
  l33tMaxSubstitutions: 20,
});

/** More than this is not looked at: it is strong by its length, or its beginning says enough. */
const LOOKED_AT = 72;

function kindOf({ pattern, ...match }: MatchExtended): Guess["parts"][number]["kind"] {
  const list = String(match.dictionaryName ?? "");
  if (list === "userInputs") return "yours";
  if (list.startsWith("passwords")) return "known";
  if (pattern === "repeat") return "few";
  if (pattern === "sequence" || pattern === "spatial" || pattern === "wordSequence") return "row";
  if (pattern === "date" || pattern === "regex") return "date";
  return "other";
}

/** The fewest tries with and without the spaces in it. `near` is what would be tried first for this person. */
export function guess(text: string, near: string[]): Guess {
  const looked = Array.from(text).slice(0, LOOKED_AT).join("");
  const results = [...new Set([looked, looked.replaceAll(" ", "")])].map((each) => zxcvbn.check(each, near));
  const [least] = results.sort((a, b) => a.guessesLog10 - b.guessesLog10);
  const parts = (least?.sequence ?? []).map((match) => ({ kind: kindOf(match), length: match.token.length }));
  return { log10: least?.guessesLog10 ?? 0, parts };
}

const WORDS = 5;

/** Five words of a list of 7776, each as likely as any other: 64 bits. */
export function suggest(): string {
  const list = common["diceware-common"];
  // Numbers above the last whole round would make the first words more likely.
  const round = Math.floor(2 ** 32 / list.length) * list.length;
  const words: string[] = [];
  while (words.length < WORDS) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < round) words.push(list[drawn % list.length] ?? "");
  }
  return words.join(" ");
}
