/** What comes in: opened in the order of its sequence, each once its key is here. */
import type { Conversation, Received } from "../pc1/conversation.ts";
import type { Statement } from "../pc1/epochs.ts";
import type { Opener } from "../pc1/hpke.ts";
import { openPacket, type Packet } from "../pc1/packets.ts";
import { type Reason, Refused } from "../pc1/refused.ts";
import type { Stored } from "../wire/frames.ts";

/** What a stream asks of its chat, and tells it. */
export interface Reading {
  talk(): Conversation | null;
  /** Nothing more is opened now. */
  halted(): boolean;
  isMe(who: string): boolean;
  /** What opens packets for this tag. */
  openerOf(tag: string): Opener | undefined;
  renewRoster(talk: Conversation): Promise<boolean>;
  took(one: Stored, got: Received, before: Statement): void;
  /** `gap`: the person agreed that something is missing. False: it stands in the way. */
  refused(one: Stored, reason: Reason, gap: boolean): boolean;
  /** An epoch was begun anew without the old key, and told by a packet alone. */
  begunAnew(now: Statement, before: Statement, place: { seq: number; e: number }): void;
  /** What could be opened is opened. */
  calm(): void;
}

export class Stream {
  /** By their epoch. */
  readonly packets = new Map<number, Packet[]>();
  /** Of all epochs that envelopes named. */
  highest = 0;
  /** Sequence of what was opened last. */
  last = 0;
  /** The key of the present epoch is not here yet. */
  lacks = false;
  private incoming: Stored[] = [];
  private readonly ids = new Set<string>();
  private reading = false;
  private more = false;
  private gap = false;
  private upTo = -1;

  constructor(private readonly chat: Reading) {}

  stored(one: Stored): void {
    this.ids.add(one.id);
    this.incoming.push(one);
    this.highest = Math.max(this.highest, one.e);
    void this.read();
  }

  head(seq: number): void {
    this.upTo = seq;
    void this.read();
  }

  key(packet: Packet): void {
    this.packets.set(packet.e, [...(this.packets.get(packet.e) ?? []), packet]);
    void this.read();
  }

  /** Whether this envelope came, opened or not. */
  has(id: string): boolean {
    return this.ids.has(id);
  }

  /** All that there was at the welcome has come. */
  get isHere(): boolean {
    return this.upTo >= 0 && (this.incoming.at(-1)?.seq ?? this.last) >= this.upTo;
  }

  /** All that has come was opened. */
  get isRead(): boolean {
    return this.upTo >= 0 && this.last >= this.upTo && !this.incoming.length;
  }

  /** Also where something is missing: the person agreed. */
  goOn(): void {
    this.gap = true;
    void this.read();
  }

  /** What does not fit, and all after it, is to come once more. Returns its names. */
  forgetWaiting(): string[] {
    this.upTo = -1;
    return this.incoming.splice(0).map(({ id }) => id);
  }

  clear(): void {
    this.incoming = [];
  }

  async read(): Promise<void> {
    this.more = true;
    if (this.reading) return;
    this.reading = true;
    try {
      while (this.more) {
        this.more = false;
        const talk = this.chat.talk();
        if (talk && this.lacks) await this.advance(talk, talk.statement.epoch);
        await this.takeAll();
      }
    } finally {
      this.reading = false;
    }
    this.chat.calm();
  }

  private async takeAll(): Promise<void> {
    for (;;) {
      const talk = this.chat.talk();
      const [one] = this.incoming;
      if (!one || !talk || this.chat.halted() || !(await this.take(talk, one))) return;
      this.incoming.shift();
      this.last = one.seq;
    }
  }

  /** False: it waits for a key, or for the person's yes. */
  private async take(talk: Conversation, one: Stored): Promise<boolean> {
    let fetched = false;
    for (;;) {
      const before = talk.statement;
      try {
        const got = await talk.receive({ ...one, c: talk.conv }, this.gap);
        this.gap = false;
        if (got.kind === "epoch") {
          this.lacks = got.waiting;
          // Its packet came first, mostly: looked at before anything else goes on.
          this.more = true;
        }
        this.chat.took(one, got, before);
        return true;
      } catch (fault) {
        if (!(fault instanceof Refused)) throw fault;
        const { reason } = fault;
        if (reason === "epoch") {
          if (await this.advance(talk, one.e)) continue;
          // A member waits for the packet; whoever is none reads nothing further.
          if (before.members.some(({ who }) => this.chat.isMe(who))) return false;
        }
        if ((reason === "member" || reason === "signature") && !fetched) {
          fetched = true;
          if (await this.chat.renewRoster(talk)) continue;
        }
        return this.chat.refused(one, reason, this.gap);
      }
    }
  }

  /** The key of this epoch, if a packet with it is here. */
  private async advance(talk: Conversation, e: number): Promise<boolean> {
    const before = talk.statement;
    for (const packet of this.packets.get(e) ?? []) {
      const opener = this.chat.openerOf(packet.to);
      if (!opener) continue;
      try {
        if (!(await talk.take(await openPacket(packet, opener)))) continue;
        this.lacks = false;
      } catch (fault) {
        if (fault instanceof Refused) continue;
        throw fault;
      }
      if (talk.statement.epoch !== before.epoch) this.chat.begunAnew(talk.statement, before, { seq: this.last, e });
      return true;
    }
    return false;
  }
}
