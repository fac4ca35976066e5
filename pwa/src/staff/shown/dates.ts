/** Times as this device's clock has them; the server says them in UTC, to the minute, and days as dates. */

/** The digits 0 to 9 in every language. */
const WESTERN = "-u-nu-latn";

/** A day: "22 Nov 2026". Takes a date ("2026-11-22") or a time. */
export function day(iso: string, lang: string): string {
  const dateOnly = iso.length === 10;
  return new Intl.DateTimeFormat(lang + WESTERN, { dateStyle: "medium", ...(dateOnly ? { timeZone: "UTC" } : {}) }).format(new Date(iso));
}

/** A day and a time, to the minute. */
export function moment(iso: string, lang: string): string {
  return new Intl.DateTimeFormat(lang + WESTERN, { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso));
}

/** A time of day, to the minute. Takes a time of the server or milliseconds. */
export function clock(time: string | number, lang: string): string {
  return new Intl.DateTimeFormat(lang + WESTERN, { timeStyle: "short" }).format(new Date(time));
}

/** A day in full, as a heading: "Sunday, 22 November 2026". */
export function longDay(iso: string, lang: string): string {
  return new Intl.DateTimeFormat(lang + WESTERN, { dateStyle: "full" }).format(new Date(iso));
}
