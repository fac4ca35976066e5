/**
 * The directory pack as the search holds it: every listing, in typed columns. A row is a number, and no object is kept for
 * one. `read-pack.ts` makes it from what the server sends.
 */

/** A phone number: E.164 or a short code; 0 voice, 1 text, 2 TTY or other; an extension or a text keyword, or "". */
export type Phone = readonly [number: string, kind: number, extra: string];

/** One weekly opening: weekday (0 Monday), minute it opens, minute it closes (above 1440 is past midnight). */
export type Interval = readonly [weekday: number, opens: number, closes: number];

export interface Source {
  readonly name: string;
  readonly demo: boolean;
  /** The language that its listings are written in (BCP 47), or "". */
  readonly language: string;
  readonly attribution: string;
}

export type Point = readonly [lat: number, lon: number];

/** Many small sets of numbers, one a row: `words` 32-bit words each. */
export interface Bits {
  readonly words: number;
  readonly data: Uint32Array;
}

export interface Places {
  readonly count: number;
  readonly name: string[];
  readonly address: string[];
  readonly city: Int32Array;
  readonly zip: string[];
  /** Degrees; NaN when not known. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  readonly zone: Int32Array;
  readonly hours: Int32Array;
  readonly phones: (readonly Phone[])[];
  readonly withheld: Uint8Array;
}

export interface Pack {
  readonly made: string;
  readonly count: number;
  readonly kinds: readonly string[];
  readonly marks: readonly string[];
  readonly orgs: readonly string[];
  readonly cities: readonly (readonly [string, string])[];
  readonly zones: readonly string[];
  readonly languages: readonly string[];
  readonly hours: readonly (readonly Interval[])[];
  readonly sources: readonly Source[];
  readonly zips: ReadonlyMap<string, Point>;
  readonly towns: ReadonlyMap<string, Point>;
  readonly places: Places;
  readonly id: string[];
  readonly name: string[];
  readonly text: string[];
  readonly apply: string[];
  readonly site: string[];
  readonly phones: (readonly Phone[])[];
  readonly org: Int32Array;
  readonly rowHours: Int32Array;
  /** Years; -1 is an open end. */
  readonly ageMin: Int16Array;
  readonly ageMax: Int16Array;
  /** Days since 1970-01-01; -1 when never checked. */
  readonly checked: Int32Array;
  readonly flags: Uint8Array;
  readonly source: Int32Array;
  readonly kindBits: Bits;
  readonly yesBits: Bits;
  readonly noBits: Bits;
  readonly languageBits: Bits;
  /** The places of row r are placeList[placeStart[r]] to placeList[placeStart[r + 1]]. */
  readonly placeStart: Uint32Array;
  readonly placeList: Uint32Array;
}

export const NATIONAL = 1;
export const DEMO = 2;
export const CLOSED_FOR_NOW = 4;
export const SUGGESTED = 8;

export function has(bits: Bits, row: number, member: number): boolean {
  return member >= 0 && ((bits.data[row * bits.words + (member >> 5)] ?? 0) & (1 << (member & 31))) !== 0;
}

/** Days since 1970-01-01 of "2026-10-03"; -1 for anything else. */
export function dayNumber(date: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? -1 : time / 86_400_000;
}

/** Days after which no listing of a pack is trusted to say that a door is open: a kept phone may have had no network since. */
const STALE = 60;

/** Whether a pack made on this day (such as 2026-11-22) is that old. */
export function isStale(made: string, now: Date): boolean {
  const day = dayNumber(made);
  return day >= 0 && Math.floor(now.getTime() / 86_400_000) - day > STALE;
}
