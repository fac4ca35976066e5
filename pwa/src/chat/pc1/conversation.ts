/**
 * One conversation as one of its members sees it: which epoch it is, who is in it, and what may be opened. Text goes
 * through and is not kept here. Whatever is refused changes nothing.
 *
 * The caller hands over every envelope of the stream once, in the order of the server's sequence, its own included.
 */
import { type Bytes, b64, random, randomId } from "./bytes.ts";
import { type Envelope, envelopeFrom, CONV, EpochKeys, TAG } from "./envelope.ts";
import {
  checkFollows, checkSigned, commitment, type Founder, hashOf, INTAKE, type Member, nameOf, type Signed, type Statement,
  statementFrom, strangersIn, written, YOUTH,
} from "./epochs.ts";
import { type Fields, inMinutes, text, whole } from "./json.ts";
import { sign, type Signer } from "./keys.ts";
import { Order } from "./order.ts";
import { type EpochSecret, type Packet, packetFor, secretBytes } from "./packets.ts";
import { refuse } from "./refused.ts";
import type { Roster } from "./roster.ts";

/** Who is looking: an id of the roster or "youth", and the key that signs for them. */
export interface Self {
  readonly who: string;
  readonly signer: Signer;
}

/** An epoch that was, for the one who may share or keep it. */
export interface Past {
  readonly e: number;
  readonly ck: string;
  readonly members: readonly Member[];
}

export type Received =
  | { readonly kind: "body"; readonly who: string; readonly from: string; readonly body: Fields }
  /** `listed`: whether this member is in the new epoch. `waiting`: its packet has not come yet. */
  | { readonly kind: "epoch"; readonly statement: Statement; readonly listed: boolean; readonly waiting: boolean };

export interface Change {
  readonly members: readonly Member[];
  readonly ret: Statement["ret"];
  readonly why: string;
}

/** What has to be sent together: no one may see the change who cannot get the key. */
export interface Made {
  readonly envelope: Envelope | null;
  readonly packets: readonly Packet[];
}

interface Epoch {
  readonly statement: Statement;
  readonly signed: Signed;
  readonly secret: Bytes | null;
  readonly keys: EpochKeys | null;
}

const PAST = 64;

export class Conversation {
  readonly past: Past[] = [];
  private order = new Order();
  private before: Order | null = null;
  private used = new Set<string>();
  private lastN = 0;
  private readonly offered = new Map<string, Bytes>();
  private readonly kept = new Map<number, EpochSecret>();
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly conv: string,
    readonly origin: string,
    private readonly self: Self,
    private readonly founder: Founder,
    public roster: Roster,
    private epoch: Epoch,
  ) {
    this.use(epoch.statement);
  }

  /** A new chat: its first epoch, known to the youth and to whoever holds the week's intake key. */
  static async begin(self: Self, origin: string, roster: Roster, change: Change, at: number): Promise<[Conversation, Made]> {
    const founder = { sign: self.signer.pub, nonce: randomId(CONV) };
    const conv = await nameOf(founder);
    const [epoch, packets] = await make(self, { conv, epoch: 0, origin, prev: "" }, founder, roster, change, at);
    return [new Conversation(conv, origin, self, founder, roster, epoch), { envelope: null, packets }];
  }

  /**
   * From what a packet held: a claim, a joining, or a return. `own`: from this phone's own sealed record, whose signer may
   * have left the roster since.
   */
  static async enter(self: Self, origin: string, roster: Roster, secret: EpochSecret, own = false): Promise<Conversation> {
    const conv = await nameOf(secret.f);
    const place = { conv, origin, founder: secret.f, roster };
    const statement = own ? statementFrom(secret.st) : await checkSigned(secret, place);
    if (own && (self.who !== YOUTH || statement.conv !== conv)) refuse("statement");
    return new Conversation(conv, origin, self, secret.f, roster, await opened(statement, secret));
  }

  get statement(): Statement {
    return this.epoch.statement;
  }

  /** This member's tag, once it is in the epoch. */
  get tag(): string {
    return this.epoch.statement.members.find(({ who }) => who === this.self.who)?.tag ?? refuse("member");
  }

  /** People in this epoch who are not in the roster any more: nothing is sealed until they are out. */
  get gone(): readonly Member[] {
    return strangersIn(this.statement, this.roster);
  }

  /** What brings this conversation back here (own phone), or lets someone in (inside a packet). */
  async record(): Promise<EpochSecret> {
    await this.turn.catch(() => undefined);
    const { secret, signed } = this.epoch;
    return { ck: b64(secret ?? refuse("epoch")), f: this.founder, ...signed };
  }

  /** Sealed for everyone in the epoch. Seal when it is handed to the wire, in order; after "late" once more. */
  seal(body: Fields, now: number): Promise<Envelope> {
    return this.next(async () => {
      if (now >= this.roster.until) refuse("expired");
      if (this.gone.length) refuse("member");
      return this.sealed(body);
    });
  }

  /** The next envelope of the stream. See order.ts for `gap`. */
  receive(value: unknown, gap = false): Promise<Received> {
    return this.next(() => this.open(envelopeFrom(value), gap));
  }

  /**
   * What a packet held. It gives the key of an epoch that a statement announced; or, signed by the youth, it begins an epoch
   * anew without the old key (a return with words, when nobody had written). Returns whether the epoch is another one now.
   */
  take(secret: EpochSecret): Promise<boolean> {
    return this.next(async () => {
      const statement = statementFrom(secret.st);
      const now = this.epoch;
      if (secret.st === now.signed.st) {
        if (!now.keys) this.epoch = await opened(now.statement, secret);
        return !now.keys;
      }
      if (statement.by === YOUTH && !statement.prev && statement.epoch > now.statement.epoch) {
        const { conv, origin, founder, roster } = this;
        await checkSigned(secret, { conv, origin, founder, roster });
        if (strangersIn(statement, roster).length) refuse("member");
        const taken = ({ who, tag }: Member) => who !== INTAKE && this.used.has(tag) && this.whoIs(tag) !== who;
        if (statement.members.some(taken)) refuse("statement");
        this.move(await opened(statement, secret));
        return true;
      }
      if (this.kept.size < 8) this.kept.set(statement.epoch, secret);
      return false;
    });
  }

  /** The envelope and packets of a next epoch. It begins for this member too when its envelope comes back in the stream. */
  change(change: Change, at: number): Promise<Made> {
    return this.next(async () => {
      const { conv, epoch } = this.statement;
      const place = { conv, epoch: epoch + 1, origin: this.origin, prev: await hashOf(this.epoch.signed.st) };
      const [made, packets] = await make(this.self, place, this.founder, this.roster, change, at);
      checkFollows(made.statement, this.statement, place.prev, this.used);
      // Whoever claims is not a member yet: the new statement says under which tag this comes.
      const from = this.tagOf(this.statement) ?? this.tagOf(made.statement) ?? refuse("member");
      const envelope = await this.sealed({ k: "epoch", ...made.signed }, from);
      this.offered.clear();
      this.offered.set(made.signed.st, made.secret ?? refuse("epoch"));
      return { envelope, packets };
    });
  }

  /** A return with nothing but what words opened: an epoch begun anew, told by packets alone. See `take`. */
  static async again(
    self: Self, origin: string, roster: Roster, founder: Founder, epoch: number, change: Change, at: number,
  ): Promise<[Conversation, Made]> {
    const conv = await nameOf(founder);
    const [made, packets] = await make(self, { conv, epoch, origin, prev: "" }, founder, roster, change, at);
    return [new Conversation(conv, origin, self, founder, roster, made), { envelope: null, packets }];
  }

  private tagOf({ members }: Statement): string | undefined {
    return members.find(({ who }) => who === this.self.who)?.tag;
  }

  private whoIs(tag: string): string | undefined {
    return this.statement.members.find((each) => each.tag === tag)?.who;
  }

  /** One after the other: two at once could both see the state before. */
  private next<T>(step: () => Promise<T>): Promise<T> {
    const done = this.turn.then(step, step);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async sealed(body: Fields, from = this.tag): Promise<Envelope> {
    const { keys, statement } = this.epoch;
    const n = Math.max(this.lastN, this.order.countOf(from)) + 1;
    const first = n === 1 && statement.epoch && this.before ? { p: this.before.countOf(from) } : {};
    const envelope = await (keys ?? refuse("epoch")).seal(from, { ...body, ...first, n, seen: this.order.lastBefore(from) });
    this.lastN = n;
    return envelope;
  }

  private async open(envelope: Envelope, gap: boolean): Promise<Received> {
    const { statement, keys } = this.epoch;
    const { e, from, id } = envelope;
    if (envelope.c !== this.conv) refuse("form");
    if (e !== statement.epoch || !keys) refuse(e < statement.epoch ? "late" : "epoch");
    const who = this.whoIs(from);
    const claim = statement.members.some((each) => each.who === INTAKE);
    if (who === INTAKE || (!who && !claim)) refuse("member");
    const body = await keys.open(envelope);
    const isChange = text(body["k"], 16) === "epoch";
    const next = isChange ? await this.checked(body, from) : null;
    if (!next && !who) refuse("member");
    if (body["n"] === 1 && this.before && body["p"] !== undefined && !gap) {
      if (whole(body["p"]) !== this.before.countOf(from)) refuse("order");
    }
    this.order.take(from, id, whole(body["n"]), text(body["seen"], 16), gap);
    if (!next) return { kind: "body", who: who ?? "", from, body };
    this.move(next);
    const listed = this.tagOf(next.statement) !== undefined;
    return { kind: "epoch", statement: next.statement, listed, waiting: listed && !this.epoch.keys };
  }

  private async checked(body: Fields, from: string): Promise<Epoch> {
    const signed = { st: text(body["st"], 4096), sig: text(body["sig"], 86) };
    const { conv, origin, founder, roster } = this;
    const statement = await checkSigned(signed, { conv, origin, founder, roster });
    if (strangersIn(statement, roster).length) refuse("member");
    checkFollows(statement, this.statement, await hashOf(this.epoch.signed.st), this.used);
    const by = ({ members }: Statement) => members.find(({ who }) => who === statement.by)?.tag;
    if (from !== (by(this.statement) ?? by(statement))) refuse("member");
    const mine = this.offered.get(signed.st);
    const kept = this.kept.get(statement.epoch);
    const ck = mine ? b64(mine) : kept?.st === signed.st ? kept.ck : undefined;
    const secret = ck === undefined || this.tagOf(statement) === undefined ? undefined : { ck, f: founder, ...signed };
    return secret ? opened(statement, secret) : { statement, signed, secret: null, keys: null };
  }

  private move(next: Epoch): void {
    const { secret, statement } = this.epoch;
    if (secret) this.past.push({ e: statement.epoch, ck: b64(secret), members: statement.members });
    if (this.past.length > PAST) this.past.shift();
    this.before = this.order;
    this.order = new Order();
    this.lastN = 0;
    this.offered.clear();
    this.kept.delete(next.statement.epoch);
    this.epoch = next;
    this.use(next.statement);
  }

  private use({ members }: Statement): void {
    for (const { tag } of members) this.used.add(tag);
  }
}

async function make(
  self: Self,
  place: { conv: string; epoch: number; origin: string; prev: string },
  founder: Founder,
  roster: Roster,
  { members, ret, why }: Change,
  at: number,
): Promise<[Epoch, Packet[]]> {
  if (at >= roster.until) refuse("expired");
  const secret = random(32);
  const { conv, epoch } = place;
  const commit = await commitment(conv, epoch, secret);
  const statement: Statement = { ...place, at: inMinutes(at), by: self.who, commit, members, ret, roster: roster.version, why };
  if (strangersIn(statement, roster).length) refuse("member");
  const st = written(statement);
  const signed = { st, sig: await sign(self.signer, st) };
  const whole = { ck: b64(secret), f: founder, ...signed };
  const packets = await Promise.all(members.map((member) => packetFor(member, conv, epoch, whole)));
  return [{ statement, signed, secret, keys: new EpochKeys(conv, epoch, secret) }, packets];
}

async function opened(statement: Statement, secret: EpochSecret): Promise<Epoch> {
  const bytes = await secretBytes(secret);
  const { st, sig } = secret;
  return { statement, signed: { st, sig }, secret: bytes, keys: new EpochKeys(statement.conv, statement.epoch, bytes) };
}

/** Someone of the roster as a new member. Refused ("member") for anyone else. */
export function rostered(roster: Roster, who: string): Member {
  return { who, tag: randomId(TAG), hpke: (roster.people.get(who) ?? refuse("member")).hpke };
}

/** Whoever claims it. */
export const intakeOf = ({ intake: { id, hpke } }: Roster): Member => ({ who: INTAKE, tag: id, hpke });
