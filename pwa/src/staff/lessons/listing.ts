/** What the list of lessons shows, and in which order. */
import { type Lessons, type Listed, SOURCE, type Wait, aboutOf } from "./facts.ts";

/** The first thing first. */
const ORDER: readonly Wait[] = ["sign", "returned", "review", "publish", "overdue", "check", "translate", "due"];

export interface Waiting {
  wait: Wait;
  pages: Listed[];
}

/** What waits for me, by what it is; each page once, where it is most pressing. */
export function waitingOf(pages: readonly Listed[]): Waiting[] {
  const pressing = (page: Listed) => ORDER.find((wait) => page.waits.includes(wait));
  return ORDER.map((wait) => ({ wait, pages: pages.filter((page) => pressing(page) === wait) })).filter((each) => each.pages.length > 0);
}

/** A lesson that has no page in a language yet: the English one, whose translation can be begun. */
export interface Row {
  page: Listed;
  missing: boolean;
}

/** Every lesson in one language, in the order of the curriculum. */
export function rowsOf({ pages }: Lessons, lang: string): Row[] {
  const there = new Map(pages.filter((page) => page.lang === lang).map((page) => [page.id + page.shelf, page]));
  const english = pages.filter((page) => page.lang === SOURCE);
  const own = english.map((page) => {
    const found = there.get(page.id + page.shelf);
    return found ? { page: found, missing: false } : { page: { ...page, lang }, missing: true };
  });
  const orphans = [...there.values()].filter((page) => !english.some(({ id, shelf }) => id === page.id && shelf === page.shelf));
  return [...own, ...orphans.map((page) => ({ page, missing: false }))];
}

/** The parts of the list: the tracks, then the exercises, then the check-in. */
export function partsOf(rows: readonly Row[]): { part: string; rows: Row[] }[] {
  const parts = new Map<string, Row[]>();
  for (const row of rows) {
    const part = row.page.shelf === "lessons" ? `track-${row.page.track ?? 0}` : row.page.shelf;
    parts.set(part, [...(parts.get(part) ?? []), row]);
  }
  return [...parts].map(([part, found]) => ({ part, rows: found }));
}

export const keyOf = (page: Listed): string => aboutOf(page);
