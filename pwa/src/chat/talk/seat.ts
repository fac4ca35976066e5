/** The youth's seat in a chat: how the server knows it, and the keys that open what is sealed to it. */
import { randomId } from "../pc1/bytes.ts";
import { TAG } from "../pc1/envelope.ts";
import { type Member, YOUTH } from "../pc1/epochs.ts";
import { newOpener, type Opener } from "../pc1/hpke.ts";
import type { Signer } from "../pc1/keys.ts";
import type { Wire } from "../wire/wire.ts";
import type { Asking } from "./ask.ts";
import type { Tries } from "./tries.ts";

export class Seat {
  /** Id of the conversation; "" until it has one. */
  c = "";
  /** The tag that is in use, and its key. */
  tag = "";
  live: Opener | null = null;
  /** The secret that is to be in force instead of `access`. What is kept of one names both: either may be in force. "": none. */
  next = "";
  private readonly openers = new Map<string, Opener>();
  private readonly asked = new Set<Promise<unknown>>();
  private changing: Promise<unknown> | null = null;
  private renewing: Promise<unknown> = Promise.resolve();

  constructor(
    readonly signer: Signer,
    private secret: string,
    readonly asking: Asking,
    private readonly wire: Wire,
  ) {}

  /** The secret of this seat (docs/protocol/wire.md). */
  get access(): string {
    return this.secret;
  }

  get self() {
    return { who: YOUTH, signer: this.signer };
  }

  get member(): Member {
    return { who: YOUTH, tag: this.tag, hpke: this.live?.pub ?? "" };
  }

  openerOf(tag: string): Opener | undefined {
    return this.openers.get(tag);
  }

  /** What comes for this tag is for this seat. */
  hold(tag: string, opener: Opener): void {
    this.openers.set(tag, opener);
    if (this.c) this.wire.tag(this.c, tag);
  }

  /** A new tag with a new key. */
  async renew(): Promise<void> {
    this.live = await newOpener(false);
    this.tag = randomId(TAG);
    this.hold(this.tag, this.live);
  }

  async ticket(): Promise<string> {
    const answer = await this.ask(({ c, access }) => this.asking.post("/chat/tickets", { seats: [{ c, access }] }));
    return (answer as { ticket: string }).ticket;
  }

  /** Something that only who sits here may ask. Rejects with `NotDone`. */
  post(path: string, body: object = {}, method = "POST"): Promise<unknown> {
    return this.ask(({ c, access }) => this.asking.post(path, { c, access, ...body }, method));
  }

  /** Asks with the secret in force: not while that changes, when either may be. */
  private async ask(send: (seat: Seat) => Promise<unknown>): Promise<unknown> {
    while (this.changing) await this.changing;
    const asked = send(this);
    this.asked.add(asked);
    try {
      return await asked;
    } finally {
      this.asked.delete(asked);
    }
  }

  /**
   * Another secret, so that whoever has this one is out. `write`: puts both wherever the secret is kept, before and after.
   * `until`: tries until it is done.
   */
  renewAccess(write: () => Promise<unknown>, until: Tries["until"]): Promise<unknown> {
    this.renewing = this.renewing.then(async () => {
      this.next ||= randomId(32);
      await until(write);
      await this.finish(until);
      await until(write);
    });
    return this.renewing;
  }

  /** Puts `next` in force; answered alike when that was done before. */
  async finish(until: Tries["until"]): Promise<void> {
    if (!this.next) return;
    const { c, secret, next } = this;
    const change = async () => {
      // What is under way comes with the old one.
      await Promise.allSettled([...this.asked]);
      const done = await until(() => this.asking.post("/chat/access", { c, access: secret, new: next }, "PUT").then(() => true));
      if (done) {
        this.secret = next;
        this.next = "";
      }
    };
    this.changing = change().finally(() => {
      this.changing = null;
    });
    await this.changing;
  }

  forget(): void {
    this.openers.clear();
    this.live = null;
  }
}
