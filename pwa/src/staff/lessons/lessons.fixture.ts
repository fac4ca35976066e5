/** Lessons as the server would tell of them, for tests. */
import type { Card, Listed, Look, Page, RevisionTexts } from "./facts.ts";

export function aCard(id: string, text: string, parts: Partial<Card> = {}): Card {
  return { id, kind: "card", marks: [], text, hash: null, ...parts };
}

export const aLook: Look = {
  faults: [],
  meters: {
    formula: "grade",
    figure: 4.2,
    bound: 6,
    mean: 8.1,
    mean_bound: 12,
    longest: 14,
    longest_bound: 20,
    cards: [{ id: "one", figure: 4, longest: 14, words: 32, fewest: 15, most: 60 }],
  },
  preview: null,
};

const WRITER = { id: "m9", name: "Reed", role: "writer" as const };

export function aPage(parts: Partial<Page> = {}): Page {
  return {
    shelf: "lessons",
    id: "trust-slowly",
    lang: "en",
    dir: "ltr",
    title: "Trust, slowly",
    state: "draft",
    revision: 3,
    published: 2,
    signed: false,
    scheduled_for: null,
    needs: ["survivor"],
    missing: ["survivor", "second"],
    review_by: "2027-05-14",
    by: WRITER,
    at: "2026-11-22T21:00Z",
    why: "Shorter.",
    may: ["comment"],
    in_roles: [],
    front: { title: "Trust, slowly", note: null },
    cards: [aCard("one", "You can go slowly."), aCard("two", "You can stop at any time.")],
    reviews: [],
    comments: [],
    publications: [],
    here: [],
    look: aLook,
    ...parts,
  };
}

export function listed(parts: Partial<Listed> = {}): Listed {
  return {
    shelf: "lessons",
    id: "trust-slowly",
    lang: "en",
    title: "Trust, slowly",
    track: 6,
    order: 2,
    state: "published",
    revision: 1,
    published: 1,
    signed: false,
    needs: ["survivor"],
    missing: ["survivor"],
    waits: [],
    stale: 0,
    machine: 0,
    draft: 0,
    reviewed: 0,
    absent: 0,
    review_by: "2027-05-14",
    scheduled_for: null,
    comments: 0,
    ...parts,
  };
}

export function aRevision(revision: number, cards: Card[]): RevisionTexts {
  return { revision, by: WRITER, at: "2026-11-22T21:00Z", why: "Shorter.", front: { title: "Trust, slowly", note: null }, cards };
}
