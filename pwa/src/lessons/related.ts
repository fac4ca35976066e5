/** From what a lesson is about to kinds of help in the finder: those that its cards name first, then those of its tags. */
import { helpIn } from "./aloud-text.ts";
import type { Lesson } from "./pack.ts";

/** The tags of lessons (docs/reference/lesson-format.md). A tag that leads to no place is not here. */
const KINDS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  "alcohol-drugs": ["svc.substance"],
  body: ["svc.mental"],
  calm: ["svc.mental"],
  closeness: ["svc.peer"],
  "dark-thoughts": ["svc.mental", "svc.crisis24"],
  feelings: ["svc.mental", "svc.peer"],
  friends: ["svc.peer"],
  future: ["svc.jobs", "svc.education"],
  health: ["svc.medical", "svc.sexhealth"],
  helpers: ["svc.casemgmt", "svc.advocacy"],
  housing: ["svc.shelter", "svc.housing"],
  law: ["svc.legal"],
  leaving: ["svc.exitplan", "svc.advocacy"],
  papers: ["svc.immigration", "svc.legal"],
  patterns: ["svc.advocacy"],
  pictures: ["svc.legal"],
  plan: ["svc.exitplan"],
  school: ["svc.education"],
  telling: ["svc.advocacy"],
}));

/** More would be a list to read. */
const MOST = 3;

/** Kinds of help that belong to all of a lesson. */
export function kindsOf(lesson: Lesson): readonly string[] {
  return [...new Set([...helpIn(lesson), ...lesson.tags.flatMap((tag) => KINDS.get(tag) ?? [])])];
}

/** A few of them, to show at its end. */
export function related(lesson: Lesson): readonly string[] {
  return kindsOf(lesson).slice(0, MOST);
}

export const RELATED_TAGS: ReadonlySet<string> = new Set(KINDS.keys());
