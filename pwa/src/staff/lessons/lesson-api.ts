/** The routes of the studio as functions (docs/reference/routes.md, under /staff/lessons). */
import { useMemo } from "preact/hooks";

import type { StaffApi } from "../api.ts";
import type { Role } from "../protocol.ts";
import { useSession } from "../session.ts";
import type { Address, Front, Here, Lessons, Look, Page, Revision, RevisionTexts, Saved, Saving, Written } from "./facts.ts";

export interface LessonApi {
  lessons(): Promise<Lessons>;
  page(of: Address): Promise<Page>;
  revisions(of: Address): Promise<{ revisions: Revision[] }>;
  revision(of: Address, number: number): Promise<RevisionTexts>;
  save(of: Address, saving: Saving): Promise<Saved>;
  look(of: Address, at: { front: Front; cards: Written[] } | { revision: number }): Promise<Look>;
  propose(of: Address, key: string, revision: number): Promise<Page>;
  review(of: Address, key: string, verdict: Verdict): Promise<Page>;
  /** `from`: ISO 8601, UTC; null is now. */
  publish(of: Address, key: string, revision: number, from: string | null): Promise<Page>;
  withdraw(of: Address, key: string, why: string): Promise<Page>;
  rollBack(of: Address, key: string, base: number, revision: number, why: string): Promise<Saved>;
  checked(of: Address, key: string, revision: number, cards: string[]): Promise<Page>;
  comment(of: Address, key: string, comment: { card: string; text: string; answers: string | null }): Promise<Page>;
  resolve(of: Address, key: string, comment: string): Promise<Page>;
  here(of: Address, card: string | null): Promise<{ here: Here[] }>;
}

export interface Verdict {
  revision: number;
  as: Role;
  verdict: "approve" | "return";
  note: string;
}

const part = encodeURIComponent;
const at = ({ shelf, id, lang }: Address, rest = "") => `/staff/lessons/${part(shelf)}/${part(id)}/${part(lang)}${rest}`;

export function lessonApi(ask: StaffApi["ask"]): LessonApi {
  const post = <T>(of: Address, rest: string, body: unknown) => ask<T>("POST", at(of, rest), body);
  return {
    lessons: () => ask("GET", "/staff/lessons"),
    page: (of) => ask("GET", at(of)),
    revisions: (of) => ask("GET", at(of, "/revisions")),
    revision: (of, number) => ask("GET", at(of, `/revisions/${number}`)),
    save: (of, saving) => post(of, "/revisions", saving),
    look: (of, what) => post(of, "/look", what),
    propose: (of, key, revision) => post(of, "/proposals", { key, revision }),
    review: (of, key, verdict) => post(of, "/reviews", { key, ...verdict }),
    publish: (of, key, revision, from) => post(of, "/publications", { key, revision, from }),
    withdraw: (of, key, why) => post(of, "/withdrawals", { key, why }),
    rollBack: (of, key, base, revision, why) => post(of, "/rollbacks", { key, base, revision, why }),
    checked: (of, key, revision, cards) => post(of, "/checked", { key, revision, cards }),
    comment: (of, key, comment) => post(of, "/comments", { key, ...comment }),
    resolve: (of, key, comment) => post(of, `/comments/${part(comment)}/resolution`, { key }),
    here: (of, card) => ask("PUT", at(of, "/presence"), { card }, true),
  };
}

export function useLessonApi(): LessonApi {
  const { api } = useSession();
  return useMemo(() => lessonApi(api.ask), [api]);
}

/** A name for one thing that is done: sent again with the same one, it is done once. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
