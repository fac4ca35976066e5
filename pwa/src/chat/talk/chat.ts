/**
 * A chat as either side lives it: what comes by the stream, and what goes out, as both are shown. What is particular to youth
 * or staff is in youth-chat.ts and staff-chat.ts.
 */
import { randomId } from "../pc1/bytes.ts";
import type { Conversation, Past, Received } from "../pc1/conversation.ts";
import { ID } from "../pc1/envelope.ts";
import { INTAKE, type Statement, YOUTH } from "../pc1/epochs.ts";
import type { Opener } from "../pc1/hpke.ts";
import type { Fields } from "../pc1/json.ts";
import type { Signer } from "../pc1/keys.ts";
import type { Reason } from "../pc1/refused.ts";
import type { Roster } from "../pc1/roster.ts";
import type { Stored } from "../wire/frames.ts";
import type { Ear, Link, Wire } from "../wire/wire.ts";
import { closedWhy } from "./believed.ts";
import { isStaff, linesOf, readersOf } from "./change.ts";
import { type At, Entries, entryOf } from "./entries.ts";
import { openOld, pastFrom } from "./older.ts";
import { type Make, Outbox, putsOf } from "./outbox.ts";
import { partsOf } from "./parts.ts";
import { LONGEST, START, type Stage, type Talk, type TalkState, type Wait } from "./state.ts";
import { Stream } from "./stream.ts";
import { NotDone } from "./trouble.ts";
import { upkeepOf } from "./upkeep.ts";

const TYPING = 6_000; // milliseconds
const TYPED = 3_000; // milliseconds
const OVER: readonly Stage[] = ["gone", "tampered", "update"];

const minutes = () => Math.floor(Date.now() / 60_000);

/** Where a line stands. */
export type Where = Pick<At, "seq" | "e">;

export abstract class Chat implements Talk {
  state: TalkState = START;
  protected talk: Conversation | null = null;
  protected readonly names = new Map<string, { name: string; lead: boolean }>();
  protected readonly entries = new Entries();
  /** Envelopes that no key here opens. */
  protected readonly closed = new Map<string, Stored>();
  /** When the youth was last seen to write; "present" alone is only a hint. */
  protected heardAt = 0;
  private readonly listeners = new Set<() => void>();
  /** Epoch in which someone of the staff was last heard. */
  private answered = -1;
  private typedAt = 0;
  /** What did not fit in its order, and was asked for again. */
  private fetchedFor = "";
  private calm: (() => void)[] = [];
  private typer: ReturnType<typeof setTimeout> | undefined;

  protected readonly outbox = new Outbox({
    free: () => (this.stream.isRead && !this.halted ? this.talk : null),
    upkeep: (talk) => upkeepOf(talk, Date.now()) ?? this.upkeep(talk.statement),
    renewRoster: (talk) => this.renewRoster(talk),
    post: ({ c, id, e, ct, v, from }, packets) => {
      // Its id is known from now on, also to a phone that keeps this chat.
      this.show();
      void this.wire.post(c, putsOf(packets), { t: "send", c, id, e, ct, v, tag: from });
    },
    gaveUp: (id) => {
      this.entries.mark(id, "not-sent");
      this.show();
    },
  });

  protected readonly stream: Stream = new Stream({
    talk: () => this.talk,
    halted: () => this.halted,
    isMe: (who) => who === this.who,
    openerOf: (tag) => this.openerOf(tag),
    renewRoster: (talk) => this.renewRoster(talk),
    took: (one, got, before) => this.took(one, got, before),
    refused: (one, reason, gap) => this.refused(one, reason, gap),
    begunAnew: (now, before, where) => {
      // What was sent to the old key was read by nobody.
      this.entries.unreadAfter(YOUTH, before.epoch);
      this.turned(now, before, where);
    },
    calm: () => {
      this.look();
      void this.outbox.pump();
    },
  });

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
  /** Someone left, or says something that is no text. */
  protected abstract heard(what: string, who: string, where: Where): void;
  protected abstract moved(now: Statement, before: Statement): void;
  abstract end(): void;

  // What the screens do.

  subscribe(heard: () => void): () => void {
    this.listeners.add(heard);
    return () => void this.listeners.delete(heard);
  }

  /** `failed`: it is shown as not sent, and waits for the person. */
  say(text: string, failed = false): void {
    for (const part of partsOf(text, LONGEST)) this.write({ k: "text", t: part }, failed);
    this.show();
  }

  card(card: string, failed = false): void {
    this.write({ k: "card", card }, failed);
    this.show();
  }

  private write(body: Fields, failed: boolean): void {
    const id = randomId(ID);
    const entry = entryOf(body, { id, who: this.who, mine: true, state: failed ? "not-sent" : "sending", at: null });
    if (entry) this.entries.add(entry);
    if (!failed) this.outbox.push(body, id);
  }

  again(id: string): void {
    const entry = this.entries.find(id);
    if (this.state.why === "full" || !entry || entry.kind === "line" || entry.state !== "not-sent") return;
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
    this.show({ missing: false });
    this.entries.line("missing", "", { seq: this.stream.last, e: -1 });
    this.stream.goOn();
  }

  // How it is.

  protected show(change: Partial<TalkState> = {}): void {
    this.state = { ...this.state, ...change, entries: this.entries.all };
    this.listeners.forEach((heard) => heard());
    this.look();
  }

  get isOver(): boolean {
    return OVER.includes(this.state.stage);
  }

  private get halted(): boolean {
    return this.isOver || this.state.missing;
  }

  protected link(link: Link): void {
    this.show({ line: link === "stopped" ? "offline" : link });
  }

  /** The key of this conversation is here; what came before goes through it now. */
  protected begin(talk: Conversation): void {
    this.talk = talk;
    this.readers();
    void this.stream.read();
  }

  protected readers(): void {
    const { talk } = this;
    if (!talk) return;
    const names = Object.fromEntries([...this.names].map(([who, { name }]) => [who, name]));
    this.show({ readers: readersOf(talk.statement, this.who, this.names, talk.roster), names, ...this.stageOf(talk.statement) });
  }

  protected stageOf({ members, epoch }: Statement): Partial<TalkState> {
    if (this.isOver || this.state.stage === "closed") return {};
    // Those of before a return are members too: they are here when they write, or when nobody else is waited for.
    const waits = members.some(({ who }) => who === INTAKE) && this.answered !== epoch;
    const staffed = this.who !== YOUTH || (!waits && members.some(isStaff));
    return { stage: staffed ? "talking" : this.state.onDuty ? "waiting" : "left" };
  }

  private fail(stage: Stage): void {
    this.outbox.clear();
    this.stream.clear();
    this.show({ stage, typing: false, present: false });
  }

  protected wipe(): void {
    this.entries.clear();
    this.closed.clear();
    this.names.clear();
    this.state = { ...this.state, names: {} };
    this.talk = null;
    this.outbox.clear();
    this.stream.clear();
    this.stream.packets.clear();
  }

  readonly ear: Ear = {
    stored: (one) => this.stream.stored(one),
    head: (seq) => this.stream.head(seq),
    key: (to, e, p) => this.stream.key({ v: 1, c: this.c, e, to, p }),
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

  protected lostPart(why: "gone" | "out" | "full"): void {
    if (why === "full") {
      // What was written stays on the screen, marked: it can be copied, and said elsewhere.
      this.entries.giveUp();
      this.fail("closed");
      this.show({ why: "full" });
    } else if (why === "gone") {
      this.wipe();
      this.fail("gone");
    } else this.show({ stage: "closed", why: "ended" });
  }

  // What came by the stream.

  private took(one: Stored, got: Received, before: Statement): void {
    const mine = this.outbox.take(one.id);
    const place = { seq: one.seq, e: one.e, at: one.at ?? minutes() };
    if (got.kind === "epoch") this.turned(got.statement, before, place);
    else {
      if (got.who === YOUTH) this.heardAt = Date.now();
      else if (this.answered !== one.e) {
        this.answered = one.e;
        this.readers();
      }
      if (mine?.id) this.entries.settle(mine.id, place);
      else this.body(one, got.who, got.body);
    }
    mine?.done?.();
    this.show();
  }

  private turned(now: Statement, before: Statement, where: Where): void {
    const { talk } = this;
    if (!talk) return;
    for (const [line, who] of linesOf(now, before, talk.roster)) this.entries.line(line, who, where);
    if (now.members.some(({ who }) => who === this.who)) this.moved(now, before);
    else if (this.who !== YOUTH) this.lostPart("out");
    this.readers();
  }

  /** A body in its place. Also of older epochs. */
  private body(one: Stored, who: string, body: Fields): void {
    const mine = who === this.who;
    const { k, what, name } = body;
    const entry = entryOf(body, { id: one.id, who, mine, state: "sent", at: one.at ?? minutes() });
    if (entry) this.entries.add(entry, one);
    else if (k === "left") this.heard("left", who, one);
    else if (k === "keys") {
      // Only whose they are to share, and mine, which I left for myself.
      if (mine || who === YOUTH) void this.openPast(body["past"]).catch(() => undefined);
    } else if (k === "system" && what === "name" && typeof name === "string") {
      this.names.set(who, { name: name.slice(0, 60), lead: body["role"] === "lead" });
      this.readers();
    } else if (k === "system" && what === "danger") this.entries.line("danger", who, one);
    else if (k === "system" && typeof what === "string") this.heard(what, who, one);
    else if (k !== "epoch") this.entries.line(k === "text" || k === "card" ? "unreadable" : "update", who, one);
  }

  protected async openPast(value: unknown): Promise<void> {
    await this.openWith(pastFrom(value));
  }

  protected async openWith(past: readonly Past[]): Promise<void> {
    const opened = await openOld(this.c, this.closed, past);
    // What was said, and the names of those who said it; what happened then is not told again.
    for (const { one, who, body } of opened) {
      if (body["k"] === "text" || body["k"] === "card" || body["what"] === "name") this.body(one, who, body);
    }
    this.show();
  }

  private refused(one: Stored, reason: Reason, gap: boolean): boolean {
    if (reason === "late" || reason === "epoch") {
      if (!this.outbox.sealAgain(one.id)) this.closed.set(one.id, one);
      return true;
    }
    this.outbox.refuse(one.id);
    if (reason === "order") {
      // What comes twice, or goes back, is dropped also after the yes.
      if (gap) return true;
      // It is asked for once more before the person is: what a server left out may come now.
      if (this.fetchedFor !== one.id) {
        this.fetchedFor = one.id;
        this.wire.fetchAgain(this.c, this.stream.forgetWaiting());
      } else this.show({ missing: true });
      return false;
    }
    if (reason === "statement" || reason === "signature") {
      this.fail("tampered");
      return false;
    }
    this.entries.line(reason === "update" ? "update" : "unreadable", "", one);
    this.show();
    return true;
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

  // What is waited for.

  /** Resolves when this client was welcomed, and has got what there was then. */
  protected async caughtUp(): Promise<void> {
    await this.until(() => this.stream.isHere && (!this.talk || this.stream.isRead));
    await this.wire.answered();
  }

  /** Resolves when nothing waits to be sent any more. */
  protected settled(): Promise<void> {
    return this.until(() => this.outbox.isEmpty);
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

  private look(): void {
    this.calm.splice(0).forEach((look) => look());
  }

  /** The chat, once the key of the present epoch is here. */
  protected async keyed(): Promise<Conversation> {
    const talk = this.mustBeOpen();
    await this.until(() => !this.stream.lacks);
    return talk;
  }

  protected mustBeOpen(): Conversation {
    if (!this.talk || this.isOver) throw new NotDone("stopped");
    return this.talk;
  }
}
