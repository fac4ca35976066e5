/** The rota as days of this device's clock; the server keeps minutes in UTC. */
import type { Shift } from "./facts.ts";

/** Days that the page shows, today first. */
export const DAYS = 14;
/** Minutes between two times that a shift can begin or end. */
export const STEP = 30;
/** Hours that a shift lasts at most. */
export const HOURS = 4;

const MINUTE = 60_000;

export interface Day {
  /** "2026-11-22", by this device's clock. */
  date: string;
  shifts: Shift[];
}

const two = (number: number) => String(number).padStart(2, "0");

/** A date of this device's clock. */
export function dateOf(time: Date): string {
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** The first moment of the day that comes so many days after the one of `now`. */
export function dayAfter(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
}

/** As the server reads times: "2026-11-22T18:30Z". */
export function minuteText(time: Date): string {
  return `${time.toISOString().slice(0, 16)}Z`;
}

/** Every day that is shown, with the shifts that begin on it, the first ones first; one under way stands with today. */
export function daysOf(shifts: readonly Shift[], now: Date): Day[] {
  const today = dateOf(now);
  const days = Array.from({ length: DAYS }, (_, at): Day => ({ date: dateOf(dayAfter(now, at)), shifts: [] }));
  for (const shift of [...shifts].sort((a, b) => a.from.localeCompare(b.from))) {
    const begins = dateOf(new Date(shift.from));
    days.find(({ date }) => date === (begins < today ? today : begins))?.shifts.push(shift);
  }
  return days;
}

/** The times at which a shift can begin on this day: on a half hour of UTC, and not gone by. */
export function beginnings(date: string, now: Date): Date[] {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const step = STEP * MINUTE;
  const first = Math.ceil(new Date(year, month - 1, day).getTime() / step) * step;
  // An hour more than a day has: clocks are put back once a year.
  const times = Array.from({ length: (25 * 60) / STEP }, (_, at) => new Date(first + at * step));
  return times.filter((time) => dateOf(time) === date && time.getTime() > now.getTime());
}

/** When a shift that begins then can end. */
export function endings(begin: Date): Date[] {
  return Array.from({ length: (HOURS * 60) / STEP }, (_, at) => new Date(begin.getTime() + (at + 1) * STEP * MINUTE));
}
