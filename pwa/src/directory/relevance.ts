/** How well each row answers the typed words, before any filter: rare words count more, and names more than sentences. */
import { wordsOf } from "./fold.ts";
import { beginsWithOneSlip, startingWith, type Index } from "./index.ts";
import { has, type Pack } from "./pack.ts";
import { codesMeant, type Wording } from "./synonyms.ts";

/** What a word counts in each place it can stand. The greatest is the measure: a word in a name is worth 1. */
export const WEIGHT = { name: 200, kind: 160, org: 140, city: 90, apply: 40, text: 60 } as const;

/** What having typed the whole of a name adds to its fit. */
const WHOLE = 0.1;

/** Bounds on a query, so that pasted text costs no more than typed text. */
const MOST_WORDS = 12;
const LONGEST_WORD = 40;
const SHORTEST_SLIP = 4;

export interface Relevance {
  /** 0 to a little above 1 for each row. */
  readonly score: Float32Array;
  /** Which part of the typed words, weighed by rarity, a row holds: 0 to 1. */
  readonly cover: Float32Array;
  /** Rows that cover less than this are left out. */
  readonly least: number;
}

/** Null when nothing to look for was typed. */
export function relevanceOf(pack: Pack, index: Index, wording: Wording, typed: string): Relevance | null {
  const all = wordsOf(typed.slice(0, 400))
    .slice(0, MOST_WORDS)
    .map((each) => each.slice(0, LONGEST_WORD));
  const meant = codesMeant(wording, all);
  // A filler inside a phrase ("place to sleep") has done its work in the phrase.
  const asked = all.map((said, i) => ({ said, codes: meant[i] ?? new Map<number, number>() }));
  const telling = asked.filter(({ said }) => !wording.fillers.has(said));
  // A name can be made of nothing else ("Here and Now").
  const kept = telling.length > 0 ? telling : asked;
  if (kept.length === 0) return null;

  const score = new Float32Array(pack.count);
  const cover = new Float32Array(pack.count);
  const best = new Uint8Array(pack.count);
  let rarity = 0;
  for (const { said, codes } of kept) {
    best.fill(0);
    if (!mark(pack, index, said, codes, best)) continue;
    let rows = 0;
    for (const each of best) if (each > 0) rows++;
    const rare = Math.log(1 + (pack.count - rows + 0.5) / (rows + 0.5));
    rarity += rare;
    for (let row = 0; row < pack.count; row++) {
      const weight = best[row] ?? 0;
      if (weight === 0) continue;
      score[row] = (score[row] ?? 0) + (rare * weight) / WEIGHT.name;
      cover[row] = (cover[row] ?? 0) + rare;
    }
  }
  let most = 0;
  if (rarity > 0) {
    for (let row = 0; row < pack.count; row++) {
      // A name that is all of what was typed and no more comes before longer names.
      const whole = Math.min(1, kept.length / Math.max(1, index.lengths[row] ?? 1));
      score[row] = (score[row] ?? 0) / rarity + WHOLE * whole * (cover[row] ? 1 : 0);
      cover[row] = (cover[row] ?? 0) / rarity;
      most = Math.max(most, cover[row] ?? 0);
    }
  }
  return { score, cover, least: Math.max(most * 0.6, 1e-6) };
}

/** Write into `best` what one typed word is worth in each row; false when it stands nowhere. */
function mark(pack: Pack, index: Index, said: string, codes: ReadonlyMap<number, number>, best: Uint8Array): boolean {
  let found = false;
  const count = (position: number, worth: number) => {
    for (let at = index.start[position] ?? 0, end = index.start[position + 1] ?? 0; at < end; at++) {
      const weight = (index.weights[at] ?? 0) * worth;
      const row = index.rows[at] ?? 0;
      if ((best[row] ?? 0) < weight) best[row] = weight;
      found = true;
    }
  };
  const [from, to] = startingWith(index.words, said);
  for (let position = from; position < to; position++) count(position, index.words[position] === said ? 1 : 0.7);
  for (const [code, exact] of codes) {
    const weight = WEIGHT.kind * exact;
    const [bits, member] = code < pack.kinds.length ? [pack.kindBits, code] : [pack.yesBits, code - pack.kinds.length];
    for (let row = 0; row < pack.count; row++) {
      if ((best[row] ?? 0) < weight && has(bits, row, member)) {
        best[row] = weight;
        found = true;
      }
    }
  }
  if (!found && said.length >= SHORTEST_SLIP) {
    index.words.forEach((word, position) => {
      if (word.length >= said.length - 1 && beginsWithOneSlip(word, said)) count(position, 0.5);
    });
  }
  return found;
}
