/** What the studio and the server say to each other (docs/reference/routes.md, under /staff/lessons). */
import type { Role } from "../protocol.ts";

export type Shelf = "lessons" | "steady" | "check-in";
export type PageState = "draft" | "in-review" | "approved" | "scheduled" | "published" | "archived";
export type CardState = "absent" | "machine" | "draft" | "reviewed" | "stale";
export type Wait = "sign" | "review" | "returned" | "publish" | "translate" | "check" | "due" | "overdue";
export type May = "save" | "propose" | "approve" | "return" | "publish" | "withdraw" | "rollback" | "check" | "comment";

/** One lesson in one language, as an address names it. */
export interface Address {
  shelf: Shelf;
  id: string;
  lang: string;
}

export interface Listed extends Address {
  title: string;
  track: number | null;
  order: number;
  state: PageState;
  revision: number;
  /** On phones; null: on none. */
  published: number | null;
  signed: boolean;
  needs: string[];
  missing: string[];
  waits: Wait[];
  stale: number;
  machine: number;
  draft: number;
  reviewed: number;
  absent: number;
  review_by: string | null;
  scheduled_for: string | null;
  comments: number;
}

export interface Tongue {
  tag: string;
  endonym: string;
  dir: "ltr" | "rtl";
}

export interface Lessons {
  pages: Listed[];
  languages: Tongue[];
}

/** `id` "": came with Wayside or by the command line. `name` "": someone who left. */
export interface By {
  id: string;
  name: string;
  role: Role | "";
}

/** What stands in front of a lesson; a translation has title and note only. */
export interface Front {
  title: string;
  note?: string | null;
  track?: number;
  order?: number;
  minutes?: number;
  seconds?: number;
  short?: string[] | null;
  basis?: string[];
  tags?: string[];
  reviewers?: string[];
  review_by?: string;
}

export type CardKind = "card" | "check" | "pause";

/** A card as it is written and sent. */
export interface Written {
  id: string;
  kind: CardKind;
  marks: string[];
  text: string;
}

export interface Card extends Written {
  hash: string | null;
  state?: CardState | null;
  /** The English card; `then`: the English that the translation was made from, where it is known and another. */
  english?: { text: string; hash: string | null; marks: string[]; then: string | null } | null;
}

export interface Fault {
  card: string | null;
  /** From 1, within the card's text; 0: the card as a whole. */
  line: number;
  says: string;
  notice: boolean;
}

export interface CardMeter {
  id: string;
  figure: number | null;
  longest: number;
  words: number;
  fewest: number;
  most: number;
}

export interface Meters {
  formula: "grade" | "ease" | null;
  figure: number | null;
  bound: number | null;
  mean: number;
  mean_bound: number;
  longest: number;
  longest_bound: number;
  cards: CardMeter[];
}

export interface Look {
  faults: Fault[];
  meters: Meters;
  /** Bound as the packs are; null while there are faults of form. Not read before preview/ looked at it. */
  preview?: Bound | null;
}

export interface Bound {
  lesson: unknown;
  sites: unknown;
  lang: string;
  dir: "ltr" | "rtl";
}

export interface Comment {
  id: string;
  card: string;
  revision: number;
  by: By;
  text: string;
  at: string;
  answers: string | null;
  resolved: boolean;
}

export interface Review {
  revision: number;
  verdict: "propose" | "approve" | "return";
  by: By;
  note: string;
  at: string;
}

export interface Here {
  id: string;
  name: string;
  card: string | null;
}

export interface Page extends Address {
  dir: "ltr" | "rtl";
  title: string;
  state: PageState;
  revision: number;
  published: number | null;
  signed: boolean;
  scheduled_for: string | null;
  needs: string[];
  missing: string[];
  review_by: string | null;
  /** null before the first revision. */
  by: By | null;
  at: string | null;
  why: string;
  may: May[];
  /** My roles in which I may approve now. */
  in_roles: Role[];
  front: Front;
  cards: Card[];
  title_state?: CardState | null;
  title_english?: { title: string; note: string | null; then_title?: string | null; then_note?: string | null } | null;
  reviews: Review[];
  comments: Comment[];
  publications: { revision: number; since: string; until: string | null; by: By }[];
  here: Here[];
  look: Look;
}

export interface Conflict {
  card: string;
  base: string;
  theirs: string;
  yours: string;
}

export interface Saved {
  saved: boolean;
  revision: number;
  merged: boolean;
  conflicts: Conflict[];
  page: Page;
}

export interface Saving {
  key: string;
  base: number;
  why: string;
  front: Front;
  cards: Written[];
  same_meaning: string[];
}

export interface Revision {
  revision: number;
  by: By;
  at: string;
  why: string;
}

export interface RevisionTexts extends Revision {
  front: Front;
  cards: Card[];
}

export const SOURCE = "en";

/** An address as what a view is about, and back. */
export const aboutOf = ({ shelf, id, lang }: Address): string => `${shelf}/${id}/${lang}`;

export function addressOf(about: string): Address | null {
  const [shelf, id, lang] = about.split("/");
  if ((shelf !== "lessons" && shelf !== "steady" && shelf !== "check-in") || !id || !lang) return null;
  return { shelf, id, lang };
}
