/**
 * What is typed and not saved, in the memory of this page and nowhere else: it outlives a view, the lock, a line that is down and a
 * session that ended. It comes back for the same person only, and goes with the page, or when someone else signs in.
 */
import { useState } from "preact/hooks";

import { useSession } from "../session.ts";
import { type Draft, isChanged } from "./draft.ts";

let whose = "";
const drafts = new Map<string, Draft>();

/** The draft of one page, and how to put another in its place; null forgets it. */
export function useUnsent(about: string): [Draft | null, (draft: Draft | null) => void] {
  const { id } = useSession().view.member;
  if (whose !== id) {
    drafts.clear();
    whose = id;
  }
  const [, again] = useState({});
  return [
    drafts.get(about) ?? null,
    (draft) => {
      if (draft) drafts.set(about, draft);
      else drafts.delete(about);
      again({});
    },
  ];
}

/** The pages with something that is not saved. */
export const unsentPages = (): string[] => [...drafts].filter(([, draft]) => isChanged(draft)).map(([about]) => about);

export function forgetUnsent(): void {
  drafts.clear();
}
