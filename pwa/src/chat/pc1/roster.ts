/**
 * Who may answer this week, believed only by signatures: a root key that is built into the app signs a yearly delegation to
 * the people whose yes counts; two of those have said yes to each person and role; one of them signs each week's roster.
 */
import { sha256, b64 } from "./bytes.ts";
import { TAG } from "./envelope.ts";
import { canonical, coded, type Fields, fields, list, minute, read, text, versionOne, whole } from "./json.ts";
import { POINT, verify } from "./keys.ts";
import { refuse } from "./refused.ts";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const AHEAD = 15 * MINUTE; // how far a phone's clock may lag behind the signer's
const ROSTER_DAYS = 7;
const DELEGATION_DAYS = 366;
const DELEGATES = 16;
const PEOPLE = 200;
const NEEDED = 2;

export interface Person {
  readonly hpke: string;
  readonly sign: string;
  readonly roles: ReadonlySet<string>;
}

/** What was seen last: nothing older is believed afterwards, and nothing else under the same number. */
export interface Seen {
  readonly delegation: number;
  readonly roster: number;
  readonly hash: string;
}

export interface Roster {
  readonly version: number;
  /** Milliseconds: from then on Talk is closed, unless a newer one has come. */
  readonly until: number;
  /** Salt of the words (words.ts), the same for as long as the deployment lives. */
  readonly deployment: string;
  readonly intake: { readonly id: string; readonly hpke: string };
  readonly people: ReadonlyMap<string, Person>;
  readonly seen: Seen;
}

export interface Trust {
  /** Public root keys, as built into the app. */
  readonly roots: readonly string[];
  readonly origin: string;
  /** Milliseconds, of this phone. */
  readonly now: number;
  readonly seen?: Seen | undefined;
}

/** Refused: "form", "update", "root", "signature", "approval", "expired", "old". Nothing of a refused one is used. */
export async function rosterFrom(bundle: string, trust: Trust): Promise<Roster> {
  const outer = versionOne(read(bundle));
  const [delegation, delegates] = await delegationFrom(fields(outer["delegation"]), trust);
  const signed = fields(outer["roster"]);
  const st = text(signed["st"], 262_144);
  const value = signedFields(st, "roster", trust, ROSTER_DAYS);
  await verify(delegates.get(text(value["by"], 64)) ?? refuse("signature"), st, signed["sig"]);
  const serial = whole(delegation["serial"]);
  if (value["delegation"] !== serial) refuse("statement");
  const seen: Seen = { delegation: serial, roster: whole(value["version"]), hash: b64(await sha256(st)) };
  mustNotBeOlder(seen, trust.seen);
  const intake = fields(value["intake"]);
  return {
    version: seen.roster,
    until: Math.min(minute(value["until"]), minute(delegation["until"])),
    deployment: coded(delegation["deployment"], 16),
    intake: { id: coded(intake["id"], TAG), hpke: coded(intake["hpke"], POINT) },
    people: await peopleFrom(list(value["people"], PEOPLE), delegates, trust.origin),
    seen,
  };
}

function mustNotBeOlder(now: Seen, seen?: Seen): void {
  if (!seen) return;
  const other = now.roster === seen.roster && now.hash !== seen.hash;
  if (now.delegation < seen.delegation || now.roster < seen.roster || other) refuse("old");
}

function signedFields(st: string, kind: string, { origin, now }: Trust, days: number): Fields {
  const value = versionOne(read(st));
  if (value["kind"] !== kind || value["origin"] !== origin) refuse("statement");
  const from = minute(value["from"]);
  const until = minute(value["until"]);
  if (until <= from || until - from > days * DAY) refuse("statement");
  if (now >= until || now < from - AHEAD) refuse("expired");
  return value;
}

/** A delegation by itself: its fields, and whose yes counts (ids and public signing keys). Refused as a roster is. */
export async function delegationFrom(signed: Fields, trust: Trust): Promise<[Fields, Map<string, string>]> {
  const st = text(signed["st"], 16_384);
  await byAnyRoot(st, signed["sig"], trust.roots);
  const value = signedFields(st, "delegation", trust, DELEGATION_DAYS);
  const delegates = list(value["delegates"], DELEGATES).map((each) => {
    const { id, sign } = fields(each);
    return [text(id, 64), coded(sign, POINT)] as const;
  });
  const named = new Map(delegates);
  // One person under two names, or one key for two people, would make two yeses of one.
  if (named.size !== delegates.length || new Set(named.values()).size !== named.size) refuse("statement");
  return [value, named];
}

async function byAnyRoot(st: string, sig: unknown, roots: readonly string[]): Promise<void> {
  const tried = await Promise.allSettled(roots.map((root) => verify(root, st, sig)));
  if (!tried.some(({ status }) => status === "fulfilled")) refuse("root");
}

async function peopleFrom(entries: unknown[], delegates: Map<string, string>, origin: string): Promise<Map<string, Person>> {
  const people = new Map<string, Person>();
  await Promise.all(
    entries.map(async (entry) => {
      const each = fields(entry);
      const about = {
        hpke: coded(each["hpke"], POINT),
        member: text(each["id"], 64),
        role: each["role"] === "mentor" || each["role"] === "lead" ? each["role"] : refuse("form"),
        sign: coded(each["sign"], POINT),
      };
      await mustBeApproved(about, list(each["yes"], DELEGATES), delegates, origin);
      const known = people.get(about.member) ?? { ...about, roles: new Set() };
      // Two entries for one person are two roles of one pair of keys.
      if (known.hpke !== about.hpke || known.sign !== about.sign || known.roles.has(about.role)) refuse("statement");
      people.set(about.member, { hpke: about.hpke, sign: about.sign, roles: new Set([...known.roles, about.role]) });
    }),
  );
  return people;
}

/** Each yes is a statement of the console ("add"), which is put together here again from what the roster says. */
async function mustBeApproved(
  about: { hpke: string; member: string; role: string; sign: string },
  yeses: unknown[],
  delegates: Map<string, string>,
  origin: string,
): Promise<void> {
  const givers = new Set<string>();
  for (const yes of yeses) {
    const { by, at, sig } = fields(yes);
    const giver = text(by, 64);
    const key = delegates.get(giver);
    if (!key || giver === about.member || key === about.sign) refuse("approval");
    minute(at);
    await verify(key, canonical({ ...about, at, by: giver, kind: "add", origin, v: 1 }), sig);
    givers.add(giver);
  }
  if (givers.size < NEEDED) refuse("approval");
}
