/** How a youth comes to a chat. Fetched when someone first wants to talk. */
import { onLeave } from "../../kernel/leaving.ts";
import { randomId } from "../pc1/bytes.ts";
import { type Change, Conversation, intakeOf } from "../pc1/conversation.ts";
import { type Member, nameOf, YOUTH } from "../pc1/epochs.ts";
import { newSigner } from "../pc1/keys.ts";
import { openPacket } from "../pc1/packets.ts";
import type { Roster } from "../pc1/roster.ts";
import { Asking } from "./ask.ts";
import { believedRoster, closedWhy, remember } from "./believed.ts";
import { type Kept, keptHere } from "./kept.ts";
import { putsOf } from "./outbox.ts";
import type { YouthDoor } from "./sides.ts";
import { NotDone } from "./trouble.ts";
import { placeOf } from "./way-back.ts";
import * as words from "./words.ts";
import { YouthChat } from "./youth-chat.ts";

export class YouthTalk extends YouthChat {
  static async open({ language, urgent, first }: { language: string; urgent: boolean; first?: string }): Promise<YouthTalk> {
    const talk = new YouthTalk(await newSigner(true), new Asking(), randomId(32), { language, urgent, want: "any" });
    if (first) talk.say(first);
    void talk.opening();
    return talk;
  }

  static async kept(): Promise<YouthTalk | null> {
    const kept = await keptHere().catch(() => null);
    if (!kept) return null;
    remember(kept.seen);
    const { signer, access, language, urgent, want } = kept;
    const talk = new YouthTalk(signer, new Asking(), access, { language, urgent, want });
    talk.unsaid = kept.unsent;
    await talk.phone.start();
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
      const place = await placeOf({ listId, places }, undefined, roster, asking.signal);
      const answer = await asking.post("/chat/records/look", { locator: place.locator });
      const found = await words.openReturn(place, words.recordIn(answer));
      if (!found) return null;
      remember(found.seen);
      await rosterOrNot(asking); // an older one than this phone's owner had seen is not believed
      const talk = new YouthTalk(found.signer, asking, found.access, { language, urgent: false, want: "any" });
      Object.assign(talk.wayBack, { place, spoken: { listId, places } });
      talk.show({ words: true });
      void talk.coming(found);
      return talk;
    } finally {
      signal.removeEventListener("abort", end);
      undo();
    }
  }

  private async opening(): Promise<void> {
    const { seat, tries } = this;
    const begun = await tries.until(async () => {
      const roster = await this.roster();
      await seat.renew();
      const members = [seat.member, intakeOf(roster)];
      return Conversation.begin(seat.self, location.origin, roster, { members, ret: null, why: "begin" }, Date.now());
    });
    if (!begun) return;
    const [talk, { packets }] = begun;
    seat.c = talk.conv;
    const first = packets.find(({ to }) => to === talk.roster.intake.id);
    const { c, tag, access } = seat;
    const chat = { c, seats: [{ tag, access }], to: first?.to, packet: first?.p };
    const opened = await tries.until(() => this.asking.post("/chat/conversations", chat));
    if (!opened) return;
    this.entries.line("opened", YOUTH, { seq: 0, e: 0 });
    this.wire.add(c, this.ear);
    this.begin(talk);
    this.wire.connect();
    await this.inTheLine();
  }

  private async goingOn(kept: Kept): Promise<void> {
    const { seat } = this;
    const { live, ret, place, historyPlace } = kept;
    seat.live = live;
    seat.next = kept.next;
    seat.tag = kept.tags.at(-1) ?? "";
    for (const tag of kept.tags) seat.hold(tag, live);
    if (ret) seat.hold(ret.tag, ret.opener);
    Object.assign(this.wayBack, { ret, place, historyPlace });
    const talk = await this.tries.until(async () =>
      Conversation.enter(seat.self, location.origin, await this.roster(), kept.secret, true),
    );
    if (!talk) return;
    talk.past.push(...kept.past);
    seat.c = talk.conv;
    await seat.finish((step) => this.tries.until(step));
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
    if (this.waits) await this.wait(this.line.asked.want).catch(() => undefined);
  }

  /** With words: to what was written since, and at once under new keys. */
  private async coming(found: words.Returned): Promise<void> {
    this.wayBack.ret = found;
    this.seat.c = await nameOf(found.f);
    this.seat.next = found.next;
    await this.seat.finish((step) => this.tries.until(step));
    this.wire.add(this.c, this.ear);
    this.seat.hold(found.tag, found.opener);
    this.wire.connect();
    // Its answer comes after the keys for the tag.
    await this.caughtUp();
    await this.tries.until(async () => {
      const roster = await this.roster();
      const secret = await this.newest(found);
      if (!secret) return this.anew(found, roster);
      this.begin(await Conversation.enter(this.seat.self, location.origin, roster, secret));
      await this.caughtUp();
      await this.returned();
    });
    void this.newSecret();
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

  /** Nobody has written since: an epoch begun anew. */
  private async anew(found: words.Returned, roster: Roster): Promise<void> {
    const { seat, stream } = this;
    await seat.renew();
    const ret = await this.wayBack.newReturn(found.f);
    const epoch = Math.max(stream.highest, ...stream.packets.keys()) + 1;
    const staff = found.staff.flatMap(({ who, tag }): Member[] => {
      const hpke = roster.people.get(who)?.hpke;
      return hpke ? [{ who, tag, hpke }] : [];
    });
    const change: Change = { members: [seat.member, intakeOf(roster), ...staff], ret: words.addressOf(ret), why: "back" };
    const [talk, made] = await Conversation.again(seat.self, location.origin, roster, found.f, epoch, change, Date.now());
    // Before what was written meanwhile is sealed: it goes under keys that others can get.
    await this.wire.post(this.c, putsOf(made.packets), null);
    this.begin(talk);
  }
}

/** The static side is what screens take as a door. */
export const youthDoor: YouthDoor = YouthTalk;

async function rosterOrNot(asking: Asking): Promise<Roster> {
  try {
    return await believedRoster((path) => asking.get(path));
  } catch (fault) {
    throw closedWhy(fault) ? new NotDone("closed") : fault;
  }
}
