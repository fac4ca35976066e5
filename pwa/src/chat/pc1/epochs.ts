/**
 * Who is in a chat, and since when: each epoch begins with a statement that names its members and commits to its key,
 * signed by the youth's key or by someone of the roster. The server has neither key nor signature to slip in.
 */
import { b64, type Bytes, sha256 } from "./bytes.ts";
import { CONV, TAG } from "./envelope.ts";
import { canonical, coded, type Fields, fields, list, minute, read, text, versionOne, whole } from "./json.ts";
import { POINT, verify } from "./keys.ts";
import { refuse } from "./refused.ts";
import type { Roster } from "./roster.ts";

export const YOUTH = "youth";
export const INTAKE = "intake";
const MEMBERS = 8;

/** A member of an epoch: `who` is "youth", "intake" (whoever claims the chat), or someone's id in the roster. */
export interface Member {
  readonly who: string;
  readonly tag: string; // of intake: the name of the intake key
  readonly hpke: string;
}

export interface Statement {
  readonly at: string;
  readonly by: string;
  readonly commit: string;
  readonly conv: string;
  readonly epoch: number;
  readonly members: readonly Member[];
  readonly origin: string;
  readonly prev: string;
  /** Where the youth will be found again after words brought them back; null when no words were asked for. */
  readonly ret: { readonly hpke: string; readonly tag: string } | null;
  readonly roster: number;
  readonly why: string;
}

/** The key that began the conversation, from which its name is made. */
export interface Founder {
  readonly sign: string;
  readonly nonce: string;
}

/** A statement as it travels: the text that was signed, and the signature. */
export interface Signed {
  readonly st: string;
  readonly sig: string;
}

export async function nameOf({ sign, nonce }: Founder): Promise<string> {
  return b64((await sha256(`pc1|conv|${coded(sign, POINT)}|${coded(nonce, CONV)}`)).slice(0, CONV));
}

/** What a statement says of the epoch's key without telling it. */
export async function commitment(conv: string, epoch: number, secret: Bytes): Promise<string> {
  return b64(await sha256(`pc1|commit|${conv}|${epoch}|`, secret));
}

export const hashOf = async (st: string): Promise<string> => b64(await sha256(st));

export const written = (statement: Statement): string => canonical({ ...statement, kind: "epoch", v: 1 });

export function statementFrom(st: string): Statement {
  const value = versionOne(read(st));
  if (value["kind"] !== "epoch") refuse("statement");
  return {
    at: (minute(value["at"]), value["at"] as string),
    by: text(value["by"], 64),
    commit: coded(value["commit"], 32),
    conv: coded(value["conv"], CONV),
    epoch: whole(value["epoch"]),
    members: list(value["members"], MEMBERS).map((each) => memberFrom(fields(each))),
    origin: text(value["origin"], 255),
    prev: text(value["prev"], 43),
    ret: value["ret"] === null ? null : addressFrom(fields(value["ret"])),
    roster: whole(value["roster"]),
    why: text(value["why"], 16),
  };
}

function addressFrom({ hpke, tag }: Fields): { hpke: string; tag: string } {
  return { hpke: coded(hpke, POINT), tag: coded(tag, TAG) };
}

function memberFrom(each: Fields): Member {
  return { who: text(each["who"], 64), ...addressFrom(each) };
}

/** What a statement is held against. */
export interface Place {
  /** The name that the founder gives (`nameOf`), or the statement could be of another chat. */
  readonly conv: string;
  readonly origin: string;
  readonly founder: Founder;
  readonly roster: Roster;
}

/** Refused unless someone of the roster, or the youth, has signed it for this place. */
export async function checkSigned({ st, sig }: Signed, { conv, origin, founder, roster }: Place): Promise<Statement> {
  const statement = statementFrom(st);
  const { by, epoch, members, prev } = statement;
  if (statement.conv !== conv || statement.origin !== origin) refuse("statement");
  const key = by === YOUTH ? founder.sign : (roster.people.get(by)?.sign ?? refuse("member"));
  if (epoch === 0 && (key !== founder.sign || prev)) refuse("statement");
  await verify(key, st, sig);
  const once = (all: string[]) => new Set(all).size === all.length;
  if (!once(members.map(({ who }) => who)) || !once(members.map(({ tag }) => tag))) refuse("statement");
  return statement;
}

/** Those who are in it and are not, with this key, in the roster. */
export function strangersIn({ members }: Statement, { people }: Roster): Member[] {
  return members.filter(({ who, hpke }) => who !== YOUTH && who !== INTAKE && people.get(who)?.hpke !== hpke);
}

/**
 * Refused ("statement") unless it may follow this one: made by a member (or, while the intake is one, by anyone of the
 * roster), with the youth still in it, under keys that the youth chose.
 */
export function checkFollows(next: Statement, now: Statement, hash: string, usedTags: ReadonlySet<string>): void {
  const of = (statement: Statement, who: string) => statement.members.find((each) => each.who === who);
  const same = (a?: { hpke: string; tag: string } | null, b?: { hpke: string; tag: string } | null) =>
    a?.hpke === b?.hpke && a?.tag === b?.tag;
  const youth = of(now, YOUTH);
  const after = of(next, YOUTH);
  const stays = same(after, youth);
  const fresh = ({ who, tag }: Member) => {
    const before = of(now, who);
    return before && (before.tag === tag || who !== YOUTH) ? before.tag === tag : !usedTags.has(tag);
  };
  const may =
    next.epoch === now.epoch + 1 &&
    next.prev === hash &&
    (of(now, next.by) ?? (next.by !== YOUTH && of(now, INTAKE))) &&
    !youth === !after &&
    (next.by === YOUTH || (stays ? same(next.ret, now.ret) : same(after, now.ret) && !next.ret)) &&
    next.members.every((each) => each.who === INTAKE || fresh(each));
  if (!may) refuse("statement");
}
