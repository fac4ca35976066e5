/** What the page and the search worker say to each other. The pack stays in the worker; the page gets what it shows. */
import type { AskedName } from "./filters.ts";
import type { DayHours, OpenState } from "./hours.ts";
import type { Phone, Source } from "./pack.ts";
import type { FoundPlace } from "./places.ts";
import type { Query } from "./ranking.ts";
import type { Synonyms } from "./synonyms.ts";

export type Question =
  | { readonly ask: "open"; readonly pack: ArrayBuffer; readonly synonyms: Synonyms }
  | { readonly ask: "words"; readonly synonyms: Synonyms }
  /** Local hits `from` up to `to`; national lines always come whole, as there are few. */
  | { readonly ask: "find"; readonly query: Query; readonly from: number; readonly to: number }
  | { readonly ask: "place"; readonly typed: string }
  | { readonly ask: "card"; readonly id: string; readonly near: Query["near"] };

/** What the pack holds, for the choices on screen: only kinds and languages that some listing has. */
export interface Opened {
  readonly made: string;
  readonly count: number;
  readonly kinds: readonly string[];
  readonly languages: readonly string[];
  readonly sources: readonly Source[];
}

/** What a line of the list and a card both say. */
export interface Listing {
  readonly id: string;
  readonly name: string;
  readonly org: string;
  readonly text: string;
  readonly kinds: readonly string[];
  readonly closedForNow: boolean;
  readonly demo: boolean;
  /** The language of its own words (BCP 47), or "". */
  readonly lang: string;
  /** "Safety hold": a person may not be free to leave. Shown before any way to get in touch. */
  readonly hold: boolean;
  readonly fresh: Freshness;
}

/** One line of the list. */
export interface Summary extends Listing {
  readonly town: string;
  readonly places: number;
  /** Miles; null when not known. `about`: measured from the middle of the ZIP or town. */
  readonly miles: number | null;
  readonly about: boolean;
  readonly open: OpenState;
  /** Minute of the week where the service is; null when its zone is not known. */
  readonly minute: number | null;
  readonly ask: readonly AskedName[];
}

export type Freshness = "fresh" | "old" | "unchecked";

export interface Found {
  readonly total: number;
  /** The first `yes` of `total` say yes to all that was asked. */
  readonly yes: number;
  readonly from: number;
  readonly local: readonly Summary[];
  readonly national: readonly Summary[];
}

export interface CardPlace {
  readonly name: string;
  readonly address: string;
  readonly town: string;
  readonly zip: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly withheld: boolean;
  readonly phones: readonly Phone[];
  readonly miles: number | null;
  readonly about: boolean;
  readonly hours: CardHours;
}

export interface CardHours {
  readonly open: OpenState;
  readonly minute: number | null;
  /** Today's first; null when no hours are known. */
  readonly days: readonly DayHours[] | null;
  readonly always: boolean;
}

export interface CardDetail extends Listing {
  readonly apply: string;
  readonly suggested: boolean;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly phones: readonly Phone[];
  readonly site: string;
  readonly languages: readonly string[];
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  /** Days since 1970-01-01; null when never checked. */
  readonly checked: number | null;
  readonly tooOld: boolean;
  readonly national: boolean;
  readonly source: Source | null;
  /** Hours of the whole service, when they are not those of a place. */
  readonly hours: CardHours | null;
  /** Nearest first. */
  readonly places: readonly CardPlace[];
}

export interface Answers {
  open: Opened;
  words: null;
  find: Found;
  place: readonly FoundPlace[];
  card: CardDetail | null;
}

export interface Asking {
  readonly number: number;
  readonly question: Question;
}

/** `bad`: the pack cannot be read. */
export type Reply = { readonly number: number; readonly answer: Answers[keyof Answers] } | { readonly number: number; readonly bad: true };
