/**
 * The week's roster, put together and signed in a lead's browser (the console; no youth loads this). The server hands over
 * grants and the statements by which they were approved; nothing of it is believed before it was looked at here.
 */
import { randomId, unb64 } from "./bytes.ts";
import { TAG } from "./envelope.ts";
import { newOpener } from "./hpke.ts";
import { canonical, fields, inMinutes, read } from "./json.ts";
import { exported, sign, type Signer, verify } from "./keys.ts";
import { sealFor } from "./packets.ts";
import { refuse } from "./refused.ts";
import { rosterFrom, type Roster, type Trust } from "./roster.ts";

const WEEK = 7 * 86_400_000; // milliseconds
const NEEDED = 2;

/** A mentor or lead as the console knows them, with every statement by which someone said yes to this role. */
export interface Approved {
  readonly id: string;
  readonly role: "mentor" | "lead";
  readonly hpke: string;
  readonly sign: string;
  readonly approvals: readonly { readonly statement: string; readonly signature: string }[];
}

/** `given`: the ids of those whose yes counts. */
export interface LeftOut {
  readonly who: Approved;
  readonly given: readonly string[];
}

export interface Draft {
  /** As it would be served, but for the signature of the one who looks at it. */
  readonly people: readonly unknown[];
  /** Who cannot be in it, because two delegated people have not said yes to this role with these keys. */
  readonly leftOut: readonly LeftOut[];
}

export interface SignedRoster {
  readonly bundle: string;
  readonly intake: string;
  /** The intake key's private half for each person in it: staff id, and what only they open. */
  readonly packets: readonly { readonly to: string; readonly p: string }[];
}

/** Who can be in the next roster. `delegates`: ids and public signing keys, of a delegation that was believed. */
export async function draftRoster(
  everyone: readonly Approved[],
  delegates: ReadonlyMap<string, string>,
  origin: string,
): Promise<Draft> {
  const drafted = await Promise.all(everyone.map(async (each) => [each, await yesesOf(each, delegates, origin)] as const));
  const people = drafted.flatMap(([{ id, role, hpke, sign: key }, yes]) =>
    yes.length < NEEDED ? [] : [{ id, role, hpke, sign: key, yes: yes.slice(0, NEEDED) }],
  );
  return { people, leftOut: drafted.flatMap(([each, yes]) => (yes.length < NEEDED ? [{ who: each, given: yes.map(({ by }) => by) }] : [])) };
}

async function yesesOf({ id, role, hpke, sign: key, approvals }: Approved, delegates: ReadonlyMap<string, string>, origin: string) {
  const yeses = new Map<string, { by: string; at: unknown; sig: string }>();
  for (const { statement, signature } of approvals) {
    const { by, at } = fields(read(statement));
    const giver = typeof by === "string" ? delegates.get(by) : undefined;
    if (!giver || by === id || giver === key) continue;
    const meant = canonical({ v: 1, kind: "add", origin, member: id, role, hpke, sign: key, by, at });
    if (meant !== statement) continue; // another role, other keys, another site
    const right = await verify(giver, statement, signature).then(
      () => true,
      () => false,
    );
    if (right) yeses.set(by as string, { by: by as string, at, sig: signature });
  }
  return [...yeses.values()];
}

/**
 * Signs the next roster for one week, with a new intake key. Refused as every phone would refuse it, so that what goes to the
 * server is believed; also when nobody would be in it.
 */
export async function signRoster(
  draft: Draft,
  lead: { readonly id: string; readonly signer: Signer },
  delegation: { readonly st: string; readonly sig: string },
  version: number,
  trust: Trust,
): Promise<[Roster, SignedRoster]> {
  if (!draft.people.length) refuse("approval");
  const intake = await newOpener(true);
  const id = randomId(TAG);
  const { serial, until: end } = fields(read(delegation.st));
  const until = Math.min(trust.now + WEEK, Date.parse(String(end)));
  const st = canonical({
    v: 1,
    kind: "roster",
    origin: trust.origin,
    version,
    from: inMinutes(trust.now),
    until: inMinutes(until),
    delegation: serial,
    by: lead.id,
    intake: { id, hpke: intake.pub },
    people: draft.people,
  });
  const bundle = canonical({ v: 1, delegation, roster: { st, sig: await sign(lead.signer, st) } });
  const roster = await rosterFrom(bundle, trust);
  const secret = unb64(await exported(intake.pair.privateKey));
  const packets = await Promise.all(
    [...roster.people].map(async ([to, { hpke }]) => ({ to, p: await sealFor("intake", id, to, hpke, secret) })),
  );
  secret.fill(0);
  return [roster, { bundle, intake: id, packets }];
}
