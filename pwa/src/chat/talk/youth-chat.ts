/** A chat as the youth lives it. How a youth comes to one is in youth.ts; nothing is kept unless they say so. */
import { onLeave } from "../../kernel/leaving.ts";
import { intakeOf } from "../pc1/conversation.ts";
import { INTAKE, type Statement, YOUTH } from "../pc1/epochs.ts";
import type { Opener } from "../pc1/hpke.ts";
import type { Fields } from "../pc1/json.ts";
import { forgetChat } from "../pc1/keep.ts";
import type { Signer } from "../pc1/keys.ts";
import type { Roster } from "../pc1/roster.ts";
import { Close } from "../wire/frames.ts";
import { type Link, Wire } from "../wire/wire.ts";
import type { Asking } from "./ask.ts";
import { believedRoster, closedWhy } from "./believed.ts";
import { isStaff, newcomers } from "./change.ts";
import { Chat, type Where } from "./chat.ts";
import type { Kept } from "./kept.ts";
import { type Asked, Line } from "./line.ts";
import { OnThisPhone } from "./on-this-phone.ts";
import { Seat } from "./seat.ts";
import type { YouthSide } from "./sides.ts";
import type { Wait } from "./state.ts";
import { Tries } from "./tries.ts";
import { NotDone } from "./trouble.ts";
import { WayBack } from "./way-back.ts";
import { addressOf } from "./words.ts";

const LAST_WORDS = 5_000; // milliseconds
const SHOWN = 3_000; // milliseconds
const AT_ONCE = 6; // old keys in one envelope

export abstract class YouthChat extends Chat implements YouthSide {
  protected readonly seat: Seat;
  protected readonly line: Line;
  protected readonly tries: Tries;
  protected readonly phone = new OnThisPhone(() => this.asKept());
  protected readonly wayBack: WayBack;
  /** What was kept and is not written again yet. */
  protected unsaid: readonly Fields[] = [];
  private readonly undo: () => void;

  protected constructor(
    signer: Signer,
    protected readonly asking: Asking,
    access: string,
    asked: Asked,
  ) {
    const wire: Wire = new Wire({ ticket: () => this.seat.ticket(), told: (link) => this.link(link) });
    super(YOUTH, signer, wire);
    this.seat = new Seat(signer, access, asking, wire);
    this.line = new Line(this.seat, asked);
    this.tries = new Tries(asking.signal, {
      show: (change) => this.show(change),
      begun: () => !!this.talk,
      gone: () => this.lostPart("gone"),
    });
    this.wayBack = new WayBack(this.seat, { talk: () => this.talk, roster: () => this.roster() });
    this.subscribe(() => void this.phone.write());
    this.undo = onLeave(() => this.leave());
  }

  get c(): string {
    return this.seat.c;
  }

  protected openerOf(tag: string): Opener | undefined {
    return this.seat.openerOf(tag);
  }

  protected async roster(): Promise<Roster> {
    return believedRoster((path) => this.asking.get(path));
  }

  protected upkeep(): null {
    return null;
  }

  protected heard(what: string, who: string, where: Where): void {
    if (what === "left" && who !== YOUTH) {
      this.entries.line("left", who, where);
      const others = this.talk?.statement.members.filter((each) => isStaff(each) && each.who !== who);
      if (!others?.length) this.show({ stage: "closed", why: "ended" });
    } else if (what === "phrase?") this.show({ phraseAsked: !this.state.phrase });
  }

  protected moved(now: Statement, before: Statement): void {
    const me = now.members.find(({ who }) => who === YOUTH);
    if (me && me.tag !== this.seat.tag && me.tag === this.wayBack.ret?.tag) void this.tries.until(() => this.returned());
    else if (this.wayBack.place) void this.keyed().then(() => this.wayBack.write()).catch(() => undefined);
    // Whoever answered is on no roster any more: someone else is asked for.
    if (now.why === "remove" && before.members.some(isStaff) && !now.members.some(isStaff)) void this.inTheLine();
    const claimed = now.why === "claim";
    if (newcomers(now, before).length) {
      this.line.isIn = false;
      this.show({ share: this.entries.textBefore(claimed ? before.epoch : now.epoch) });
      if (this.state.stage === "closed" && this.state.why === "ended") this.show({ stage: "talking", why: "" });
    }
  }

  protected override link(link: Link): void {
    this.tries.linked = link;
    this.show({ line: link });
  }

  // Until someone answers.

  async wait(want: "any" | "same"): Promise<void> {
    this.mustBeOpen();
    this.line.asked = { ...this.line.asked, want };
    await this.toIntake("leave");
    await this.inTheLine();
  }

  async notAgain(who: string): Promise<void> {
    const tag = this.mustBeOpen().statement.members.find((each) => each.who === who)?.tag;
    if (tag) await this.seat.post("/chat/not-again", { tag });
    await this.toIntake("not-again");
    await this.wayBack.write();
    this.line.asked = { ...this.line.asked, want: "any" };
    await this.inTheLine();
  }

  /** Asked until it is answered: only then this chat has a place. */
  protected async inTheLine(): Promise<void> {
    await this.tries.until(async () => {
      const told = await this.line.ask();
      this.show({ ...(this.state.stage === "closed" ? { stage: "waiting", why: "" } : {}), ...told });
      this.readers();
    });
  }

  /** Nobody but whoever answers first is in it. */
  protected get waits(): boolean {
    return !!this.talk?.statement.members.some(({ who }) => who === INTAKE);
  }

  /** Whoever answers first, and nobody who was in it. */
  private async toIntake(why: string): Promise<void> {
    await this.outbox.change(({ members, ret }) => {
      const { talk } = this;
      if (!talk || members.some((each) => each.who === INTAKE && each.tag === talk.roster.intake.id)) return null;
      return { members: [...members.filter((each) => each.who === YOUTH), intakeOf(talk.roster)], ret, why };
    });
  }

  /** "You have a place" is said when the server said so. */
  protected override stageOf(now: Statement): ReturnType<Chat["stageOf"]> {
    const next = super.stageOf(now);
    return !this.line.isIn && (next.stage === "waiting" || next.stage === "left") ? { stage: "opening" } : next;
  }

  protected override queued(wait: Wait, onDuty: boolean): void {
    const changed = onDuty !== this.state.onDuty;
    super.queued(wait, onDuty);
    // Only the answer to this says until when a message waits; and whoever left one may be waiting again.
    if (changed && this.line.isIn && this.state.stage !== "talking") void this.inTheLine();
  }

  async lookAgain(): Promise<void> {
    if (this.state.line === "elsewhere" || this.state.line === "stopped") {
      this.show({ line: "coming-back" });
      this.wire.again();
    }
    if (this.state.stage !== "closed") return;
    const roster = await this.roster().catch((fault: unknown) => {
      const why = closedWhy(fault);
      if (why) this.show({ why });
      throw why ? new NotDone("closed") : fault;
    });
    if (this.talk) this.talk.roster = roster;
    this.show({ stage: "opening", why: "" });
    this.readers();
    this.tries.again();
    void this.outbox.pump();
  }

  // With whoever answered.

  async shareOlder(yes: boolean): Promise<void> {
    const { past } = this.mustBeOpen();
    this.show({ share: false });
    if (!yes) return;
    for (let at = 0; at < past.length; at += AT_ONCE) this.outbox.push({ k: "keys", past: past.slice(at, at + AT_ONCE) });
    await this.settled();
  }

  async danger(): Promise<boolean> {
    this.mustBeOpen();
    const { heard } = (await this.seat.post("/chat/bell")) as { heard?: unknown };
    this.outbox.push({ k: "system", what: "danger" });
    return heard === true;
  }

  // The way back.

  async makeWords(listId: string): Promise<number[]> {
    const { places, ret, before } = await this.wayBack.choose(await this.keyed(), listId);
    this.show({ words: true, wordsAsked: false, phrase: false });
    const inForce = this.outbox
      .change(({ members }) => ({ members, ret: addressOf(ret), why: "words" }))
      .then(() => (before ? this.tries.until(() => this.wayBack.replace(before)) : null))
      .then(() => this.newSecret());
    // Without a network it takes longer: the words are shown, and the old ones work until then.
    await Promise.race([inForce, later(SHOWN)]);
    return places;
  }

  async takeBackWords(): Promise<void> {
    await this.keyed();
    await this.wayBack.giveUp();
    this.show({ words: false, wordsAsked: false, phrase: false, phraseAsked: false, older: false });
    const inForce = this.outbox.change(({ members }) => ({ members, ret: null, why: "words" })).then(() => this.newSecret());
    await Promise.race([inForce, later(SHOWN)]);
  }

  /** Whoever has seen an older record, or holds an older phone, comes in no more. */
  protected async newSecret(): Promise<void> {
    const write = async () => {
      await this.phone.save();
      await this.wayBack.replace();
    };
    await this.seat.renewAccess(write, (step) => this.tries.until(step));
  }

  async sayWords(listId: string, places: readonly number[]): Promise<boolean> {
    const known = await this.wayBack.check(this.mustBeOpen(), { listId, places });
    if (known) this.show({ wordsAsked: false });
    return known;
  }

  async addPhrase(phrase: string): Promise<void> {
    await this.wayBack.addPhrase(await this.keyed(), phrase);
    this.show({ phrase: true, phraseAsked: false });
  }

  async openOlder(phrase: string): Promise<boolean> {
    const past = await this.wayBack.openOlder(this.mustBeOpen(), phrase);
    if (!past) return false;
    await this.openWith(past);
    this.show({ older: false, phrase: true });
    return true;
  }

  /** New keys after a return, or after someone had taken this phone for away: those of the record are used once. */
  protected async returned(): Promise<void> {
    const { talk, seat } = this;
    if (!talk) return;
    const { f } = await talk.record();
    await seat.renew();
    const ret = await this.wayBack.newReturn(f);
    const me = seat.member;
    await this.outbox.change(({ members }) => ({
      members: members.map((each) => (each.who === YOUTH ? me : each)),
      ret: addressOf(ret),
      why: "back",
    }));
  }

  // On this phone.

  async keepHere(yes: boolean): Promise<void> {
    if (yes) await this.phone.start();
    else {
      this.phone.forget();
      forgetChat();
    }
    this.show({ kept: yes });
    await this.phone.written();
  }

  private async asKept(): Promise<Kept | null> {
    const { talk, signer, seat, line, wayBack } = this;
    const { live, tag, access, next } = seat;
    const { ret, place, historyPlace } = wayBack;
    if (!talk || !live) return null;
    const secret = await talk.record();
    const { past, roster } = talk;
    const unsent = [...this.unsaid, ...this.unsent()];
    const keys = { secret, past, signer, live, tags: [tag], access, next, seen: roster.seen };
    return { ...keys, ...line.asked, ret, place, historyPlace, unsent };
  }

  /** What of mine was not seen to be stored. */
  private unsent(): Fields[] {
    return this.entries.unsent.flatMap((each): Fields[] => {
      if (each.kind === "line") return [];
      const about = { sealed: this.outbox.envelopeOf(each.id), failed: each.state === "not-sent" };
      return [each.kind === "text" ? { k: "text", t: each.text, ...about } : { k: "card", card: each.card, ...about }];
    });
  }

  // Ends.

  end(): void {
    void this.ending();
    this.phone.forget();
    this.show({ stage: "closed", why: "ended", kept: false });
  }

  /** What waits may still go out for some seconds; then nothing of this chat stays in the page. */
  private async ending(): Promise<void> {
    const steps: Promise<unknown>[] = [];
    if (this.line.isIn) steps.push(this.line.leave());
    if (this.talk && !this.isOver) {
      this.outbox.push({ k: "left" });
      steps.push(this.settled());
    }
    if (steps.length) await Promise.race([Promise.all(steps), later(LAST_WORDS)]);
    this.stop();
    this.forgetAll();
  }

  async erase(): Promise<void> {
    if (this.c) {
      await this.seat.post("/chat/erasures").catch((fault: unknown) => {
        if (!(fault instanceof NotDone && fault.why === "gone")) throw fault;
      });
    }
    this.lostPart("gone");
  }

  protected override lostPart(why: "gone" | "out" | "full"): void {
    super.lostPart(why);
    if (why === "gone") {
      this.phone.forget();
      forgetChat();
      this.stop();
    }
  }

  /** Leave: nothing is said, nothing stays. The others see that this side left. */
  private leave(): void {
    this.stop(Close.LEFT);
    this.forgetAll();
    this.phone.forget();
    this.show({ stage: "closed", why: "ended", readers: [] });
  }

  private stop(code?: number): void {
    this.asking.end();
    this.wire.stop(code);
    this.undo();
  }

  private forgetAll(): void {
    this.wipe();
    this.seat.forget();
    this.wayBack.forget();
    this.unsaid = [];
  }
}

const later = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));
