/** One chat at the console. It lets people in and out by changing who can read, and tells the server afterwards. */
import { randomId } from "../pc1/bytes.ts";
import { type Change, Conversation, type Past, type Self } from "../pc1/conversation.ts";
import { TAG } from "../pc1/envelope.ts";
import { checkSigned, INTAKE, nameOf, type Statement, YOUTH } from "../pc1/epochs.ts";
import type { Opener } from "../pc1/hpke.ts";
import { type EpochSecret, openPacket } from "../pc1/packets.ts";
import type { Roster } from "../pc1/roster.ts";
import type { Wire } from "../wire/wire.ts";
import { isStaff, newcomers } from "./change.ts";
import { Chat, type Where } from "./chat.ts";
import type { Me, OfferKind, StaffSide } from "./sides.ts";
import type { StaffTalkApi } from "./staff-api.ts";

/** What a chat needs of its desk. */
export interface Desk {
  readonly me: Me;
  readonly wire: Wire;
  readonly api: StaffTalkApi;
  roster(): Promise<Roster>;
  /** This chat is over for this console. */
  gone(c: string): void;
}

const LET_IN = 8_000; // milliseconds for whoever is first to let someone in, and then for the next one
const SILENT = 5 * 60_000; // without a word of the youth, and nobody "here": written to where words will find it

export class StaffChat extends Chat implements StaffSide {
  /** "I need out": whoever takes over is waited for, and then this console leaves. */
  leaving = false;
  /** Someone who takes over is being let in. */
  lettingIn = false;
  /** Who is being let in, or will be. */
  private readonly coming = new Set<string>();

  constructor(
    private readonly desk: Desk,
    readonly c: string,
    private readonly tag: string,
    readonly part: StaffSide["part"],
  ) {
    super(desk.me.id, desk.me.signer, desk.wire);
    this.show({ stage: "opening" });
  }

  get self(): Self {
    return { who: this.who, signer: this.signer };
  }

  /** With what the intake's packet held: from now on the youth and this mentor read. */
  async claim(secret: EpochSecret): Promise<void> {
    const talk = await Conversation.enter(this.self, location.origin, await this.roster(), secret);
    const me = { who: this.who, tag: this.tag, hpke: this.desk.me.hpke.pub };
    this.begin(talk);
    await this.outbox.change(({ members, ret }): Change | null =>
      members.some(({ who }) => who === INTAKE)
        ? { members: [...members.filter(({ who }) => who === YOUTH), me], ret, why: "claim" }
        : null,
    );
    // After a lock this console finds only what was sealed to it: both who read this hold these keys already.
    this.outbox.push({ k: "keys", past: talk.past.slice(-1) });
  }

  /** Somewhere where I am let in, now or in a while: by the newest packet that is for me. */
  async enter(): Promise<void> {
    await this.caughtUp();
    for (;;) {
      await this.until(() => this.stream.packets.size > 0);
      const found = await this.opened();
      const newest = found.at(-1);
      if (newest) {
        const roster = await this.roster();
        this.begin(await Conversation.enter(this.self, location.origin, roster, newest));
        await this.caughtUp();
        await this.openWith(await this.believed(found.slice(0, -1), roster));
        this.sayName();
        return;
      }
      this.stream.packets.clear();
    }
  }

  private async opened(): Promise<EpochSecret[]> {
    const found: EpochSecret[] = [];
    for (const [, packets] of [...this.stream.packets].sort(([a], [b]) => a - b)) {
      for (const packet of packets) {
        const secret = await openPacket(packet, this.desk.me.hpke).catch(() => null);
        if (secret) found.push(secret);
      }
    }
    return found;
  }

  /** Old keys count only where someone of the roster, or the youth, had signed for them: anyone can seal to a public key. */
  private async believed(secrets: readonly EpochSecret[], roster: Roster): Promise<Past[]> {
    const past: Past[] = [];
    for (const secret of secrets) {
      const place = { conv: await nameOf(secret.f), origin: location.origin, founder: secret.f, roster };
      const statement = place.conv === this.c ? await checkSigned(secret, place).catch(() => null) : null;
      if (statement) past.push({ e: statement.epoch, ck: secret.ck, members: statement.members });
    }
    return past;
  }

  sayName(): void {
    const { name, role } = this.desk.me;
    this.names.set(this.who, { name, lead: role === "lead" });
    this.outbox.push({ k: "system", what: "name", name, role });
    this.readers();
  }

  protected openerOf(tag: string): Opener | undefined {
    return tag === this.tag ? this.desk.me.hpke : undefined;
  }

  protected roster(): Promise<Roster> {
    return this.desk.roster();
  }

  /**
   * Whoever answers takes the intake out. And where the youth is away and has words, what is said now goes to where the words
   * will find it.
   */
  protected upkeep({ members, ret }: Statement): ((now: Statement) => Change | null) | null {
    if (members.some(({ who }) => who === INTAKE) && members.some(({ who }) => who === this.who)) {
      return (now) => ({ members: now.members.filter(({ who }) => who !== INTAKE), ret: now.ret, why: "claim" });
    }
    if (!ret || this.state.present || Date.now() - this.heardAt < SILENT) return null;
    if (!members.some(({ who }) => who === YOUTH)) return null;
    return (now) =>
      now.ret && {
        members: now.members.map((each) => (each.who === YOUTH ? { ...each, ...now.ret } : each)),
        ret: null,
        why: "away",
      };
  }

  protected heard(what: string, who: string, where: Where): void {
    if (what !== "left") return;
    this.entries.line("left", who, where);
    if (who === YOUTH) this.expectsNobody();
  }

  protected moved(now: Statement, before: Statement): void {
    const came = newcomers(now, before);
    // Names are sealed as well: whoever is new here has heard none, nor has a youth on another phone.
    const youthIn = ({ members }: Statement) => members.find(({ who }) => who === YOUTH)?.tag;
    if (came.length || youthIn(now) !== youthIn(before)) this.sayName();
    const takenOver = now.why === "hand-over" && came.some((who) => who !== this.who);
    if (this.leaving && takenOver) void this.handOverDone().catch(() => undefined);
  }

  async offer(to: string, kind: OfferKind): Promise<void> {
    await this.desk.api.offer(this.c, to, randomId(TAG), kind);
  }

  /**
   * One console after the other: two changes at once put two keys for one epoch, and a newcomer could enter with the one that
   * came to nothing. Whoever has been in it longest is first; the next one only where that console does nothing.
   */
  async join(id: string, tag: string, kind: string): Promise<void> {
    if (this.coming.has(id)) return;
    this.coming.add(id);
    try {
      const before = this.mustBeOpen().statement.members.filter(isStaff).findIndex(({ who }) => who === this.who);
      if (before > 0) await new Promise((resolve) => setTimeout(resolve, before * LET_IN));
      await this.letIn(id, tag, kind);
    } finally {
      this.coming.delete(id);
    }
  }

  private async letIn(id: string, tag: string, kind: string): Promise<void> {
    const roster = await this.roster();
    const hpke = roster.people.get(id)?.hpke;
    if (!hpke) return;
    this.mustBeOpen().roster = roster;
    const why = kind === "hand-over" ? "hand-over" : "join";
    this.lettingIn = why === "hand-over";
    await this.outbox.change(({ members, ret }) =>
      members.some(({ who }) => who === id) ? null : { members: [...members, { who: id, tag, hpke }], ret, why },
    );
    this.lettingIn = false;
  }

  async handOverDone(): Promise<void> {
    await this.outbox.change(({ members, ret }) => ({ members: members.filter(({ who }) => who !== this.who), ret, why: "leave" }));
    await this.desk.api.left(this.c);
    this.desk.gone(this.c);
  }

  async closeChat(): Promise<void> {
    const others = this.talk?.statement.members.some((each) => isStaff(each) && each.who !== this.who);
    if (others && this.part !== "whisper") {
      await this.handOverDone();
      return;
    }
    if (this.talk && !this.isOver) {
      this.outbox.push({ k: "left" });
      await this.settled();
    }
    await this.desk.api.close(this.c);
    this.desk.gone(this.c);
  }

  end(): void {
    void this.closeChat().catch(() => undefined);
  }

  async erase(): Promise<void> {
    await this.desk.api.erase(this.c);
    this.lostPart("gone");
    this.desk.gone(this.c);
  }

  async danger(): Promise<void> {
    this.outbox.push({ k: "system", what: "danger" });
    await this.desk.api.danger(this.c);
  }

  async renew(): Promise<void> {
    this.mustBeOpen();
    await this.outbox.change(({ members, ret }) => ({ members, ret, why: "renew" }));
  }

  askPhrase(): void {
    this.outbox.push({ k: "system", what: "phrase?" });
  }

  /** A conversation that this console began. */
  started(talk: Conversation): void {
    this.begin(talk);
    this.sayName();
  }

  /** The youth said that they go, or nobody has heard of them: what is said next is sealed to where words will find it. */
  expectsNobody(): void {
    this.heardAt = 0;
  }

  /** The server says that this console has no part in it any more, or it locks. */
  forget(): void {
    this.wipe();
    this.show({ stage: "closed", why: "ended", readers: [] });
  }

  tell(link: Parameters<Chat["link"]>[0]): void {
    this.link(link);
  }

  protected override lostPart(why: "gone" | "out" | "full"): void {
    super.lostPart(why);
    if (!this.leaving && why !== "full") this.desk.gone(this.c);
  }
}
