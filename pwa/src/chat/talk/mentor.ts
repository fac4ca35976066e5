/** All chats of one console, over one connection. Keys and text are in memory, and only while the console is open. */
import { b64, join, randomId, unb64 } from "../pc1/bytes.ts";
import { Conversation, rostered } from "../pc1/conversation.ts";
import { TAG } from "../pc1/envelope.ts";
import { importOpener, type Opener } from "../pc1/hpke.ts";
import { openFor, openPacket } from "../pc1/packets.ts";
import type { Roster } from "../pc1/roster.ts";
import { Wire } from "../wire/wire.ts";
import { Asking } from "./ask.ts";
import { believedRoster } from "./believed.ts";
import { putsOf } from "./outbox.ts";
import type { DeskSide, Me } from "./sides.ts";
import type { Mine, StaffTalkApi } from "./staff-api.ts";
import { StaffChat } from "./staff-chat.ts";
import { NotDone } from "./trouble.ts";

/** Milliseconds until a chat that could not be opened is tried again. */
const SOON = 1_000;
const LATEST = 15_000;

export class MentorTalk implements DeskSide {
  readonly chats = new Map<string, StaffChat>();
  readonly wire: Wire;
  private readonly listeners = new Set<() => void>();
  private readonly asking = new Asking();
  private turn: Promise<unknown> = Promise.resolve();
  /** Of chats that are tried again. */
  private readonly later = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    readonly me: Me,
    readonly api: StaffTalkApi,
  ) {
    this.wire = new Wire({
      ticket: async () => (await this.api.tickets()).ticket,
      told: (link) => this.chats.forEach((chat) => chat.tell(link)),
    });
  }

  subscribe(heard: () => void): () => void {
    this.listeners.add(heard);
    return () => void this.listeners.delete(heard);
  }

  private tell(): void {
    this.listeners.forEach((heard) => heard());
  }

  roster(): Promise<Roster> {
    return believedRoster((path) => this.asking.get(path));
  }

  claim(c: string): Promise<StaffChat> {
    return this.next(async () => {
      const tag = randomId(TAG);
      const { packet, intake_id, epoch } = await this.api.claim(c, tag);
      const opener = await this.intake(intake_id);
      const secret = await openPacket({ v: 1, c, e: epoch, to: intake_id, p: packet }, opener);
      this.chats.get(c)?.forget();
      const chat = this.put(c, tag, "mentor");
      // The change waits for the whole stream, so it goes out as soon as this console is welcomed.
      this.open(chat, () => chat.claim(secret));
      return chat;
    });
  }

  /** The week's intake key: sealed to me by the lead who signed that roster. */
  private async intake(id: string): Promise<Opener> {
    const found = (await this.api.intake()).find((each) => each.id === id);
    if (!found) throw new NotDone("closed");
    const pkcs8 = await openFor("intake", id, this.me.id, this.me.hpke, found.p);
    const key = await crypto.subtle.importKey("pkcs8", pkcs8, { name: "ECDH", namedCurve: "P-256" }, true, ["deriveBits"]);
    const { x, y } = await crypto.subtle.exportKey("jwk", key);
    return importOpener(b64(pkcs8), b64(join(new Uint8Array([4]), unb64(x, 32), unb64(y, 32))), false);
  }

  async askIn(c: string): Promise<void> {
    await this.api.join(c, randomId(TAG));
    await this.sync();
  }

  async accept(c: string, yes: boolean): Promise<void> {
    await this.api.answer(c, yes);
    await this.sync();
  }

  whisper(of: string, to: string): Promise<StaffChat> {
    return this.next(async () => {
      const roster = await this.roster();
      const mine = { who: this.me.id, tag: randomId(TAG), hpke: this.me.hpke.pub };
      const other = rostered(roster, to);
      const self = { who: this.me.id, signer: this.me.signer };
      const change = { members: [mine, other], ret: null, why: "begin" };
      const [talk, { packets }] = await Conversation.begin(self, location.origin, roster, change, Date.now());
      const packet = packets.find((each) => each.to === other.tag)?.p ?? "";
      await this.api.whisper({ of, c: talk.conv, tag: mine.tag, to, to_tag: other.tag, packet });
      const chat = this.put(talk.conv, mine.tag, "whisper");
      const own = packets.find((each) => each.to === mine.tag);
      // Its own packet, to find it again after a lock.
      if (own) await this.wire.post(talk.conv, putsOf([own]), null);
      chat.started(talk);
      return chat;
    });
  }

  async out(): Promise<void> {
    await this.next(async () => {
      const chats = [...this.chats.values()].filter((chat) => chat.part === "mentor");
      await this.api.out();
      for (const chat of chats) chat.leaving = true;
    });
    await this.sync();
  }

  sync(): Promise<void> {
    return this.next(async () => {
      const mine = await this.api.mine();
      for (const c of [...this.chats.keys()]) if (!mine.some((each) => each.c === c)) this.gone(c);
      for (const each of mine) this.seen(each);
    });
  }

  private seen({ c, tag, part, joining, offered }: Mine): void {
    let chat = this.chats.get(c);
    if (!chat) {
      chat = this.put(c, tag, part);
      const entered = chat;
      this.open(chat, () => entered.enter());
    }
    // Nobody is asked any more: it stays mine.
    if (!offered && !chat.lettingIn && !joining.some(({ kind }) => kind === "hand-over")) chat.leaving = false;
    for (const each of joining) void chat.join(each.id, each.tag, each.kind).catch(() => undefined);
  }

  /** A roster that does not come, or a network that is away, ends no chat: it is tried again. */
  private open(chat: StaffChat, step: () => Promise<void>, wait = SOON): void {
    step().catch(() => {
      if (this.chats.get(chat.c) !== chat) return;
      this.later.set(
        chat.c,
        setTimeout(() => this.open(chat, step, Math.min(wait * 2, LATEST)), wait),
      );
    });
  }

  private put(c: string, tag: string, part: StaffChat["part"]): StaffChat {
    clearTimeout(this.later.get(c));
    const chat = new StaffChat(this, c, tag, part);
    this.chats.set(c, chat);
    this.wire.add(c, chat.ear);
    this.wire.connect();
    this.tell();
    return chat;
  }

  /** A chat is over for this console. What is shown of it may stay until the screen lets go of it. */
  gone(c: string): void {
    if (!this.chats.delete(c)) return;
    clearTimeout(this.later.get(c));
    this.later.delete(c);
    this.wire.remove(c);
    this.tell();
  }

  close(): void {
    this.asking.end();
    this.wire.stop();
    for (const timer of this.later.values()) clearTimeout(timer);
    this.later.clear();
    for (const chat of this.chats.values()) chat.forget();
    this.chats.clear();
    this.tell();
    this.listeners.clear();
  }

  /** One after the other: a look that began before a claim must not take the claimed chat away. */
  private next<T>(step: () => Promise<T>): Promise<T> {
    const done = this.turn.then(step, step);
    this.turn = done.catch(() => undefined);
    return done;
  }
}

/** What a console needs beside it. */
export { importOpener } from "../pc1/hpke.ts";
export { importSigner } from "../pc1/keys.ts";
export { staffTalkApi } from "./staff-api.ts";
