/**
 * The inverted index: every word of the pack, sorted, each with the rows it stands in and how much it counts there.
 *
 * Postings are flat typed arrays: the postings of word w are `rows[start[w]]` to `rows[start[w + 1]]`, with `weights`
 * beside them. A word is looked up by its beginning; only a word that begins nothing is looked up with one slip.
 */
import { wordsOf } from "./fold.ts";

export interface Index {
  readonly words: readonly string[];
  readonly start: Uint32Array;
  readonly rows: Uint32Array;
  readonly weights: Uint8Array;
  /** For each row, how many words its first text (its name) has. */
  readonly lengths: Uint8Array;
}

/** `recurs`: the same text stands in many rows, as the names of organisations and towns do. */
export type AddText = (text: string, weight: number, recurs?: boolean) => void;

class Growing {
  data = new Uint32Array(1 << 15);
  length = 0;

  push(value: number): void {
    if (this.length === this.data.length) {
      const bigger = new Uint32Array(this.length * 2);
      bigger.set(this.data);
      this.data = bigger;
    }
    this.data[this.length++] = value;
  }
}

/** Index `count` rows; `fields(row, add)` adds each text of a row with its weight (1 to 255, the greatest wins). */
export function buildIndex(count: number, fields: (row: number, add: AddText) => void): Index {
  const ids = new Map<string, number>();
  const lastAt: number[] = []; // per word: its newest posting
  const size: number[] = []; // per word: its postings
  const wordOf = new Growing();
  const rowOf = new Growing();
  const weightOf = new Growing();
  const lengths = new Uint8Array(count);
  const split = new Map<string, number[]>(); // texts that recur are cut into words once

  let row = 0;
  const idOf = (word: string): number => {
    let id = ids.get(word);
    if (id === undefined) {
      id = ids.size;
      ids.set(word, id);
      lastAt.push(-1);
      size.push(0);
    }
    return id;
  };
  const enter = (id: number, weight: number) => {
    const at = lastAt[id] ?? -1;
    if (at >= 0 && rowOf.data[at] === row) {
      if ((weightOf.data[at] ?? 0) < weight) weightOf.data[at] = weight;
      return;
    }
    lastAt[id] = wordOf.length;
    size[id] = (size[id] ?? 0) + 1;
    wordOf.push(id);
    rowOf.push(row);
    weightOf.push(weight);
  };
  const add: AddText = (text, weight, recurs = false) => {
    if (text === "") return;
    if (!recurs) {
      const words = wordsOf(text);
      lengths[row] ||= Math.min(255, words.length);
      for (const word of words) enter(idOf(word), weight);
      return;
    }
    let known = split.get(text);
    if (!known) split.set(text, (known = wordsOf(text).map(idOf)));
    for (const id of known) enter(id, weight);
  };
  for (row = 0; row < count; row++) fields(row, add);

  const words = [...ids.keys()].sort(); // by code unit, as `startingWith` looks them up
  const start = new Uint32Array(words.length + 1);
  const next = new Uint32Array(words.length); // by id: where its next posting goes
  words.forEach((word, position) => {
    const id = ids.get(word) ?? 0;
    next[id] = start[position] ?? 0;
    start[position + 1] = (start[position] ?? 0) + (size[id] ?? 0);
  });
  const rows = new Uint32Array(rowOf.length);
  const weights = new Uint8Array(rowOf.length);
  for (let i = 0; i < rowOf.length; i++) {
    const word = wordOf.data[i] ?? 0;
    const at = next[word] ?? 0;
    next[word] = at + 1;
    rows[at] = rowOf.data[i] ?? 0;
    weights[at] = weightOf.data[i] ?? 0;
  }
  return { words, start, rows, weights, lengths };
}

function firstAtLeast(words: readonly string[], wanted: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span of words that begin with `beginning`: from, and one past the last. */
export function startingWith(words: readonly string[], beginning: string): readonly [from: number, to: number] {
  return [firstAtLeast(words, beginning), firstAtLeast(words, `${beginning}\uffff`)];
}

/** Does `word` begin with `typed` when one letter of `typed` was wrong, missing, extra or swapped with its neighbour? */
export function beginsWithOneSlip(word: string, typed: string): boolean {
  let i = 0;
  while (i < typed.length && typed[i] === word[i]) i++;
  if (i >= typed.length) return true;
  return (
    word.startsWith(typed.slice(i + 1), i + 1) || // a wrong letter
    word.startsWith(typed.slice(i), i + 1) || // a missing letter
    word.startsWith(typed.slice(i + 1), i) || // an extra letter
    (typed[i] === word[i + 1] && typed[i + 1] === word[i] && word.startsWith(typed.slice(i + 2), i + 2)) // two swapped
  );
}
