/**
 * An own way back: words that open what was written since, a check phrase that opens what was before, and what lies at the
 * server for both. That is always as things are now.
 */
import { randomId } from "../pc1/bytes.ts";
import type { Conversation, Past } from "../pc1/conversation.ts";
import { TAG } from "../pc1/envelope.ts";
import type { Founder } from "../pc1/epochs.ts";
import { newOpener } from "../pc1/hpke.ts";
import { Refused } from "../pc1/refused.ts";
import type { Roster } from "../pc1/roster.ts";
import type { Place } from "../pc1/words.ts";
import { isStaff } from "./change.ts";
import { pastFrom } from "./older.ts";
import type { Seat } from "./seat.ts";
import { NotDone, type Why } from "./trouble.ts";
import * as words from "./words.ts";

/** Words as they were chosen or typed: the list, and places in it. */
export interface Spoken {
  readonly listId: string;
  readonly places: readonly number[];
}

/** The chat that a way leads back to. */
export interface Target {
  talk(): Conversation | null;
  roster(): Promise<Roster>;
}

export class WayBack {
  ret: words.Return | null = null;
  place: Place | null = null;
  historyPlace: Place | null = null;
  /** As long as the page is open: for the check phrase. */
  spoken: Spoken | null = null;
  /** Where older text lies under words that were given up. */
  private oldHistory = "";

  constructor(
    private readonly seat: Seat,
    private readonly chat: Target,
  ) {}

  /** New words. The way goes through `ret` once that is in force; `before`: where the words lead that it replaces. */
  async choose(talk: Conversation, listId: string): Promise<{ places: number[]; ret: words.Return; before: string | undefined }> {
    const places = words.pickWords();
    const place = await this.placeOf({ listId, places }, undefined, talk, "stopped");
    const { f } = await talk.record();
    const before = this.place?.locator;
    // The server keeps two: an older part goes at once, the old words only when the new ones are in force.
    const ret = await this.newReturn(f, place, this.historyPlace?.locator ?? (this.oldHistory || undefined));
    this.place = place;
    this.spoken = { listId, places };
    this.oldHistory = "";
    this.historyPlace = null;
    return { places, ret, before };
  }

  /** Whether these are the words. */
  async check(talk: Conversation, spoken: Spoken): Promise<boolean> {
    const place = await this.placeOf(spoken, undefined, talk, "stopped");
    if (place.locator !== this.place?.locator) return false;
    this.spoken = spoken;
    return true;
  }

  async addPhrase(talk: Conversation, phrase: string): Promise<void> {
    const place = await this.placeOfPhrase(talk, phrase);
    const old = this.historyPlace?.locator ?? this.oldHistory;
    await this.writeHistory(place, old && old !== place.locator ? old : undefined);
    this.historyPlace = place;
    this.oldHistory = "";
  }

  /** The keys of what was before; null: nothing is opened by this phrase. */
  async openOlder(talk: Conversation, phrase: string): Promise<Past[] | null> {
    const place = await this.placeOfPhrase(talk, phrase).catch((fault: unknown) => {
      if (fault instanceof NotDone && fault.why === "form") return null;
      throw fault;
    });
    if (!place) return null;
    const answer = await this.seat.asking.post("/chat/records/look", { locator: place.locator });
    const opened = await words.openHistory(place, words.recordIn(answer));
    if (!opened) return null;
    const past = pastFrom(opened);
    const held = new Set(talk.past.map(({ e }) => e));
    talk.past.unshift(...past.filter(({ e }) => !held.has(e) && e < talk.statement.epoch));
    // What lies there is written anew from now on: not before all of it is in the chat again.
    this.historyPlace = place;
    return past;
  }

  /** A new key to come back to, under the same words; in the record before anyone seals to it. */
  async newReturn(f: Founder, place = this.place, replaces?: string): Promise<words.Return> {
    const ret = { opener: await newOpener(true), tag: randomId(TAG) };
    await this.writeReturn(f, ret, place, replaces);
    this.ret = ret;
    this.seat.hold(ret.tag, ret.opener);
    return ret;
  }

  /** Who is out is not told of a return. */
  async write(): Promise<void> {
    await this.replace();
    await this.writeHistory();
  }

  /** The words are in force: `before`, where the last ones led, is given up. */
  async replace(before?: string): Promise<void> {
    const { ret, place } = this;
    const talk = this.chat.talk();
    if (talk && ret && place) await this.writeReturn((await talk.record()).f, ret, place, before);
  }

  /** These words open nothing any more; the chat goes on. */
  async giveUp(): Promise<void> {
    for (const locator of [this.place?.locator, this.historyPlace?.locator, this.oldHistory]) {
      if (locator) await this.seat.post("/chat/records/removals", { locator });
    }
    this.forget();
    this.oldHistory = "";
  }

  forget(): void {
    this.ret = this.place = this.historyPlace = this.spoken = null;
  }

  private async placeOfPhrase(talk: Conversation, phrase: string): Promise<Place> {
    if (!this.spoken) throw new NotDone("stopped");
    return this.placeOf(this.spoken, phrase, talk);
  }

  private placeOf(spoken: Spoken, phrase: string | undefined, { roster }: Conversation, refused?: Why): Promise<Place> {
    return placeOf(spoken, phrase, roster, this.seat.asking.signal, refused);
  }

  private async writeReturn(f: Founder, { opener, tag }: words.Return, place: Place | null, replaces?: string): Promise<void> {
    if (!place) throw new NotDone("stopped");
    const { signer, access, next } = this.seat;
    const { seen } = this.chat.talk()?.roster ?? (await this.chat.roster());
    const staff = (this.chat.talk()?.statement.members ?? []).filter(isStaff).map((each) => ({ who: each.who, tag: each.tag }));
    await this.put(place, await words.sealReturn(place, { opener, tag, f, signer, access, next, seen, staff }), replaces);
  }

  private async writeHistory(place = this.historyPlace, replaces?: string): Promise<void> {
    const talk = this.chat.talk();
    if (talk && place) await this.put(place, await words.sealHistory(place, await words.pastOf(talk)), replaces);
  }

  private async put({ locator }: Place, record: string, replaces?: string): Promise<void> {
    await this.seat.post("/chat/records", { locator, record, ...(replaces ? { replaces } : {}) }, "PUT");
  }
}

/** Where words lead, alone or with a phrase. Rejects with `NotDone`: `refused` for what leads nowhere, or "stopped". */
export async function placeOf(
  { listId, places }: Spoken,
  phrase: string | undefined,
  { deployment }: Roster,
  signal: AbortSignal,
  refused: Why = "form",
): Promise<Place> {
  return words.placeOfWords(listId, places, phrase, deployment, signal).catch((fault: unknown) => {
    throw new NotDone(fault instanceof Refused ? refused : "stopped");
  });
}
