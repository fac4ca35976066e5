/** What a card says about the marks of a listing: before getting in touch, after it, and what can be asked. */

export interface Said {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** A mark and the value that was said: "acc.id" "yes" is shown as the message mark-acc-id-yes. */
export type Statement = readonly [code: string, value: "yes" | "no"];

/** Conditions on the way in that are good news when they are met. */
const GOOD_WAYS_IN = new Set(["acc.walkin", "acc.selfref", "acc.mandatedreport"]);
const HARD_WHEN_YES = new Set(["safe.curfew"]);
const HARD_WHEN_NO = new Set([...GOOD_WAYS_IN, "safe.phonekept", "safe.leave", "safe.nopolice"]);

/** Something a person should be able to weigh before the first call. The safety hold has a notice of its own. */
function isHard([code, value]: Statement): boolean {
  if (value === "yes") return HARD_WHEN_YES.has(code) || (code.startsWith("acc.") && !GOOD_WAYS_IN.has(code));
  return HARD_WHEN_NO.has(code) || code.startsWith("pop.");
}

export function statements({ yes, no }: Said): { before: Statement[]; after: Statement[] } {
  const all: Statement[] = [
    ...yes.filter((code) => code !== "safe.hold").map((code) => [code, "yes"] as const),
    ...no.map((code) => [code, "no"] as const),
  ];
  return { before: all.filter(isHard), after: all.filter((each) => !isHard(each)) };
}

interface Question {
  /** Message id. */
  readonly id: string;
  /** Asked while none of these is known. */
  readonly marks: readonly string[];
  readonly of: "all" | "places" | "beds";
}

const QUESTIONS: readonly Question[] = [
  { id: "ask-mandated", marks: ["acc.mandatedreport"], of: "all" },
  { id: "ask-acc-id", marks: ["acc.id"], of: "places" },
  { id: "ask-acc-phonescreen", marks: ["acc.phonescreen"], of: "places" },
  { id: "ask-acc-policereport", marks: ["acc.policereport", "acc.policeref"], of: "places" },
  { id: "ask-safe-hold", marks: ["safe.hold", "safe.leave"], of: "beds" },
  { id: "ask-safe-single", marks: ["safe.single"], of: "beds" },
  { id: "ask-safe-phonekept", marks: ["safe.phonekept"], of: "beds" },
  { id: "ask-safe-curfew", marks: ["safe.curfew"], of: "beds" },
  { id: "ask-acc-guardian", marks: ["acc.guardian"], of: "beds" },
  { id: "ask-acc-tb", marks: ["acc.tb"], of: "beds" },
  { id: "ask-pop-boys", marks: ["pop.boys"], of: "places" },
  { id: "ask-pop-trans", marks: ["pop.trans", "pop.nonbinary", "pop.lgbtq"], of: "places" },
];

/** Message ids of questions that the listing leaves open. */
export function openQuestions({ yes, no }: Said, kinds: readonly string[], national: boolean): string[] {
  const known = new Set([...yes, ...no]);
  const beds = kinds.includes("svc.shelter") || kinds.includes("svc.housing");
  return QUESTIONS.filter(({ marks, of }) => {
    if (marks.some((mark) => known.has(mark))) return false;
    return of === "all" || (!national && (of === "places" || beds));
  }).map(({ id }) => id);
}
