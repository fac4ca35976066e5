/** The youth's seat in a chat: how the server knows it, and the keys that open what is sealed to it. */
import { randomId } from "../pc1/bytes.ts";
import { TAG } from "../pc1/envelope.ts";
import { type Member, YOUTH } from "../pc1/epochs.ts";
import { newOpener, type Opener } from "../pc1/hpke.ts";
import type { Signer } from "../pc1/keys.ts";
import type { Wire } from "../wire/wire.ts";
import type { Asking } from "./ask.ts";

export class Seat {
  /** Id of the conversation; "" until it has one. */
  c = "";
  /** The tag that is in use, and its key. */
  tag = "";
  live: Opener | null = null;
  private readonly openers = new Map<string, Opener>();

  constructor(
    readonly signer: Signer,
    /** The secret of this seat (docs/protocol/wire.md). */
    readonly access: string,
    readonly asking: Asking,
    private readonly wire: Wire,
  ) {}

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
    const { c, access } = this;
    const { ticket } = (await this.asking.post("/chat/tickets", { seats: [{ c, access }] })) as { ticket: string };
    return ticket;
  }

  /** Something that only who sits here may ask. Rejects with `NotDone`. */
  post(path: string, body: object = {}, method = "POST"): Promise<unknown> {
    return this.asking.post(path, { c: this.c, access: this.access, ...body }, method);
  }

  forget(): void {
    this.openers.clear();
    this.live = null;
  }
}
