/**
 * Open, closed or not known, by the clock on the wall where the service is.
 *
 * A week is a sorted list of [from, to) minutes since Monday 00:00 of that wall clock. Comparing wall clocks keeps it right
 * on the days the clocks change: a door that opens at nine opens at nine.
 */
import type { Interval } from "./pack.ts";

export const DAY = 1440;
export const WEEK = 7 * DAY;

export type Span = readonly [from: number, to: number];

export type OpenState =
  | { readonly state: "open"; /** Minute of the week; null: never closes. */ readonly until: number | null }
  | { readonly state: "closed"; /** Minute of the week; null: not said. */ readonly opens: number | null }
  | { readonly state: "unknown" };

export const NOT_KNOWN: OpenState = { state: "unknown" };

export interface Week {
  readonly spans: readonly Span[];
  /** Weekdays with an opening that ends when it begins: it may mean all day or not at all, so the day is not known. */
  readonly unclear: ReadonlySet<number>;
}

/** Joined, sorted openings; what runs past Sunday midnight comes back at the front. */
export function readWeek(intervals: readonly Interval[]): Week {
  const unclear = new Set<number>();
  const spans: [number, number][] = [];
  for (const [weekday, opens, closes] of intervals) {
    if (opens === closes) {
      unclear.add(weekday);
      continue;
    }
    const from = weekday * DAY + opens;
    // "22:00 to 02:00" written as a smaller closing minute still means the next morning.
    const to = weekday * DAY + (closes < opens ? closes + DAY : closes);
    spans.push([from, Math.min(to, WEEK)]);
    if (to > WEEK) spans.push([0, to - WEEK]);
  }
  spans.sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const span of spans) {
    const last = joined[joined.length - 1];
    if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
    else joined.push(span);
  }
  return { spans: joined, unclear };
}

export function neverCloses(week: Week): boolean {
  const [first] = week.spans;
  return first?.[0] === 0 && first[1] === WEEK;
}

/** Minutes since Monday 00:00 on the wall in `zone` (an IANA name); null when the phone does not know the zone. */
export function wallMinute(zone: string, now: Date): number | null {
  try {
    const parts = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      weekday: "short",
      hour: "numeric",
      minute: "numeric",
      hourCycle: "h23",
    }).formatToParts(now);
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
    const weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(part("weekday"));
    const minute = weekday * DAY + Number(part("hour")) * 60 + Number(part("minute"));
    return weekday >= 0 && Number.isFinite(minute) ? minute : null;
  } catch {
    return null;
  }
}

/** `minute` is null when the zone is not known: then only a door that never closes is known to be open. */
export function openState(week: Week | null, minute: number | null): OpenState {
  const { spans, unclear } = week ?? readWeek([]);
  if (spans.length + unclear.size === 0) return NOT_KNOWN;
  if (neverCloses({ spans, unclear })) return { state: "open", until: null };
  if (minute === null) return NOT_KNOWN;
  const current = spans.find(([from, to]) => from <= minute && minute < to);
  if (current) {
    // An opening that runs to Sunday midnight may go on from Monday's first minute.
    const carriesOn = current[1] === WEEK && spans[0]?.[0] === 0 ? spans[0][1] : current[1] % WEEK;
    return { state: "open", until: carriesOn };
  }
  if (unclear.has(Math.floor(minute / DAY))) return NOT_KNOWN;
  const next = spans.find(([from]) => from > minute) ?? spans[0];
  return { state: "closed", opens: next && unclear.size === 0 ? next[0] : null };
}

export interface DayHours {
  /** 0 Monday. */
  readonly weekday: number;
  /** Minutes of that day; the closing minute is above 1440 past midnight. */
  readonly openings: readonly Span[];
  readonly known: boolean;
}

/** The seven days, `first` (0 Monday) first, each with its openings from early to late. */
export function daysOf(intervals: readonly Interval[], first: number): DayHours[] {
  return Array.from({ length: 7 }, (_, i) => {
    const weekday = (first + i) % 7;
    const own = intervals.filter(([day]) => day === weekday);
    const openings = own.filter(([, opens, closes]) => opens !== closes).map(([, opens, closes]) => [opens, closes] as const);
    openings.sort((a, b) => a[0] - b[0]);
    return { weekday, openings, known: own.length === openings.length };
  });
}
