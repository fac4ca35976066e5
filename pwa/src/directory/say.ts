/** Numbers, times and names as the reader's language writes them. */
import type { Text } from "../app/text.ts";
import { DAY, type OpenState } from "./hours.ts";

/** Such as "120 kB"; at least 1 kB. */
export function saySize(text: Text, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / (bytes < 100_000 ? 1000 : 10_000)) * (bytes < 100_000 ? 1 : 10));
  return new Intl.NumberFormat(text.locale, { style: "unit", unit: "kilobyte", unitDisplay: "short" }).format(kilobytes);
}

export function sayMiles(text: Text, miles: number, about: boolean): string {
  const digits = miles < 10 && !about ? 1 : 0;
  const format = new Intl.NumberFormat(text.locale, { style: "unit", unit: "mile", unitDisplay: "short", maximumFractionDigits: digits });
  const distance = format.format(Math.max(miles, 0.1));
  return about ? text("finder-about-distance", { distance }) : distance;
}

/** A minute of the day as a time on the clock; 1500 is 1 in the morning. */
export function sayTime(text: Text, minute: number): string {
  return new Intl.DateTimeFormat(text.locale, { timeStyle: "short", timeZone: "UTC" }).format(new Date(minute * 60_000));
}

/** 0 is Monday. */
export function sayDay(text: Text, weekday: number): string {
  // 5 January 1970 was a Monday.
  return new Intl.DateTimeFormat(text.locale, { weekday: "long", timeZone: "UTC" }).format(new Date((4 + weekday) * 86_400_000));
}

/** Days since 1970-01-01 as a long date. */
export function sayDate(text: Text, day: number): string {
  return new Intl.DateTimeFormat(text.locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day * 86_400_000));
}

export function sayLanguage(text: Text, tag: string): string {
  try {
    return new Intl.DisplayNames([text.lang], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export function sayList(text: Text, parts: readonly string[]): string {
  return parts.join(text.lang.startsWith("zh") || text.lang === "ja" ? "、" : text.dir === "rtl" ? "، " : ", ");
}

/** Short labels beside one another. */
export function sayLabels(labels: readonly string[]): string {
  return labels.join(" · ");
}

/** Open, closed or not known in one line. `minute` is the clock on the wall of the place, in minutes since Monday. */
export function sayOpen(text: Text, open: OpenState, minute: number | null, paused = false): string {
  if (paused) return text("open-paused");
  if (open.state === "unknown") return text("open-unknown");
  const at = open.state === "open" ? open.until : open.opens;
  if (at === null) return text(open.state === "open" ? "open-always" : "open-closed");
  const today = minute === null ? -1 : Math.floor(minute / DAY);
  // Tonight's small hours are still tonight.
  const soon = minute !== null && (at - minute + 7 * DAY) % (7 * DAY) < 12 * 60;
  const day = Math.floor(at / DAY);
  const time = sayTime(text, at % DAY);
  return text(open.state === "open" ? "open-until" : "open-opens", {
    time: day === today || soon ? time : `${sayDay(text, day)} ${time}`,
  });
}

/** Telephone numbers are read from left to right in every language, in Western digits. */
export function sayNumber(number: string): string {
  const national = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number);
  return national ? national.slice(1).join("-") : number;
}

/** A code of our vocabulary as part of a message id: acc.id is "acc-id". */
export function idOf(code: string): string {
  return code.replace(/\./g, "-");
}

/** A message, or null when the pack holds a code that these words do not know yet. */
export function sayCode(text: Text, id: string): string | null {
  const words = text(id);
  return words === id ? null : words;
}
