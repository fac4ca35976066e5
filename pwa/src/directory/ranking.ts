/**
 * From a query to an ordered list of rows: filters act inside the scoring, on every row, never on a cut-off list.
 *
 * Order: what says yes to everything asked, then "ask first"; within each, how much of the typed words a row holds, then
 * how well it fits weighed against how far it is, then how lately it was checked. Lines for the whole country stand apart.
 */
import { ASK, checksOf, kindTest, NO, openAnswer, YES, type Answer, type Asked, type AskedName } from "./filters.ts";
import { neverCloses, NOT_KNOWN, openState, readWeek, wallMinute, type OpenState, type Week } from "./hours.ts";
import type { Index } from "./index.ts";
import { CLOSED_FOR_NOW, isStale, NATIONAL, type Pack, type Point } from "./pack.ts";
import { miles, type Spots } from "./places.ts";
import { relevanceOf } from "./relevance.ts";
import type { Wording } from "./synonyms.ts";

export interface Query extends Asked {
  readonly text: string;
  readonly near: Point | null;
  /** Miles; null is any distance. A listing whose distance is not known is never hidden by it. */
  readonly within: number | null;
}

/** A checked date older than this many days is not trusted to say that a door is open. */
export const TOO_OLD = 365;
export const OLD = 180;

export interface Hit {
  readonly row: number;
  /** Which of the things asked the listing does not say. */
  readonly ask: readonly AskedName[];
  /** Index of the place shown: the nearest, or the nearest open one when "open now" is asked; -1 when it has none. */
  readonly place: number;
  /** Miles to it; null when not known. */
  readonly miles: number | null;
  readonly open: OpenState;
}

/** Rows, best first. */
export interface Ranked {
  /** Listings near; the first `yes` of them say yes to all that was asked, the others are "ask first". */
  readonly local: readonly number[];
  readonly yes: number;
  /** Lines for the whole country. */
  readonly national: readonly number[];
  /** What a listing shows in a list: worked out only for the rows that are looked at. */
  readonly hit: (row: number) => Hit;
}

/** Opening hours of rows and places at one moment; each hours entry and zone is worked out once. */
export class Clockface {
  readonly today: number;
  private readonly stale: boolean;
  private readonly weeks: (Week | undefined)[] = [];
  private readonly minutes: (number | null)[] = [];

  constructor(
    private readonly pack: Pack,
    private readonly now: Date,
  ) {
    this.today = Math.floor(now.getTime() / 86_400_000);
    this.stale = isStale(pack.made, now);
  }

  minuteIn(zone: number): number | null {
    const name = this.pack.zones[zone];
    if (name === undefined) return null;
    return (this.minutes[zone] ??= wallMinute(name, this.now));
  }

  /** The hours that count for a row at one of its places (-1: none): the row's own win. -1 when not known. */
  hoursOf(row: number, place: number): number {
    const own = this.pack.rowHours[row] ?? -1;
    return own >= 0 || place < 0 ? own : (this.pack.places.hours[place] ?? -1);
  }

  /** Whether the hours of a row are too old to say that a door is open. Never checked: as old as the pack. */
  tooOld(row: number): boolean {
    const checked = this.pack.checked[row] ?? -1;
    return this.stale || (checked >= 0 && this.today - checked > TOO_OLD);
  }

  state(row: number, place: number): OpenState {
    const { pack } = this;
    if (((pack.flags[row] ?? 0) & CLOSED_FOR_NOW) !== 0) return { state: "closed", opens: null };
    const hours = this.hoursOf(row, place);
    const intervals = pack.hours[hours];
    if (!intervals) return NOT_KNOWN;
    if (this.tooOld(row)) return NOT_KNOWN;
    const week = (this.weeks[hours] ??= readWeek(intervals));
    if (neverCloses(week)) return { state: "open", until: null };
    return openState(week, place < 0 ? null : this.minuteIn(pack.places.zone[place] ?? -1));
  }
}

/** A sort key is one number: answer, cover, worth, freshness, and the row itself in its last 20 bits. */
const ROWS = 2 ** 20;

export function rank(pack: Pack, index: Index, wording: Wording, spots: Spots, query: Query, now: Date): Ranked {
  const relevance = relevanceOf(pack, index, wording, query.text);
  const clock = new Clockface(pack, now);
  const inKinds = kindTest(pack, query.kinds);
  const checks = checksOf(pack, query);
  const keys = new Float64Array(pack.count);
  let found = 0;
  for (let row = 0; row < pack.count; row++) {
    if (relevance && (relevance.cover[row] ?? 0) < relevance.least) continue;
    if (!inKinds(row)) continue;
    let answer: Answer = YES;
    for (const check of checks) {
      const each = check.answer(row);
      if (each < answer) answer = each;
      if (each === NO) break;
    }
    if (answer === NO) continue;
    const place = bestPlace(pack, spots, clock, row, query);
    const distance = distanceTo(spots, place, query.near);
    if (query.within !== null && distance !== null && distance > query.within) continue;
    if (query.openNow) {
      const open = openAnswer(clock.state(row, place));
      if (open === NO) continue;
      if (open < answer) answer = open;
    }
    const cover = relevance ? Math.floor((1 - Math.min(1, (relevance.cover[row] ?? 0) + 0.001)) * 8) : 0;
    const paused = ((pack.flags[row] ?? 0) & CLOSED_FOR_NOW) !== 0;
    const worth = worthOf(relevance ? (relevance.score[row] ?? 0) : 0, distance, query.near !== null) - (paused ? PAUSED : 0);
    const low = Math.min(4095, Math.floor((10 - worth) * 200));
    const age = ageOf(pack.checked[row] ?? -1, clock.today);
    keys[found++] = ((((YES - answer) * 8 + cover) * 4096 + low) * 1024 + age) * ROWS + row;
  }
  const local: number[] = [];
  const national: number[] = [];
  let yes = 0;
  for (const key of keys.subarray(0, found).sort()) {
    const row = key % ROWS;
    if (((pack.flags[row] ?? 0) & NATIONAL) !== 0) national.push(row);
    else if (local.push(row) && key < 8 * 4096 * 1024 * ROWS) yes++;
  }
  const hit = (row: number): Hit => {
    const place = bestPlace(pack, spots, clock, row, query);
    const open = clock.state(row, place);
    const ask: AskedName[] = checks.filter((check) => check.answer(row) === ASK).map((check) => check.name);
    if (query.openNow && openAnswer(open) === ASK) ask.push("open");
    return { row, ask, place, miles: distanceTo(spots, place, query.near), open };
  };
  return { local, yes, national, hit };
}

/** What is closed for a while stands behind what is as near and fits as well, and a good way more. */
const PAUSED = 3;

/** Fit counts up to 4; distance takes off 0 at the door, 1 at 3 miles, 3.5 at 30; an unknown distance counts as far. */
function worthOf(score: number, distance: number | null, placed: boolean): number {
  return 4 * score - (placed ? Math.log2(1 + (distance ?? 60) / 3) : 0);
}

function ageOf(checked: number, today: number): number {
  return checked < 0 ? 1023 : Math.min(1022, Math.max(0, today - checked));
}

/** The nearest place; with "open now" the nearest open one within the distance asked. -1 when a row has no place. */
function bestPlace(pack: Pack, spots: Spots, clock: Clockface, row: number, query: Query): number {
  const from = pack.placeStart[row] ?? 0;
  const to = pack.placeStart[row + 1] ?? 0;
  if (to - from < 2) return from === to ? -1 : (pack.placeList[from] ?? -1);
  let best = -1;
  let least = Infinity;
  for (let at = from; at < to; at++) {
    const place = pack.placeList[at] ?? -1;
    const distance = distanceTo(spots, place, query.near);
    let cost = distance ?? 20_000;
    if (query.openNow) cost += (YES - openAnswer(clock.state(row, place))) * 100_000;
    // Beyond the distance asked an open door does not help.
    if (query.within !== null && distance !== null && distance > query.within) cost += 1_000_000;
    if (cost < least) {
      least = cost;
      best = place;
    }
  }
  return best;
}

/** Miles to a place. From the middle of a ZIP or town it is at least one: standing there does not mean being at the door. */
export function distanceTo(spots: Spots, place: number, near: Point | null): number | null {
  const lat = spots.lat[place] ?? NaN;
  const lon = spots.lon[place] ?? NaN;
  if (!near || Number.isNaN(lat)) return null;
  return Math.max(miles(near, [lat, lon]), spots.about[place] ?? 0);
}
