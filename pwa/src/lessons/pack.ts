/**
 * The lessons of one language, as docs/reference/lesson-pack.md says: words without markup, drawn as text nodes only.
 * `read-lessons.ts` makes it from what the server sends, whole or not at all.
 */

/** How far people have checked some words; absent when a second speaker (or a reviewer, for English) has. */
export type Mark = "unreviewed" | "machine" | "draft" | "stale";

export type Direction = "ltr" | "rtl";

/** Words that look alike; `lesson` is the id of a lesson, `site` a name in `sites`. */
export interface Marked {
  readonly text: string;
  readonly strong?: true;
  readonly em?: true;
  readonly lesson?: string;
  readonly site?: string;
}

/** A small picture as a `data:` address, and what it shows. */
export interface Picture {
  readonly picture: string;
  readonly alt: string;
}

export type Run = string | Marked | Picture;
export type Runs = readonly Run[];

export type Block = { readonly p: Runs } | { readonly ul: readonly Runs[] } | { readonly ol: readonly Runs[] };

/** What stands on a card: words, a calm moment, example words, the id of a line to call, the code of a kind of help. */
export type Part =
  | Block
  | { readonly pause: readonly Block[] }
  | { readonly say: readonly Block[] }
  | { readonly "say-not": readonly Block[] }
  | { readonly line: string }
  | { readonly help: string };

/** One answer of a check and its kind reply. In the check-in it may suggest a line (first), a lesson, a kind of help. */
export interface Answer {
  readonly answer: string;
  readonly reply: string;
  readonly line?: string;
  readonly lesson?: string;
  readonly help?: string;
}

/** What is on a card, in one language. `answers` is empty but on a check. */
export interface Words {
  readonly parts: readonly Part[];
  readonly answers: readonly Answer[];
}

export interface Card extends Words {
  readonly id: string;
  readonly kind: "card" | "check" | "pause";
  readonly mark?: Mark;
  /** Only where the card has no translation: the language it is in then. */
  readonly lang?: string;
  readonly dir?: Direction;
  /** The same in English, to stand beside. */
  readonly english?: Words;
}

/** What lessons, exercises and the check-in have alike. */
export interface Piece {
  readonly id: string;
  readonly title: string;
  /** The content note, where there is one. */
  readonly note?: string;
  /** How far the title and the note were checked. */
  readonly mark?: Mark;
  readonly lang?: string;
  readonly dir?: Direction;
  readonly cards: readonly Card[];
}

export interface Lesson extends Piece {
  /** 1 to 6. */
  readonly track: number;
  readonly minutes: number;
  /** Kinds of help that belong to it, the most telling first. */
  readonly kinds: readonly string[];
  /** Ids of the cards of the shorter version; empty without one. */
  readonly short: readonly string[];
}

export interface Exercise extends Piece {
  readonly seconds: number;
}

/** A lesson that this language lacks: its English title, and the languages that have it. */
export interface Elsewhere {
  readonly id: string;
  readonly title: string;
  readonly in: readonly string[];
}

export interface Site {
  readonly name: string;
  readonly address: string;
}

export interface LessonPack {
  readonly lang: string;
  readonly dir: Direction;
  /** In the order of the curriculum. */
  readonly lessons: readonly Lesson[];
  readonly steady: readonly Exercise[];
  /** The check-in, if this language has it. */
  readonly checkIn: Piece | null;
  readonly elsewhere: readonly Elsewhere[];
  readonly sites: ReadonlyMap<string, Site>;
}
