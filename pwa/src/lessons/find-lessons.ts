/**
 * The search in the lessons, on the phone: the finder's own folding and everyday words. Nothing is fetched, and what
 * is typed goes nowhere.
 */
import { wordsOf } from "../directory/fold.ts";
import { beginsWithOneSlip } from "../directory/index.ts";
import { codesMeant, readWording, type Synonyms, type Wording } from "../directory/synonyms.ts";
import { wordsOfCard } from "./aloud-text.ts";
import type { Exercise, Lesson, LessonPack, Piece } from "./pack.ts";

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
  /** Each word of it, with what it counts in the best place where it stands. */
  readonly words: ReadonlyMap<string, number>;
  /** Positions in `codes`. */
  readonly codes: ReadonlySet<number>;
}

/** Some thirty lessons and exercises: few enough to look at every word, with no index beside them. */
export class LessonSearch {
  private readonly rows: readonly Row[];
  private readonly wording: Wording;

  constructor(pack: LessonPack, synonyms: Synonyms) {
    const codes = [...new Set(Object.values(synonyms).flat())];
    this.wording = readWording(synonyms, codes);
    const row = (view: Row["view"], piece: Lesson | Exercise, kinds: readonly string[]): Row => {
      return { view, piece, words: weighed(piece), codes: new Set(kinds.map((kind) => codes.indexOf(kind))) };
    };
    this.rows = [
      ...pack.lessons.map((lesson) => row("lesson", lesson, lesson.kinds)),
      ...pack.steady.map((exercise) => row("steady", exercise, [])),
    ];
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
    const best = this.rows.map((row) => {
      let most = 0;
      row.words.forEach((weight, word) => {
        if (word.startsWith(said)) most = Math.max(most, word === said ? weight : weight * 0.7);
      });
      for (const [code, exact] of codes) if (row.codes.has(code)) most = Math.max(most, WEIGHT.kind * exact);
      return most;
    });
    if (said.length < SHORTEST_SLIP || best.some((weight) => weight > 0)) return best;
    return this.rows.map((row) => {
      let most = 0;
      row.words.forEach((weight, word) => {
        if (word.length >= said.length - 1 && beginsWithOneSlip(word, said)) most = Math.max(most, weight * 0.5);
      });
      return most;
    });
  }
}

function weighed(piece: Piece): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const word of wordsOf(text)) words.set(word, Math.max(weight, words.get(word) ?? 0));
  };
  add(piece.title, WEIGHT.title);
  add(piece.note ?? "", WEIGHT.note);
  for (const card of piece.cards) for (const said of wordsOfCard(card)) add(said, WEIGHT.text);
  return words;
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
