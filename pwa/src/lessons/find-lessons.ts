/**
 * The search in the lessons, on the phone: the finder's own folding, index and everyday words. Nothing is fetched, and what
 * is typed goes nowhere.
 */
import { wordsOf } from "../directory/fold.ts";
import { beginsWithOneSlip, buildIndex, type Index, startingWith } from "../directory/index.ts";
import { codesMeant, readWording, type Synonyms, type Wording } from "../directory/synonyms.ts";
import { wordsOfCard } from "./aloud-text.ts";
import type { Exercise, Lesson, LessonPack, Piece } from "./pack.ts";
import { kindsOf } from "./related.ts";

/** What a word counts in each place it can stand. */
const WEIGHT = { title: 200, kind: 140, note: 90, text: 60 } as const;

/** Bounds on a query, so that pasted text costs no more than typed text. */
const MOST_TYPED = 400;
const MOST_WORDS = 12;
const LONGEST_WORD = 40;
const SHORTEST_SLIP = 4;
/** Which part of the best answer's words an answer holds at least. */
const ENOUGH = 0.6;

export interface FoundLesson {
  readonly view: "lesson" | "steady";
  readonly piece: Lesson | Exercise;
  /** A sentence of it that holds what was typed; empty when only its title or its kind of help does. */
  readonly says: string;
  /** The language of that sentence, where it is not the page's. */
  readonly lang: string;
}

interface Row {
  readonly view: FoundLesson["view"];
  readonly piece: Lesson | Exercise;
  /** Positions in `codes`. */
  readonly codes: ReadonlySet<number>;
}

export class LessonSearch {
  private readonly rows: readonly Row[];
  private readonly index: Index;
  private readonly wording: Wording;

  constructor(pack: LessonPack, synonyms: Synonyms) {
    const codes = [...new Set(Object.values(synonyms).flat())];
    this.wording = readWording(synonyms, codes);
    this.rows = [
      ...pack.lessons.map((piece) => {
        const kinds = new Set(kindsOf(piece).map((kind) => codes.indexOf(kind)));
        return { view: "lesson" as const, piece, codes: kinds };
      }),
      ...pack.steady.map((piece) => ({ view: "steady" as const, piece, codes: new Set<number>() })),
    ];
    this.index = buildIndex(this.rows.length, (row, add) => {
      const piece = this.rows[row]?.piece;
      if (!piece) return;
      add(piece.title, WEIGHT.title);
      add(piece.note ?? "", WEIGHT.note);
      for (const card of piece.cards) for (const words of wordsOfCard(card)) add(words, WEIGHT.text);
    });
  }

  /** The best first; null when nothing to look for was typed. */
  find(typed: string): readonly FoundLesson[] | null {
    const all = wordsOf(typed.slice(0, MOST_TYPED))
      .slice(0, MOST_WORDS)
      .map((word) => word.slice(0, LONGEST_WORD));
    const meant = codesMeant(this.wording, all);
    const asked = all.map((said, at) => ({ said, codes: meant[at] ?? new Map<number, number>() }));
    const telling = asked.filter(({ said }) => !this.wording.fillers.has(said));
    const kept = telling.length > 0 ? telling : asked;
    if (kept.length === 0) return null;

    const score = this.rows.map(() => 0);
    const cover = this.rows.map(() => 0);
    for (const { said, codes } of kept) {
      const best = this.worth(said, codes);
      const found = best.filter((weight) => weight > 0).length;
      // A word that stands in few lessons tells more.
      const rare = Math.log(1 + (this.rows.length - found + 0.5) / (found + 0.5));
      best.forEach((weight, row) => {
        if (weight === 0) return;
        score[row] = (score[row] ?? 0) + rare * weight;
        cover[row] = (cover[row] ?? 0) + rare;
      });
    }
    const least = Math.max(...cover) * ENOUGH;
    const order = this.rows.map((_, row) => row).filter((row) => (cover[row] ?? 0) > 0 && (cover[row] ?? 0) >= least);
    order.sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b);
    const words = kept.map(({ said }) => said);
    return order.flatMap((row) => {
      const found = this.rows[row];
      return found ? [{ view: found.view, piece: found.piece, ...sentenceIn(found.piece, words) }] : [];
    });
  }

  /** What one typed word is worth in each row. */
  private worth(said: string, codes: ReadonlyMap<number, number>): number[] {
    const { words, start, rows, weights } = this.index;
    const best = this.rows.map(() => 0);
    const count = (position: number, worth: number) => {
      for (let at = start[position] ?? 0; at < (start[position + 1] ?? 0); at++) {
        const row = rows[at] ?? 0;
        best[row] = Math.max(best[row] ?? 0, (weights[at] ?? 0) * worth);
      }
    };
    const [from, to] = startingWith(words, said);
    for (let position = from; position < to; position++) count(position, words[position] === said ? 1 : 0.7);
    this.rows.forEach(({ codes: own }, row) => {
      for (const [code, exact] of codes) if (own.has(code)) best[row] = Math.max(best[row] ?? 0, WEIGHT.kind * exact);
    });
    if (said.length >= SHORTEST_SLIP && best.every((weight) => weight === 0)) {
      words.forEach((word, position) => {
        if (word.length >= said.length - 1 && beginsWithOneSlip(word, said)) count(position, 0.5);
      });
    }
    return best;
  }
}

function sentences(words: string): string[] {
  return words.match(/[^.?!。？！؟۔।]+[.?!。？！؟۔।]*["”»]?\s*/gu)?.map((each) => each.trim()) ?? [words];
}

/** The sentence of a lesson that holds most of the typed words, and the first of those that hold as many. */
function sentenceIn(piece: Piece, typed: readonly string[]): Pick<FoundLesson, "says" | "lang"> {
  let [says, lang, most] = ["", "", 0];
  for (const card of piece.cards) {
    for (const sentence of wordsOfCard(card).flatMap(sentences)) {
      const words = wordsOf(sentence);
      const holds = typed.filter((said) => words.some((word) => word.startsWith(said))).length;
      if (holds > most) [says, lang, most] = [sentence, card.lang ?? piece.lang ?? "", holds];
    }
  }
  return { says, lang };
}
