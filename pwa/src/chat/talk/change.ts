/** What a change of who can read means to those who see it. It is told from the members, not from the reason that is named. */
import { INTAKE, type Statement, YOUTH } from "../pc1/epochs.ts";
import type { Roster } from "../pc1/roster.ts";
import type { LineOf, Reader } from "./state.ts";

export const isStaff = ({ who }: { who: string }): boolean => who !== YOUTH && who !== INTAKE;

/** Staff who are in it and were not before. */
export function newcomers(now: Statement, before: Statement | null): string[] {
  const were = new Set(before?.members.map(({ who }) => who));
  return now.members.filter((each) => isStaff(each) && !were.has(each.who)).map(({ who }) => who);
}

const QUIET = new Set(["words", "away", "begin", "claim", "not-again", "leave"]);

/** Why a change was made, as a line for the chat, and who it is about. */
export function linesOf(now: Statement, before: Statement, roster: Roster): [LineOf, string][] {
  const came = newcomers(now, before).map((who): [LineOf, string] => {
    if (now.why === "hand-over") return ["handed-over", who];
    const lead = now.why === "join" && roster.people.get(who)?.roles.has("lead");
    return [lead ? "lead-joined" : "joined", who];
  });
  const went = newcomers(before, now).map((who): [LineOf, string] => ["left", who]);
  const all = [...went, ...came];
  if (all.length || QUIET.has(now.why)) return all;
  if (now.why === "renew") return [["renewed", now.by]];
  return [[now.why === "back" ? "came-back" : "changed", now.by]];
}

/** The names that people gave themselves. */
export type Names = ReadonlyMap<string, { readonly name: string; readonly lead: boolean }>;

export function readersOf({ members }: Statement, me: string, names: Names, roster: Roster): Reader[] {
  return members.map(({ who }) => {
    const roles = roster.people.get(who)?.roles;
    // Someone may be both: they say as what they came, and can say only what the roster says.
    const lead = roles?.has("lead") && (!roles.has("mentor") || names.get(who)?.lead);
    const role = who === YOUTH ? "youth" : who === INTAKE ? "intake" : lead ? "lead" : "mentor";
    return { who, name: names.get(who)?.name ?? "", role, me: who === me };
  });
}
