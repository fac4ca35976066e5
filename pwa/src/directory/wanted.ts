/** What the person has asked for on screen, and the query it makes. Kept in memory while the search is open. */
import { NOTHING_ASKED, type Asked } from "./filters.ts";
import type { Point } from "./pack.ts";
import type { Query } from "./ranking.ts";

export interface Where {
  /** A ZIP or a town; null is the place of the phone itself. */
  readonly label: string | null;
  readonly point: Point;
}

export interface Wanted extends Omit<Asked, "age"> {
  readonly text: string;
  readonly where: Where | null;
  /** Miles. */
  readonly within: number | null;
  /** As typed. */
  readonly age: string;
}

export const NOTHING_WANTED: Wanted = { ...NOTHING_ASKED, age: "", text: "", where: null, within: null };

/** The list with this member put in, or taken out when it is there. */
export function toggled<Member>(list: readonly Member[], member: Member): Member[] {
  return list.includes(member) ? list.filter((each) => each !== member) : [...list, member];
}

export function ageIn(typed: string): number | null {
  return /^\s*\d{1,2}\s*$/.test(typed) ? Number(typed) : null;
}

export function queryOf({ where, age, ...rest }: Wanted): Query {
  return { ...rest, age: ageIn(age), near: where?.point ?? null, within: where ? rest.within : null };
}

/** How many things "What matters to you" holds. */
export function wishCount({ wishes, age, language, openNow }: Wanted): number {
  return wishes.length + Number(ageIn(age) !== null) + Number(language !== null) + Number(openNow);
}

/** Is anything asked that can leave a listing out or put it in order? */
export function isAnythingWanted(wanted: Wanted): boolean {
  return wanted.text.trim() !== "" || wanted.kinds.length > 0 || wanted.where !== null || wishCount(wanted) > 0;
}
