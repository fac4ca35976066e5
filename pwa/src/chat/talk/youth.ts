/** The youth's side of a chat. Fetched when someone first wants to talk; nothing is kept unless they say so. */
import { onLeave } from "../../kernel/leaving.ts";
import { randomId } from "../pc1/bytes.ts";
import { type Change, Conversation, intakeOf } from "../pc1/conversation.ts";
import { TAG } from "../pc1/envelope.ts";
import { INTAKE, type Member, nameOf, type Statement, YOUTH } from "../pc1/epochs.ts";
import { newOpener, type Opener } from "../pc1/hpke.ts";
import type { Fields } from "../pc1/json.ts";
import { forgetChat } from "../pc1/keep.ts";
import { newSigner, type Signer } from "../pc1/keys.ts";
import { openPacket } from "../pc1/packets.ts";
import { Refused } from "../pc1/refused.ts";
import type { Roster } from "../pc1/roster.ts";
import type { Place } from "../pc1/words.ts";
import { Close } from "../wire/frames.ts";
import { backOff } from "../wire/pace.ts";
import { type Link, Wire } from "../wire/wire.ts";
import { Asking } from "./ask.ts";
import { believedRoster, closedWhy, remember } from "./believed.ts";
import { isStaff, newcomers } from "./change.ts";
import { Chat, type Where } from "./chat.ts";
import { pastFrom } from "./older.ts";
import { keep, Keeper, type Kept, keptHere } from "./kept.ts";
import { putsOf } from "./outbox.ts";
import type { YouthDoor, YouthSide } from "./sides.ts";
import type { Wait } from "./state.ts";
import { NotDone } from "./trouble.ts";
import * as words from "./words.ts";

interface Queued {
  wait: Wait;
  on_duty: boolean;
  until?: string | null;
}

const LAST_WORDS = 5_000; // milliseconds
const SHOWN = 3_000; // milliseconds
const AT_ONCE = 6; // old keys in one envelope

export class YouthTalk extends Chat implements YouthSide {
  c = "";
  private readonly openers = new Map<string, Opener>();
  private live: Opener | null = null;
  private tag = "";
  private ret: words.Return | null = null;
  private place: Place | null = null;
  private historyPlace: Place | null = null;
  /** Where older text lies under words that were given up. */
  private oldHistory = "";
  /** The list and the places of the words, as long as the page is open: for the check phrase. */
  private spoken: { listId: string; places: readonly number[] } | null = null;
  private keeper: Keeper | null = null;
  private keeping: Promise<unknown> = Promise.resolve();
  private readonly undo: () => void;
  private writing = false;
  /** What is asked of the line, each time it is asked. */
  private urgent = false;
  private want: "any" | "same" = "any";
  /** The server said that this chat is in its line. */
  private inLine = false;
  /** What was kept and is not written again yet. */
  private unsaid: readonly Fields[] = [];
  /** What goes on when the person looks again. */
  private tried: (() => void)[] = [];
  /** How the connection is, whatever else was tried meanwhile. */
  private linked: Link = "coming-back";

  private constructor(
    signer: Signer,
    private readonly asking: Asking,
    private readonly access: string,
    private language: string,
  ) {
    const wire: Wire = new Wire({ ticket: () => this.ticket(), told: (link) => this.link(link) });
    super(YOUTH, signer, wire);
    this.undo = onLeave(() => this.leave());
  }

  // How a youth comes to a chat.

  static async open(how: { language: string; urgent: boolean; first?: string }): Promise<YouthTalk> {
    const talk = new YouthTalk(await newSigner(true), new Asking(), randomId(32), how.language);
    talk.urgent = how.urgent;
    if (how.first) talk.say(how.first);
    void talk.opening();
    return talk;
  }

  static async kept(): Promise<YouthTalk | null> {
    const kept = await keptHere().catch(() => null);
    if (!kept) return null;
    remember(kept.seen);
    const talk = new YouthTalk(kept.signer, new Asking(), kept.access, kept.language);
    talk.urgent = kept.urgent;
    talk.want = kept.want;
    talk.unsaid = kept.unsent;
    talk.keeper = await Keeper.start();
    talk.show({ kept: true, words: !!kept.place, wordsAsked: !!kept.place, phrase: !!kept.historyPlace });
    void talk.goingOn(kept);
    return talk;
  }

  static async back(listId: string, places: readonly number[], signal: AbortSignal, language = ""): Promise<YouthTalk | null> {
    const asking = new Asking();
    const end = () => asking.end();
    signal.addEventListener("abort", end);
    const undo = onLeave(end);
    try {
      const roster = await rosterOrNot(asking);
      const place = await words.placeOfWords(listId, places, undefined, roster.deployment, asking.signal).catch((fault: unknown) => {
        throw new NotDone(fault instanceof Refused ? "form" : "stopped");
      });
      const answer = await asking.post("/chat/records/look", { locator: place.locator });
      const found = await words.openReturn(place, words.recordIn(answer));
      if (!found) return null;
      remember(found.seen);
      await rosterOrNot(asking); // an older one than this phone's owner had seen is not believed
      const talk = new YouthTalk(found.signer, asking, found.access, language);
      talk.place = place;
      talk.spoken = { listId, places };
      talk.show({ words: true });
      void talk.coming(found);
      return talk;
    } finally {
      signal.removeEventListener("abort", end);
      undo();
    }
  }

  private async opening(): Promise<void> {
    const begun = await this.persist(async () => {
      const roster = await this.roster();
      await this.newLive();
      const members = [this.me(), intakeOf(roster)];
      return Conversation.begin(this.self, location.origin, roster, { members, ret: null, why: "begin" }, Date.now());
    });
    if (!begun) return;
    const [talk, { packets }] = begun;
    this.c = talk.conv;
    const first = packets.find(({ to }) => to === talk.roster.intake.id);
    const opened = await this.persist(() =>
      this.asking.post("/chat/conversations", {
        c: this.c,
        seats: [{ tag: this.tag, access: this.access }],
        to: first?.to,
        packet: first?.p,
      }),
    );
    if (!opened) return;
    this.entries.line("opened", YOUTH, { seq: 0, e: 0 });
    this.wire.add(this.c, this.ear);
    this.begin(talk);
    this.wire.connect();
    await this.inTheLine();
  }

  private async goingOn(kept: Kept): Promise<void> {
    this.live = kept.live;
    this.tag = kept.tags.at(-1) ?? "";
    for (const tag of kept.tags) this.openers.set(tag, kept.live);
    this.ret = kept.ret;
    if (kept.ret) this.openers.set(kept.ret.tag, kept.ret.opener);
    this.place = kept.place;
    this.historyPlace = kept.historyPlace;
    const talk = await this.persist(async () =>
      Conversation.enter(this.self, location.origin, await this.roster(), kept.secret, true),
    );
    if (!talk) return;
    talk.past.push(...kept.past);
    this.c = talk.conv;
    this.wire.add(this.c, this.ear);
    this.begin(talk);
    this.wire.connect();
    await this.caughtUp();
    await this.openWith(kept.past);
    this.unsaid = [];
    // What was stored while this page was away came back with the stream.
    for (const { k, t, card, sealed, failed } of kept.unsent) {
      if (typeof sealed === "string" && this.stream.has(sealed)) continue;
      if (k === "text" && typeof t === "string") this.say(t, failed === true);
      else if (typeof card === "string") this.card(card, failed === true);
    }
    if (this.waits) await this.wait(this.want).catch(() => undefined);
  }

  /** With words: to what was written since, and at once under new keys. */
  private async coming(found: words.Returned): Promise<void> {
    this.ret = found;
    this.openers.set(found.tag, found.opener);
    this.c = await nameOf(found.f);
    this.wire.add(this.c, this.ear);
    this.wire.tag(this.c, found.tag);
    this.wire.connect();
    // Its answer comes after the keys for the tag.
    await this.caughtUp();
    await this.persist(async () => {
      const roster = await this.roster();
      const secret = await this.newest(found);
      if (secret) {
        this.begin(await Conversation.enter(this.self, location.origin, roster, secret));
        await this.caughtUp();
        await this.returned();
        return true;
      }
      // Nobody has written since: an epoch begun anew.
      await this.newLive();
      const ret = await this.newReturn(found.f);
      const epoch = Math.max(this.stream.highest, ...this.stream.packets.keys()) + 1;
      const staff = found.staff.flatMap(({ who, tag }): Member[] => {
        const hpke = roster.people.get(who)?.hpke;
        return hpke ? [{ who, tag, hpke }] : [];
      });
      const change: Change = { members: [this.me(), intakeOf(roster), ...staff], ret: addressOf(ret), why: "back" };
      const [talk, made] = await Conversation.again(this.self, location.origin, roster, found.f, epoch, change, Date.now());
      // Before what was written meanwhile is sealed: it goes under keys that others can get.
      await this.wire.post(this.c, putsOf(made.packets), null);
      this.begin(talk);
      return true;
    });
    if (this.waits) await this.wait("same").catch(() => undefined);
    this.outbox.push({ k: "system", what: "back" });
    this.show({ older: this.closed.size > 0 });
  }

  /** What the newest packet for this return holds, or null: nobody wrote. */
  private async newest({ opener, tag }: words.Return) {
    for (const [, packets] of [...this.stream.packets].sort(([a], [b]) => b - a)) {
      for (const packet of packets) {
        if (packet.to !== tag) continue;
        const secret = await openPacket(packet, opener).catch(() => null);
        if (secret) return secret;
      }
    }
    return null;
  }

  /** New keys after a return, or after someone had taken this phone for away: those of the record are used once. */
  private async returned(): Promise<void> {
    const { talk } = this;
    if (!talk) return;
    const { f } = await talk.record();
    await this.newLive();
    const ret = await this.newReturn(f);
    const tag = this.tag;
    await this.outbox.change(({ members }) => ({
      members: members.map((each) => (each.who === YOUTH ? { ...each, ...this.me(), tag } : each)),
      ret: addressOf(ret),
      why: "back",
    }));
  }

  // What every youth's chat does.

  protected openerOf(tag: string): Opener | undefined {
    return this.openers.get(tag);
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
    if (me && me.tag !== this.tag && me.tag === this.ret?.tag) void this.persist(() => this.returned().then(() => true));
    else if (this.place) void this.keyed().then(() => this.writeRecords()).catch(() => undefined);
    // Whoever answered is on no roster any more: someone else is asked for.
    if (now.why === "remove" && before.members.some(isStaff) && !now.members.some(isStaff)) void this.inTheLine();
    const claimed = now.why === "claim";
    if (newcomers(now, before).length) {
      this.inLine = false;
      this.show({ share: this.entries.textBefore(claimed ? before.epoch : now.epoch) });
      if (this.state.stage === "closed" && this.state.why === "ended") this.show({ stage: "talking", why: "" });
    }
  }

  /** What of mine was not seen to be stored. */
  private unsent(): Fields[] {
    return this.entries.unsent.flatMap((each): Fields[] => {
      if (each.kind === "line") return [];
      const about = { sealed: this.outbox.envelopeOf(each.id), failed: each.state === "not-sent" };
      return [each.kind === "text" ? { k: "text", t: each.text, ...about } : { k: "card", card: each.card, ...about }];
    });
  }

  protected override show(change: Parameters<Chat["show"]>[0] = {}): void {
    super.show(change);
    if (this.keeper) void this.writeKept();
  }

  end(): void {
    void this.ending();
    this.keeper?.forget();
    this.keeper = null;
    this.show({ stage: "closed", why: "ended", kept: false });
  }

  /** What waits may still go out for some seconds; then nothing of this chat stays in the page. */
  private async ending(): Promise<void> {
    const steps: Promise<unknown>[] = [];
    if (this.c && this.inLine) steps.push(this.waitingEnds());
    if (this.talk && !this.isOver) {
      this.outbox.push({ k: "left" });
      steps.push(this.settled());
    }
    if (steps.length) await Promise.race([Promise.all(steps), later(LAST_WORDS)]);
    this.stop();
    this.forgetAll();
  }

  async keepHere(yes: boolean): Promise<void> {
    if (yes && !this.keeper) this.keeper = await Keeper.start();
    if (!yes) {
      this.keeper?.forget();
      this.keeper = null;
      forgetChat();
    }
    this.show({ kept: yes });
    await this.keeping;
  }

  async makeWords(listId: string): Promise<number[]> {
    const talk = await this.keyed();
    const places = words.pickWords();
    const { deployment } = talk.roster;
    const place = await words.placeOfWords(listId, places, undefined, deployment, this.asking.signal).catch(() => stopped());
    const { f } = await talk.record();
    const before = this.place?.locator;
    // The server keeps two: an older part goes at once, the old words only when the new ones are in force.
    const ret = await this.newReturn(f, place, this.historyPlace?.locator ?? (this.oldHistory === "" ? undefined : this.oldHistory));
    this.place = place;
    this.spoken = { listId, places };
    this.oldHistory = "";
    this.historyPlace = null;
    this.show({ words: true, wordsAsked: false, phrase: false });
    const inForce = this.outbox.change(({ members }) => ({ members, ret: addressOf(ret), why: "words" })).then(() =>
      before ? this.persist(() => this.replaced(before)) : null,
    );
    // Without a network it takes longer: the words are shown, and the old ones work until then.
    await Promise.race([inForce, later(SHOWN)]);
    return places;
  }

  private async replaced(before: string): Promise<true> {
    const { talk, ret, place } = this;
    if (talk && ret && place) await this.writeReturn((await talk.record()).f, ret, place, before);
    return true;
  }

  async sayWords(listId: string, places: readonly number[]): Promise<boolean> {
    const { deployment } = this.mustBeOpen().roster;
    const place = await words.placeOfWords(listId, places, undefined, deployment, this.asking.signal).catch(() => stopped());
    if (place.locator !== this.place?.locator) return false;
    this.spoken = { listId, places };
    this.show({ wordsAsked: false });
    return true;
  }

  async addPhrase(phrase: string): Promise<void> {
    const talk = await this.keyed();
    const place = await this.placeOfPhrase(talk.roster.deployment, phrase);
    const old = this.historyPlace?.locator ?? this.oldHistory;
    await this.writeHistory(place, old && old !== place.locator ? old : undefined);
    this.historyPlace = place;
    this.oldHistory = "";
    this.show({ phrase: true, phraseAsked: false });
  }

  async openOlder(phrase: string): Promise<boolean> {
    const talk = this.mustBeOpen();
    const place = await this.placeOfPhrase(talk.roster.deployment, phrase).catch((fault: unknown) => {
      if (fault instanceof NotDone && fault.why === "form") return null;
      throw fault;
    });
    if (!place) return false;
    const answer = await this.asking.post("/chat/records/look", { locator: place.locator });
    const past = await words.openHistory(place, words.recordIn(answer));
    if (!past) return false;
    await this.openPast(past);
    const held = new Set(talk.past.map(({ e }) => e));
    talk.past.unshift(...pastFrom(past).filter(({ e }) => !held.has(e) && e < talk.statement.epoch));
    this.historyPlace = place;
    this.show({ older: false, phrase: true });
    return true;
  }

  private async placeOfPhrase(deployment: string, phrase: string): Promise<Place> {
    const { spoken } = this;
    if (!spoken) throw new NotDone("stopped");
    return words.placeOfWords(spoken.listId, spoken.places, phrase, deployment, this.asking.signal).catch((fault: unknown) => {
      throw new NotDone(fault instanceof Refused ? "form" : "stopped");
    });
  }

  async wait(want: "any" | "same"): Promise<void> {
    this.mustBeOpen();
    this.want = want;
    await this.toIntake("leave");
    await this.inTheLine();
  }

  /** Asked until it is answered: only then this chat has a place. */
  private async inTheLine(): Promise<void> {
    await this.persist(() => this.waiting());
  }

  /** Nobody but whoever answers first is in it. */
  private get waits(): boolean {
    return !!this.talk?.statement.members.some(({ who }) => who === INTAKE);
  }

  /** "You have a place" is said when the server said so. */
  protected override stageOf(now: Statement): ReturnType<Chat["stageOf"]> {
    const next = super.stageOf(now);
    return !this.inLine && (next.stage === "waiting" || next.stage === "left") ? { stage: "opening" } : next;
  }

  async notAgain(who: string): Promise<void> {
    const tag = this.mustBeOpen().statement.members.find((each) => each.who === who)?.tag;
    if (tag) await this.asking.post("/chat/not-again", { c: this.c, access: this.access, tag });
    await this.toIntake("not-again");
    await this.writeRecords();
    this.want = "any";
    await this.inTheLine();
  }

  /** Whoever answers first, and nobody who was in it. */
  private async toIntake(why: string): Promise<void> {
    await this.outbox.change(({ members, ret }) => {
      const { talk } = this;
      if (!talk || members.some((each) => each.who === INTAKE && each.tag === talk.roster.intake.id)) return null;
      return { members: [...members.filter((each) => each.who === YOUTH), intakeOf(talk.roster)], ret, why };
    });
  }

  async shareOlder(yes: boolean): Promise<void> {
    const { past } = this.mustBeOpen();
    this.show({ share: false });
    if (!yes) return;
    for (let at = 0; at < past.length; at += AT_ONCE) this.outbox.push({ k: "keys", past: past.slice(at, at + AT_ONCE) });
    await this.settled();
  }

  async danger(): Promise<void> {
    this.mustBeOpen();
    await this.asking.post("/chat/bell", { c: this.c, access: this.access });
    this.outbox.push({ k: "system", what: "danger" });
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
    this.tried.splice(0).forEach((go) => go());
    void this.outbox.pump();
  }

  async erase(): Promise<void> {
    if (this.c) {
      await this.asking.post("/chat/erasures", { c: this.c, access: this.access }).catch((fault: unknown) => {
        if (!(fault instanceof NotDone && fault.why === "gone")) throw fault;
      });
    }
    this.lostPart("gone");
  }

  // What of it is asked of the server.

  private async ticket(): Promise<string> {
    const { ticket } = (await this.asking.post("/chat/tickets", { seats: [{ c: this.c, access: this.access }] })) as { ticket: string };
    return ticket;
  }

  private async waiting(): Promise<true> {
    const { c, access, urgent, want } = this;
    const language = this.language || "en";
    const told = (await this.asking.post("/chat/waiting", { c, access, language, urgent, want })) as Queued;
    this.inLine = true;
    const over = this.state.stage === "closed" ? ({ stage: "waiting", why: "" } as const) : {};
    this.show({ ...over, wait: told.wait, onDuty: told.on_duty, until: told.until ?? null });
    this.readers();
    return true;
  }

  private async waitingEnds(): Promise<void> {
    await this.asking.post("/chat/waiting/end", { c: this.c, access: this.access }).catch(() => undefined);
  }

  protected override queued(wait: Wait, onDuty: boolean): void {
    const changed = onDuty !== this.state.onDuty;
    super.queued(wait, onDuty);
    // Only the answer to this says until when a message waits; and whoever left one may be waiting again.
    if (changed && this.inLine && this.state.stage !== "talking") void this.inTheLine();
  }

  protected override link(link: Link): void {
    this.linked = link;
    this.show({ line: link });
  }

  /** Tries until it works, also after the person looked again; null when the chat is gone or the person left. */
  private async persist<T>(step: () => Promise<T>): Promise<T | null> {
    for (let failures = 1; !this.isEnded(); failures++) {
      try {
        const done = await step();
        if (failures > 1) this.show({ line: this.linked });
        return done;
      } catch (fault) {
        if (this.isEnded()) break;
        const why = closedWhy(fault);
        if (fault instanceof NotDone && fault.why === "gone") {
          this.lostPart("gone");
          break;
        }
        const passing = fault instanceof NotDone && (fault.why === "offline" || fault.why === "busy");
        if (why || !passing) {
          this.show({ stage: "closed", why: why ?? "" });
          failures = 0;
          await new Promise<void>((go) => this.tried.push(go));
        } else {
          // Without a chat yet there is nothing else to see: it is said at once.
          const away = failures > 2 || !this.talk || !navigator.onLine;
          const slow = fault.why === "busy" || this.linked === "here" || this.linked === "poll";
          this.show({ line: slow ? "busy" : away ? "offline" : "coming-back" });
          await this.pause(backOff(failures, Math.random()));
        }
      }
    }
    return null;
  }

  private isEnded(): boolean {
    return this.asking.signal.aborted;
  }

  private pause(time: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, time);
      const now = () => {
        clearTimeout(timer);
        resolve();
      };
      addEventListener("online", now, { once: true, signal: this.asking.signal });
      this.asking.signal.addEventListener("abort", now, { once: true });
    });
  }

  // Keys.

  private get self() {
    return { who: YOUTH, signer: this.signer };
  }

  private me(): Member {
    return { who: YOUTH, tag: this.tag, hpke: this.live?.pub ?? "" };
  }

  private async newLive(): Promise<void> {
    this.live = await newOpener(false);
    this.tag = randomId(TAG);
    this.openers.set(this.tag, this.live);
    if (this.c) this.wire.tag(this.c, this.tag);
  }

  /** A new key to come back to, under the same words; in the record before anyone seals to it. */
  private async newReturn(f: words.Returned["f"], place = this.place, replaces?: string): Promise<words.Return> {
    const ret = { opener: await newOpener(true), tag: randomId(TAG) };
    await this.writeReturn(f, ret, place, replaces);
    this.ret = ret;
    this.openers.set(ret.tag, ret.opener);
    this.wire.tag(this.c, ret.tag);
    return ret;
  }

  private async writeReturn(f: words.Returned["f"], ret: words.Return, place: Place | null, replaces?: string): Promise<void> {
    if (!place) throw new NotDone("stopped");
    const { signer, access } = this;
    const { seen } = this.talk?.roster ?? (await this.roster());
    const staff = (this.talk?.statement.members ?? []).filter(isStaff).map(({ who, tag }) => ({ who, tag }));
    const record = await words.sealReturn(place, { opener: ret.opener, tag: ret.tag, f, signer, access, seen, staff });
    await this.putRecord(place.locator, record, replaces);
  }

  /** What lies at the server for a return is as things are now: who is out is not told of it. */
  private async writeRecords(): Promise<void> {
    const { talk, ret, place } = this;
    if (talk && ret && place) await this.writeReturn((await talk.record()).f, ret, place);
    await this.writeHistory();
  }

  private async writeHistory(place = this.historyPlace, replaces?: string): Promise<void> {
    const { talk } = this;
    if (!talk || !place) return;
    await this.putRecord(place.locator, await words.sealHistory(place, await words.pastOf(talk)), replaces);
  }

  private async putRecord(locator: string, record: string, replaces?: string): Promise<void> {
    const body = { c: this.c, access: this.access, locator, record, ...(replaces ? { replaces } : {}) };
    await this.asking.post("/chat/records", body, "PUT");
  }

  /** The chat as it is now, once; what changes meanwhile is written after it. */
  private async writeKept(): Promise<void> {
    if (this.writing) return;
    this.writing = true;
    await this.keeping;
    this.writing = false;
    this.keeping = this.keepNow().catch(() => undefined);
  }

  private async keepNow(): Promise<void> {
    const { keeper, talk, live, ret, place, historyPlace, signer, access, language, urgent, want } = this;
    if (!keeper || !talk || !live) return;
    const secret = await talk.record();
    const unsent = [...this.unsaid, ...this.unsent()];
    const { seen } = talk.roster;
    const tags = [this.tag];
    const asked = { language, urgent, want };
    await keep(keeper, { secret, past: talk.past, signer, live, tags, access, ...asked, seen, ret, place, historyPlace, unsent });
  }

  // Ends.

  protected override lostPart(why: "gone" | "out"): void {
    super.lostPart(why);
    if (why === "gone") {
      this.keeper?.forget();
      this.keeper = null;
      forgetChat();
      this.stop();
    }
  }

  private stop(code?: number): void {
    this.asking.end();
    this.wire.stop(code);
    this.undo();
  }

  private forgetAll(): void {
    this.wipe();
    this.openers.clear();
    this.unsaid = [];
    this.live = this.ret = this.place = this.historyPlace = this.spoken = null;
  }

  /** Leave: nothing is said, nothing stays. The others see that this side left. */
  private leave(): void {
    this.stop(Close.LEFT);
    this.forgetAll();
    this.keeper?.forget();
    this.keeper = null;
    super.show({ stage: "closed", why: "ended", readers: [] });
  }
}

/** The static side is what screens take as a door. */
export const youthDoor: YouthDoor = YouthTalk;

const later = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

const addressOf = ({ opener, tag }: words.Return) => ({ hpke: opener.pub, tag });

function stopped(): never {
  throw new NotDone("stopped");
}

async function rosterOrNot(asking: Asking): Promise<Roster> {
  try {
    return await believedRoster((path) => asking.get(path));
  } catch (fault) {
    throw closedWhy(fault) ? new NotDone("closed") : fault;
  }
}
