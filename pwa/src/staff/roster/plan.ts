/**
 * The next roster, as this browser finds it: what the server handed over is looked at here, by signatures, before a name of it
 * is shown. Fetched only by whoever opens the page (it brings the chat's cryptography along).
 */
import { canonical, fields, list, minute, read } from "../../chat/pc1/json.ts";
import type { Signer } from "../../chat/pc1/keys.ts";
import { type Draft, draftRoster, signRoster } from "../../chat/pc1/make-roster.ts";
import { Refused } from "../../chat/pc1/refused.ts";
import { delegationFrom, rosterFrom, type Trust } from "../../chat/pc1/roster.ts";
import { keyNumber } from "../keys/key-number.ts";
import type { NextRoster, RosterFacts, SignedDelegation } from "../protocol.ts";

export { ROOT_KEYS } from "../../chat/pc1/root-keys.ts";

/** Somebody in one role, as a lead reads it. `number`: made here, of the keys that would be signed. */
export interface Row {
  id: string;
  name: string;
  role: "mentor" | "lead";
  number: string;
}

export interface LeftOut extends Row {
  /** Yeses that count, of two. */
  given: number;
  /** Mine is one of them. */
  mine: boolean;
  grant: string;
  hpke: string;
  sign: string;
}

export interface Plan {
  /** Milliseconds. */
  delegationEnds: number;
  /** Names of those whose yes counts; an id where no name is known any more. */
  delegates: string[];
  /** I am one of them. */
  delegated: boolean;
  comesIn: Row[];
  goesOut: Row[];
  stays: Row[];
  leftOut: LeftOut[];
  version: number;
  /** The last roster, in milliseconds; 0 for none. */
  lastEnds: number;
  readonly draft: Draft;
  readonly delegation: SignedDelegation;
}

/** Why nothing can be planned: no delegation is here, or it is not believed. */
export interface Trouble {
  trouble: "none" | "expired" | "not-believed";
}

interface Entry {
  id: string;
  role: "mentor" | "lead";
  hpke: string;
  sign: string;
}

export async function planOf(facts: RosterFacts, me: string, trust: Trust): Promise<Plan | Trouble> {
  if (!facts.delegation) return { trouble: "none" };
  const { st, sig } = facts.delegation;
  const trouble = await troubleWith({ st, sig }, trust);
  if (trouble) return { trouble };
  const [told, delegates] = await delegationFrom({ st, sig }, trust);
  const draft = await draftRoster(facts.everyone, delegates, trust.origin);
  const before = await lastPeople(facts, trust);
  const now = draft.people as Entry[];
  const names = new Map([...facts.names, ...facts.everyone].map(({ id, name }) => [id, name]));
  const grants = new Map(facts.everyone.map((each) => [placeOf(each), each.grant]));
  const row = async ({ id, role, hpke, sign }: Entry): Promise<Row> => ({
    id,
    role,
    name: names.get(id) ?? id,
    number: await keyNumber({ hpke, sign }),
  });
  const rows = (entries: readonly Entry[]) => Promise.all(entries.map(row));
  const was = new Set(before.map(keyOf));
  const is = new Set(now.map(keyOf));
  return {
    delegationEnds: minute(told["until"]),
    delegates: [...delegates.keys()].map((id) => names.get(id) ?? id),
    delegated: delegates.has(me),
    comesIn: await rows(now.filter((each) => !was.has(keyOf(each)))),
    goesOut: await rows(before.filter((each) => !is.has(keyOf(each)))),
    stays: await rows(now.filter((each) => was.has(keyOf(each)))),
    leftOut: await Promise.all(
      draft.leftOut.map(async ({ who, given }) => ({
        ...(await row(who)),
        given: given.length,
        mine: given.includes(me),
        grant: grants.get(placeOf(who)) ?? "",
        hpke: who.hpke,
        sign: who.sign,
      })),
    ),
    version: (facts.last?.version ?? 0) + 1,
    lastEnds: facts.last ? minute(facts.last.until) : 0,
    draft,
    delegation: { st, sig },
  };
}

/** Why this delegation is not believed now; null if it is. */
export async function troubleWith({ st, sig }: SignedDelegation, trust: Trust): Promise<"expired" | "not-believed" | null> {
  try {
    await delegationFrom({ st, sig }, trust);
    return null;
  } catch (fault) {
    return fault instanceof Refused && fault.reason === "expired" ? "expired" : "not-believed";
  }
}

/** The file that the holders' program wrote; null if it is something else. */
export function delegationIn(file: string): SignedDelegation | null {
  try {
    const { st, sig } = read(file);
    return typeof st === "string" && typeof sig === "string" ? { st, sig } : null;
  } catch {
    return null;
  }
}

/** Signs what was shown, and seals the week's intake key to everyone in it. */
export async function signPlan(plan: Plan, lead: { id: string; signer: Signer }, trust: Trust): Promise<NextRoster> {
  const [, { bundle, packets }] = await signRoster(plan.draft, lead, plan.delegation, plan.version, trust);
  return { bundle, packets: [...packets] };
}

/** Who was in the last roster. One that would never have been believed counts as none: then everyone comes in. */
async function lastPeople({ last }: RosterFacts, trust: Trust): Promise<Entry[]> {
  if (!last) return [];
  try {
    const st = read(fields(read(last.bundle)["roster"])["st"]);
    await rosterFrom(last.bundle, { ...trust, now: minute(st["from"]) });
    return list(st["people"], 200) as Entry[];
  } catch {
    return [];
  }
}

const keyOf = ({ id, role, hpke, sign }: Entry) => canonical({ id, role, hpke, sign });
const placeOf = ({ id, role }: Pick<Entry, "id" | "role">) => `${id} ${role}`;
