/**
 * A chat as either side lives it: opens the stream in its order, seals what is said when its turn comes, and shows both.
 * What is particular to youth or staff is in youth.ts and staff-chat.ts.
 */
import { randomId } from "../pc1/bytes.ts";
import type { Change, Conversation, Made, Past, Received } from "../pc1/conversation.ts";
import { type Envelope, ID } from "../pc1/envelope.ts";
import { INTAKE, type Statement, YOUTH } from "../pc1/epochs.ts";
import type { Opener } from "../pc1/hpke.ts";
import type { Fields } from "../pc1/json.ts";
import type { Signer } from "../pc1/keys.ts";
import { openPacket, type Packet } from "../pc1/packets.ts";
import { type Reason, Refused } from "../pc1/refused.ts";
import type { Roster } from "../pc1/roster.ts";
import type { Stored } from "../wire/frames.ts";
import type { Ear, Link, Wire } from "../wire/wire.ts";
import { closedWhy } from "./believed.ts";
import { isStaff, linesOf, newcomers, readersOf } from "./change.ts";
import { Entries } from "./entries.ts";
import { openOld, pastFrom } from "./older.ts";
import { partsOf } from "./parts.ts";
import { LONGEST, START, type Stage, type Talk, type TalkState, type Wait } from "./state.ts";
import { NotDone } from "./trouble.ts";

/** What a change is, given how things are; null: it is not wanted any more. */
type Make = (now: Statement) => Promise<Change | null> | Change | null;

interface Item {
  /** Of its entry; "" for what is not shown. */
  readonly id: string;
  readonly body: Fields | null;
  readonly make: Make | null;
  envelope: Envelope | null;
  packets: readonly Packet[];
  sealing: boolean;
  posted: boolean;
  done: (() => void) | null;
  /** How often something else was made before it. */
  after: number;
}

const MOST_BEFORE = 4;

const WEEK = 7 * 86_400_000;
const TYPING = 6_000;
const TYPED = 3_000;
const OVER: readonly Stage[] = ["gone", "tampered", "update"];

const minutes = () => Math.floor(Date.now() / 60_000);

export abstract class Chat implements Talk {
  state: TalkState = START;
  protected talk: Conversation | null = null;
  protected readonly names = new Map<string, { name: string; lead: boolean }>();
  protected readonly entries = new Entries();
  /** Envelopes that no key here opens. */
  protected readonly closed = new Map<string, Stored>();
  protected readonly packets = new Map<number, Packet[]>();
  protected queue: Item[] = [];
  /** Ids of the envelopes that came by the stream. */
  protected readonly heardOf = new Set<string>();
  /** When the youth was last seen to write; "present" alone is only a hint. */
  protected heardAt = 0;
  private readonly listeners = new Set<() => void>();
  private incoming: Stored[] = [];
  private reading = false;
  private more = false;
  private pumping = false;
  private toPump = false;
  private gap = false;
  /** The key of the present epoch is not here yet. */
  private lacks = false;
  private last = 0;
  private upTo = -1;
  /** Epoch in which someone of the staff was last heard. */
  private answered = -1;
  private typedAt = 0;
  private calm: (() => void)[] = [];
  protected highest = 0;
  private typer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    protected readonly who: string,
    protected readonly signer: Signer,
    protected readonly wire: Wire,
  ) {}

  abstract readonly c: string;
  /** What opens packets for this tag. */
  protected abstract openerOf(tag: string): Opener | undefined;
  protected abstract roster(): Promise<Roster>;
  /** A change that has to come before what is next. */
  protected abstract upkeep(now: Statement): Make | null;
  protected abstract system(what: string, who: string, body: Fields, at: { seq: number; e: number }): void;
  protected abstract moved(now: Statement, before: Statement): void;
  abstract end(): void;

  // What the screens do.

  subscribe(heard: () => void): () => void {
    this.listeners.add(heard);
    return () => void this.listeners.delete(heard);
  }

  /** `failed`: it is shown as not sent, and waits for the person. */
  say(text: string, failed = false): void {
    for (const part of partsOf(text, LONGEST)) {
      const id = randomId(ID);
      const state = failed ? "not-sent" : "sending";
      this.entries.add({ kind: "text", id, who: this.who, mine: true, text: part, state, at: null });
      if (!failed) this.push({ k: "text", t: part }, id);
    }
    this.show();
  }

  card(card: string, failed = false): void {
    const id = randomId(ID);
    const state = failed ? "not-sent" : "sending";
    this.entries.add({ kind: "card", id, who: this.who, mine: true, card, state, at: null });
    if (!failed) this.push({ k: "card", card }, id);
    this.show();
  }

  /** What of mine was not seen to be stored, for the phone that keeps a chat. */
  protected unsent(): Fields[] {
    return this.entries.unsent.flatMap((each): Fields[] => {
      if (each.kind === "line") return [];
      const sealed = this.queue.find(({ id }) => id === each.id)?.envelope?.id ?? null;
      const about = { sealed, failed: each.state === "not-sent" };
      return [each.kind === "text" ? { k: "text", t: each.text, ...about } : { k: "card", card: each.card, ...about }];
    });
  }

  again(id: string): void {
    const entry = this.entries.find(id);
    if (!entry || entry.kind === "line" || entry.state !== "not-sent") return;
    this.entries.remove(id);
    if (entry.kind === "text") this.say(entry.text);
    else this.card(entry.card);
  }

  drop(id: string): void {
    const entry = this.entries.find(id);
    if (entry && entry.kind !== "line" && entry.state === "not-sent") this.entries.remove(id);
    this.show();
  }

  typing(on: boolean): void {
    const now = Date.now();
    if (on && now - this.typedAt < TYPED) return;
    this.typedAt = on ? now : 0;
    this.wire.typing(this.c, on);
  }

  goOn(): void {
    if (!this.state.missing) return;
    this.gap = true;
    this.show({ missing: false });
    this.entries.line("missing", "", { seq: this.last, e: -1 });
    void this.read();
  }

  // What the rest of this room does.

  protected show(change: Partial<TalkState> = {}): void {
    this.state = { ...this.state, ...change, entries: this.entries.all };
    this.listeners.forEach((heard) => heard());
    this.calm.splice(0).forEach((look) => look());
  }

  get isOver(): boolean {
    return OVER.includes(this.state.stage);
  }

  /** Sent after what waits already. */
  protected push(body: Fields, id = ""): void {
    this.queue.push({ id, body, make: null, envelope: null, packets: [], sealing: false, posted: false, done: null, after: 0 });
    void this.pump();
  }

  /** Made before what waits to be sealed; resolves when it is in force. */
  protected change(make: Make): Promise<void> {
    return new Promise((done) => {
      const item: Item = { id: "", body: null, make, envelope: null, packets: [], sealing: false, posted: false, done, after: 0 };
      // What is being sealed has its number in the epoch already: nothing may pass by it.
      const [first] = this.queue;
      this.queue.splice(first?.envelope || first?.sealing ? 1 : 0, 0, item);
      void this.pump();
    });
  }

  protected link(link: Link): void {
    this.show({ line: link === "stopped" ? "offline" : link });
  }

  /** The key of this conversation is here; what came before goes through it now. */
  protected begin(talk: Conversation): void {
    this.talk = talk;
    this.readers();
    void this.read();
  }

  protected readers(): void {
    const { talk } = this;
    if (!talk) return;
    this.show({ readers: readersOf(talk.statement, this.who, this.names, talk.roster), ...this.stageOf(talk.statement) });
  }

  protected stageOf({ members, epoch }: Statement): Partial<TalkState> {
    if (this.isOver || this.state.stage === "closed") return {};
    // Those of before a return are members too: they are here when they write, or when nobody else is waited for.
    const waits = members.some(({ who }) => who === INTAKE) && this.answered !== epoch;
    const staffed = this.who !== YOUTH || (!waits && members.some(isStaff));
    return { stage: staffed ? "talking" : this.state.onDuty ? "waiting" : "left" };
  }

  protected fail(stage: Stage): void {
    this.queue = [];
    this.incoming = [];
    this.show({ stage, typing: false, present: false });
  }

  protected wipe(): void {
    this.entries.clear();
    this.closed.clear();
    this.packets.clear();
    this.names.clear();
    this.talk = null;
    this.queue = [];
    this.incoming = [];
  }

  readonly ear: Ear = {
    stored: (one) => {
      this.heardOf.add(one.id);
      this.incoming.push(one);
      this.highest = Math.max(this.highest, one.e);
      void this.read();
    },
    head: (seq) => {
      this.upTo = seq;
      void this.read();
    },
    key: (to, e, p) => {
      this.packets.set(e, [...(this.packets.get(e) ?? []), { v: 1, c: this.c, e, to, p }]);
      void this.read();
    },
    present: (present) => this.show({ present }),
    typing: (typing) => {
      clearTimeout(this.typer);
      this.show({ typing });
      if (typing) this.typer = setTimeout(() => this.show({ typing: false }), TYPING);
    },
    queue: (wait, onDuty) => this.queued(wait as Wait, onDuty),
    over: (why) => this.lostPart(why),
  };

  protected queued(wait: Wait, onDuty: boolean): void {
    this.show({ wait, onDuty });
    this.readers();
  }

  protected lostPart(why: "gone" | "out"): void {
    if (why === "gone") {
      this.wipe();
      this.fail("gone");
    } else this.show({ stage: "closed", why: "ended" });
  }

  // What comes in.

  private async read(): Promise<void> {
    this.more = true;
    if (this.reading) return;
    this.reading = true;
    try {
      while (this.more) {
        this.more = false;
        if (this.talk && this.lacks) await this.advance(this.talk.statement.epoch);
        for (let one = this.incoming[0]; one && this.talk && !this.isOver && !this.state.missing; one = this.incoming[0]) {
          if (!(await this.take(this.talk, one))) break;
          this.incoming.shift();
          this.last = one.seq;
        }
      }
    } finally {
      this.reading = false;
    }
    this.calm.splice(0).forEach((look) => look());
    void this.pump();
  }

  private get arrived(): number {
    return this.incoming.at(-1)?.seq ?? this.last;
  }

  private get ready(): boolean {
    return this.upTo >= 0 && this.last >= this.upTo && !this.incoming.length;
  }

  /** False: it waits for a key, or for the person's yes. */
  private async take(talk: Conversation, one: Stored): Promise<boolean> {
    let fetched = false;
    for (;;) {
      const before = talk.statement;
      try {
        const got = await talk.receive({ ...one, c: this.c }, this.gap);
        this.gap = false;
        this.took(one, got, before);
        return true;
      } catch (fault) {
        if (!(fault instanceof Refused)) throw fault;
        const { reason } = fault;
        if (reason === "epoch") {
          if (await this.advance(one.e)) continue;
          // A member waits for the packet; whoever is none reads nothing further.
          if (before.members.some(({ who }) => who === this.who)) return false;
        }
        if ((reason === "member" || reason === "signature") && !fetched) {
          fetched = true;
          if (await this.renewRoster(talk)) continue;
        }
        return this.refused(one, reason);
      }
    }
  }

  private took(one: Stored, got: Received, before: Statement): void {
    const item = this.queue[0]?.envelope?.id === one.id ? this.queue.shift() : undefined;
    const place = { seq: one.seq, e: one.e, at: one.at ?? minutes() };
    if (got.kind === "epoch") {
      this.lacks = got.waiting;
      // Its packet came first, mostly: looked at before anything else goes on.
      this.more = true;
      this.turned(got.statement, before, place);
    } else {
      if (got.who === YOUTH) this.heardAt = Date.now();
      else if (this.answered !== one.e) {
        this.answered = one.e;
        this.readers();
      }
      if (item?.id) this.entries.settle(item.id, place);
      else this.body(one, got.who, got.body);
    }
    item?.done?.();
    this.show();
  }

  private turned(now: Statement, before: Statement, place: { seq: number; e: number }): void {
    const { talk } = this;
    if (!talk) return;
    for (const [line, who] of linesOf(now, before, talk.roster)) this.entries.line(line, who, place);
    if (now.members.some(({ who }) => who === this.who)) this.moved(now, before);
    else if (this.who !== YOUTH) this.lostPart("out");
    this.readers();
  }

  /** A body in its place. Also of older epochs. */
  protected body(one: Stored, who: string, body: Fields): void {
    const place = { seq: one.seq, e: one.e };
    const mine = who === this.who;
    const about = { id: one.id, who, mine, state: "sent", at: one.at ?? minutes() } as const;
    const { k, t, card } = body;
    if (k === "text" && typeof t === "string") this.entries.add({ kind: "text", text: t, ...about }, place);
    else if (k === "card" && typeof card === "string") this.entries.add({ kind: "card", card, ...about }, place);
    else if (k === "left") this.system("left", who, body, place);
    else if (k === "keys") {
      // Only whose they are to share, and mine, which I left for myself.
      if (mine || who === YOUTH) void this.openPast(body["past"]).catch(() => undefined);
    } else if (k === "system" && typeof body["what"] === "string") this.system(body["what"], who, body, place);
    else if (k !== "epoch") this.entries.line(k === "text" || k === "card" ? "unreadable" : "update", who, place);
  }

  protected async openPast(value: unknown): Promise<number> {
    return this.openWith(pastFrom(value));
  }

  protected async openWith(past: readonly Past[]): Promise<number> {
    const opened = await openOld(this.c, this.closed, past);
    for (const { one, who, body } of opened) if (body["k"] === "text" || body["k"] === "card") this.body(one, who, body);
    this.show();
    return opened.length;
  }

  private refused(one: Stored, reason: Reason): boolean {
    const item = this.queue[0]?.envelope?.id === one.id ? this.queue[0] : undefined;
    const place = { seq: one.seq, e: one.e };
    if (reason === "late" || reason === "epoch") {
      if (item) {
        // Its epoch had ended before it got there: nobody read it, so it is sealed again.
        item.envelope = null;
        item.posted = false;
      } else this.closed.set(one.id, one);
      return true;
    }
    if (item) this.giveUp(item);
    if (reason === "order") {
      // What comes twice, or goes back, is dropped also after the yes.
      if (this.gap) return true;
      this.show({ missing: true });
      return false;
    }
    if (reason === "statement" || reason === "signature") {
      this.fail("tampered");
      return false;
    }
    this.entries.line(reason === "update" ? "update" : "unreadable", "", place);
    this.show();
    return true;
  }

  /** The key of this epoch, if a packet with it is here. */
  private async advance(e: number): Promise<boolean> {
    const { talk } = this;
    if (!talk) return false;
    const before = talk.statement;
    for (const packet of this.packets.get(e) ?? []) {
      const opener = this.openerOf(packet.to);
      if (!opener) continue;
      try {
        if (!(await talk.take(await openPacket(packet, opener)))) continue;
        this.lacks = false;
      } catch (fault) {
        if (fault instanceof Refused) continue;
        throw fault;
      }
      if (talk.statement !== before && talk.statement.epoch !== before.epoch) {
        // Begun anew without the old key: what was sent to that key was read by nobody.
        this.entries.unreadAfter(YOUTH, before.epoch);
        this.turned(talk.statement, before, { seq: this.last, e });
      }
      return true;
    }
    return false;
  }

  private async renewRoster(talk: Conversation): Promise<boolean> {
    try {
      talk.roster = await this.roster();
      return true;
    } catch (fault) {
      const why = closedWhy(fault);
      if (why && Date.now() >= talk.roster.until) this.show({ stage: "closed", why });
      return false;
    }
  }

  // What goes out.

  protected async pump(): Promise<void> {
    this.toPump = true;
    if (this.pumping) return;
    this.pumping = true;
    try {
      // Whoever calls meanwhile may have changed what the last look saw.
      while (this.toPump) {
        this.toPump = false;
        while (await this.next());
      }
    } finally {
      this.pumping = false;
    }
  }

  /** True: there may be another one to seal. */
  private async next(): Promise<boolean> {
    const { talk } = this;
    const first = this.queue[0];
    if (!talk || !first || first.posted || !this.ready || this.isOver || this.state.missing) return false;
    if (!first.envelope && !(await this.sealed(talk, first))) return this.queue[0] !== first;
    const { envelope, packets } = first;
    if (!envelope || this.queue[0] !== first) return true;
    first.posted = true;
    const { c, e, v, id, ct, from } = envelope;
    const puts = packets.map((each) => ({ t: "put", c, id: randomId(ID), e: each.e, to: each.to, packet: each.p }) as const);
    // Its id is known from now on, also to a phone that keeps this chat.
    this.show();
    void this.wire.post(c, puts, { t: "send", c, id, e, ct, v, tag: from });
    return false;
  }

  private async sealed(talk: Conversation, first: Item): Promise<boolean> {
    try {
      const before = first.make ? null : this.before(talk);
      if (before && first.after++ < MOST_BEFORE) {
        void this.change(before);
        return false;
      }
      first.sealing = true;
      if (first.make) {
        const change = await first.make(talk.statement);
        if (!change) {
          this.queue = this.queue.filter((each) => each !== first);
          first.done?.();
          return false;
        }
        const made: Made = await talk.change(change, Date.now());
        first.envelope = made.envelope;
        first.packets = made.packets;
      } else if (first.body) first.envelope = await talk.seal(first.body, Date.now());
      return true;
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      // Without a key yet it waits; a roster that is over is asked for once more.
      if (fault.reason === "epoch") return false;
      if (fault.reason === "expired" || fault.reason === "member") {
        const old = talk.roster;
        if ((await this.renewRoster(talk)) && talk.roster.version !== old.version) return await this.sealed(talk, first);
      }
      this.giveUp(first);
      return false;
    } finally {
      first.sealing = false;
    }
  }

  private before(talk: Conversation): Make | null {
    const gone = talk.gone.map(({ who }) => who);
    const { statement } = talk;
    if (gone.length) {
      const stay = statement.members.filter(({ who }) => !gone.includes(who));
      const { id, hpke } = talk.roster.intake;
      const alone = !stay.some(isStaff) && !stay.some(({ who }) => who === INTAKE);
      const members = alone ? [...stay, { who: INTAKE, tag: id, hpke }] : stay;
      return ({ ret }) => ({ members, ret, why: "remove" });
    }
    if (Date.parse(statement.at) + WEEK < Date.now()) return ({ members, ret }) => ({ members, ret, why: "renew" });
    return this.upkeep(statement);
  }

  private giveUp(item: Item): void {
    this.queue = this.queue.filter((each) => each !== item);
    if (item.id) this.entries.mark(item.id, "not-sent");
    item.done?.();
    this.show();
  }

  /** Resolves when this client was welcomed, and has got what there was then. */
  protected caughtUp(): Promise<void> {
    return this.until(() => this.upTo >= 0 && this.arrived >= this.upTo && (!this.talk || this.ready)).then(() => this.wire.answered());
  }

  /** Resolves when nothing waits to be sent any more. */
  protected settled(): Promise<void> {
    return this.until(() => !this.queue.length);
  }

  protected until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds()) this.calm.push(look);
        else resolve();
      };
      look();
    });
  }

  /** The chat, once the key of the present epoch is here. */
  protected async keyed(): Promise<Conversation> {
    const talk = this.mustBeOpen();
    await this.until(() => !this.lacks);
    return talk;
  }

  protected mustBeOpen(): Conversation {
    if (!this.talk || this.isOver) throw new NotDone("stopped");
    return this.talk;
  }

  protected came(now: Statement, before: Statement): string[] {
    return newcomers(now, before);
  }
}
