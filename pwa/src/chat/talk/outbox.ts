/** What goes out: sealed when its turn comes, each sent once, and held until it came back by the stream. */
import { randomId } from "../pc1/bytes.ts";
import type { Change, Conversation } from "../pc1/conversation.ts";
import { type Envelope, ID } from "../pc1/envelope.ts";
import type { Statement } from "../pc1/epochs.ts";
import type { Fields } from "../pc1/json.ts";
import type { Packet } from "../pc1/packets.ts";
import { Refused } from "../pc1/refused.ts";
import type { Put } from "../wire/frames.ts";

/** What a change is, given how things are; null: it is not wanted any more. */
export type Make = (now: Statement) => Promise<Change | null> | Change | null;

/** What an outbox asks of its chat. */
export interface Sender {
  /** The conversation, while something may go out. */
  free(): Conversation | null;
  /** A change that has to come before what is next. */
  upkeep(talk: Conversation): Make | null;
  renewRoster(talk: Conversation): Promise<boolean>;
  post(envelope: Envelope, packets: readonly Packet[]): void;
  /** `id`: of its entry. It will not be tried again. */
  gaveUp(id: string): void;
}

interface Item {
  /** Of its entry; "" for what is not shown. */
  readonly id: string;
  readonly body: Fields | null;
  readonly make: Make | null;
  readonly done: (() => void) | null;
  envelope: Envelope | null;
  packets: readonly Packet[];
  sealing: boolean;
  posted: boolean;
  /** How often something else was made before it. */
  after: number;
}

const MOST_BEFORE = 4;

const fresh = { envelope: null, packets: [], sealing: false, posted: false, after: 0 };

export class Outbox {
  private queue: Item[] = [];
  private pumping = false;
  private toPump = false;

  constructor(private readonly chat: Sender) {}

  get isEmpty(): boolean {
    return !this.queue.length;
  }

  /** Sent after what waits already. `id`: of its entry. */
  push(body: Fields, id = ""): void {
    this.queue.push({ ...fresh, id, body, make: null, done: null });
    void this.pump();
  }

  /** Made before what waits to be sealed; resolves when it is in force. */
  change(make: Make): Promise<void> {
    return new Promise((done) => {
      // What is being sealed has its number in the epoch already: nothing may pass by it.
      const [first] = this.queue;
      this.queue.splice(first?.envelope || first?.sealing ? 1 : 0, 0, { ...fresh, id: "", body: null, make, done });
      void this.pump();
    });
  }

  /** The envelope that an entry is sealed in, if it is. */
  envelopeOf(id: string): string | null {
    return this.queue.find((each) => each.id === id)?.envelope?.id ?? null;
  }

  /** What was sealed in this envelope came back: it waits no more. */
  take(envelope: string): Pick<Item, "id" | "done"> | undefined {
    return this.sealedIn(envelope) && this.queue.shift();
  }

  /** Its epoch had ended before it got there: nobody read it, so it is sealed again. False: it is not from here. */
  sealAgain(envelope: string): boolean {
    const item = this.sealedIn(envelope);
    if (item) Object.assign(item, { envelope: null, posted: false });
    return !!item;
  }

  refuse(envelope: string): void {
    const item = this.sealedIn(envelope);
    if (item) this.giveUp(item);
  }

  clear(): void {
    this.queue = [];
  }

  async pump(): Promise<void> {
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

  /** Only the first is ever sealed. */
  private sealedIn(envelope: string): Item | undefined {
    const [first] = this.queue;
    return first?.envelope?.id === envelope ? first : undefined;
  }

  /** True: there may be another one to seal. */
  private async next(): Promise<boolean> {
    const talk = this.chat.free();
    const first = this.queue[0];
    if (!talk || !first || first.posted) return false;
    if (!first.envelope && !(await this.seal(talk, first))) return this.queue[0] !== first;
    const { envelope, packets } = first;
    if (!envelope || this.queue[0] !== first) return true;
    first.posted = true;
    this.chat.post(envelope, packets);
    return false;
  }

  private async seal(talk: Conversation, first: Item): Promise<boolean> {
    try {
      const before = first.make ? null : this.chat.upkeep(talk);
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
        Object.assign(first, await talk.change(change, Date.now()));
      } else if (first.body) first.envelope = await talk.seal(first.body, Date.now());
      return true;
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      // Without a key yet it waits; a roster that is over is asked for once more.
      if (fault.reason === "epoch") return false;
      if (fault.reason === "expired" || fault.reason === "member") {
        const old = talk.roster;
        if ((await this.chat.renewRoster(talk)) && talk.roster.version !== old.version) return await this.seal(talk, first);
      }
      this.giveUp(first);
      return false;
    } finally {
      first.sealing = false;
    }
  }

  private giveUp(item: Item): void {
    this.queue = this.queue.filter((each) => each !== item);
    item.done?.();
    this.chat.gaveUp(item.id);
  }
}

/** Packets as they are put at the server, together with what they belong to. */
export const putsOf = (packets: readonly Packet[]): Put[] =>
  packets.map(({ c, e, to, p }) => ({ t: "put", c, id: randomId(ID), e, to, packet: p }));
