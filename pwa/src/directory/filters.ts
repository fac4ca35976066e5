/**
 * What a person may ask for, and how a listing answers: yes, no, or "ask first" when the listing does not say.
 *
 * Two rules hold everywhere. A listing that does not say is never hidden: it is shown as "ask first". A listing that says
 * no is hidden only when that very thing was asked for.
 */
import type { OpenState } from "./hours.ts";
import { has, type Bits, type Pack } from "./pack.ts";

export const NO = 0;
export const ASK = 1;
export const YES = 2;
export type Answer = typeof NO | typeof ASK | typeof YES;

/** A wish is a list of needs, all wanted; a need is met by any one of its marks. */
interface Need {
  readonly any: readonly string[];
  readonly want: "yes" | "no";
}

/** The wishes in the order they are shown; the page needs no more of them. */
export const WISH_NAMES = ["noid", "nopolice", "ownroom", "boys", "trans", "comes"] as const;
export type Wish = (typeof WISH_NAMES)[number];

/** Directory vocabulary behind each wish a person can tap ("In my language" is the language filter). */
export const WISHES: Readonly<Record<Wish, readonly Need[]>> = {
  noid: [
    { any: ["acc.id"], want: "no" },
    { any: ["acc.phonescreen"], want: "no" },
  ],
  nopolice: [
    { any: ["acc.policeref"], want: "no" },
    { any: ["acc.policereport"], want: "no" },
  ],
  ownroom: [
    { any: ["safe.single"], want: "yes" },
    { any: ["safe.hold"], want: "no" },
  ],
  boys: [{ any: ["pop.boys"], want: "yes" }],
  trans: [
    { any: ["pop.trans"], want: "yes" },
    { any: ["pop.nonbinary"], want: "yes" },
  ],
  comes: [{ any: ["mode.mobile", "mode.comesToYou", "mode.transportgiven"], want: "yes" }],
};

export interface Asked {
  readonly kinds: readonly string[];
  readonly wishes: readonly Wish[];
  readonly age: number | null;
  readonly language: string | null;
  readonly openNow: boolean;
}

export const NOTHING_ASKED: Asked = { kinds: [], wishes: [], age: null, language: null, openNow: false };

/** Names of the filters that can be left unanswered by a listing. */
export type AskedName = Wish | "age" | "language" | "open";

/** Combine answers that must all hold. */
export function every(answers: readonly Answer[]): Answer {
  return answers.reduce<Answer>((worst, each) => (each < worst ? each : worst), YES);
}

export function markAnswer(pack: Pack, row: number, mark: number, want: "yes" | "no"): Answer {
  if (mark < 0) return ASK;
  const [met, unmet] = want === "yes" ? [pack.yesBits, pack.noBits] : [pack.noBits, pack.yesBits];
  // Both at once is a contradiction in the source: nobody knows until they ask.
  const [isMet, isUnmet] = [has(met, row, mark), has(unmet, row, mark)];
  return isMet === isUnmet ? ASK : isMet ? YES : NO;
}

function needAnswer(pack: Pack, row: number, marks: readonly number[], want: "yes" | "no"): Answer {
  let best: Answer = NO;
  for (const mark of marks) {
    const answer = markAnswer(pack, row, mark, want);
    if (answer > best) best = answer;
  }
  return best;
}

export function ageAnswer(pack: Pack, row: number, age: number): Answer {
  const from = pack.ageMin[row] ?? -1;
  const to = pack.ageMax[row] ?? -1;
  if ((from >= 0 && age < from) || (to >= 0 && age > to)) return NO;
  const group = markAnswer(pack, row, pack.marks.indexOf(age < 18 ? "pop.minors" : "pop.adults18"), "yes");
  return from < 0 && to < 0 ? group : every([YES, group === NO ? NO : YES]);
}

/** A list of languages says who answers, not that no interpreter can be had: a missing language is "ask first". */
function languageAnswer(languages: Bits, row: number, language: number): Answer {
  return language >= 0 && has(languages, row, language) ? YES : ASK;
}

export function openAnswer(state: OpenState): Answer {
  return state.state === "open" ? YES : state.state === "closed" ? NO : ASK;
}

export interface Check {
  readonly name: AskedName;
  readonly answer: (row: number) => Answer;
}

/** One check for each thing asked except kinds and opening hours, which `ranking` knows (hours belong to a place). */
export function checksOf(pack: Pack, asked: Asked): Check[] {
  const checks: Check[] = asked.wishes.map((name) => {
    const needs = WISHES[name].map(({ any, want }) => ({ marks: any.map((code) => pack.marks.indexOf(code)), want }));
    return { name, answer: (row) => every(needs.map(({ marks, want }) => needAnswer(pack, row, marks, want))) };
  });
  const { age, language } = asked;
  if (age !== null) checks.push({ name: "age", answer: (row) => ageAnswer(pack, row, age) });
  if (language !== null) {
    const position = pack.languages.indexOf(language);
    checks.push({ name: "language", answer: (row) => languageAnswer(pack.languageBits, row, position) });
  }
  return checks;
}

/** Which rows give one of the kinds asked; no kind asked is every row. */
export function kindTest(pack: Pack, kinds: readonly string[]): (row: number) => boolean {
  if (kinds.length === 0) return () => true;
  const wanted = kinds.map((code) => pack.kinds.indexOf(code)).filter((kind) => kind >= 0);
  return (row) => wanted.some((kind) => has(pack.kindBits, row, kind));
}
