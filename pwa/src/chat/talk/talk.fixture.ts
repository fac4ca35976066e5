/** A chat that does what a test says, for tests of the screens. It keeps what was asked of it in `asked`. */
import type { DeskSide, OfferKind, StaffSide, YouthDoor, YouthSide } from "./sides.ts";
import { type Entry, type LineOf, START, type Talk, type TalkState } from "./state.ts";

let count = 0;
const next = () => `e${++count}`;

export const said = (text: string, who = "mia", more: Partial<Entry & { kind: "text" }> = {}): Entry => ({
  kind: "text",
  id: next(),
  who,
  mine: false,
  text,
  state: "sent",
  at: 29_000_000,
  ...more,
});

export const line = (what: LineOf, who = ""): Entry => ({ kind: "line", id: next(), line: what, who });

export class ScriptedTalk implements Talk {
  state: TalkState;
  readonly asked: unknown[][] = [];
  private readonly heard = new Set<() => void>();

  constructor(
    state: Partial<TalkState> = {},
    protected readonly me = "youth",
  ) {
    const names = Object.fromEntries((state.readers ?? []).filter(({ name }) => name).map(({ who, name }) => [who, name]));
    this.state = { ...START, names, ...state };
  }

  /** What happens to the chat. */
  set(change: Partial<TalkState>): void {
    this.state = { ...this.state, ...change };
    for (const each of this.heard) each();
  }

  add(...entries: Entry[]): void {
    this.set({ entries: [...this.state.entries, ...entries] });
  }

  protected note(...what: unknown[]): void {
    this.asked.push(what);
  }

  subscribe(heard: () => void): () => void {
    this.heard.add(heard);
    return () => void this.heard.delete(heard);
  }

  say(text: string): void {
    this.note("say", text);
    this.add({ kind: "text", id: next(), who: this.me, mine: true, text, state: "sending", at: null });
  }

  card(card: string): void {
    this.note("card", card);
    this.add({ kind: "card", id: next(), who: this.me, mine: true, card, state: "sending", at: null });
  }

  again(id: string): void {
    this.note("again", id);
  }

  drop(id: string): void {
    this.note("drop", id);
    this.set({ entries: this.state.entries.filter((each) => each.id !== id) });
  }

  typing(on: boolean): void {
    this.note("typing", on);
  }

  goOn(): void {
    this.note("goOn");
    this.set({ missing: false });
  }

  end(): void {
    this.note("end");
    this.set({ stage: "closed", why: "ended" });
  }
}

/** `fails`: methods that reject, by name, with what they reject with. */
export class ScriptedYouth extends ScriptedTalk implements YouthSide {
  fails: Record<string, unknown> = {};
  places = [1, 2, 3, 4, 5, 6];
  phrase = "";

  private async done<T>(answer: T, name: string, ...more: unknown[]): Promise<T> {
    this.note(name, ...more);
    await Promise.resolve();
    if (name in this.fails) throw this.fails[name];
    return answer;
  }

  async keepHere(yes: boolean): Promise<void> {
    await this.done(null, "keepHere", yes);
    this.set({ kept: yes });
  }

  async makeWords(listId: string): Promise<number[]> {
    await this.done(null, "makeWords", listId);
    this.set({ words: true });
    return this.places;
  }

  async takeBackWords(): Promise<void> {
    await this.done(null, "takeBackWords");
    this.set({ words: false, phrase: false });
  }

  async addPhrase(phrase: string): Promise<void> {
    await this.done(null, "addPhrase", phrase);
    this.phrase = phrase;
    this.set({ phrase: true });
  }

  async openOlder(phrase: string): Promise<boolean> {
    return this.done(phrase === this.phrase, "openOlder", phrase);
  }

  async wait(want: "any" | "same"): Promise<void> {
    await this.done(null, "wait", want);
    this.set({ stage: "waiting", wait: "minutes" });
  }

  async notAgain(who: string): Promise<void> {
    await this.done(null, "notAgain", who);
    this.set({ stage: "waiting", wait: "minutes" });
  }

  async shareOlder(yes: boolean): Promise<void> {
    await this.done(null, "shareOlder", yes);
    this.set({ share: false });
  }

  /** Whether a lead can come. */
  leadHere = true;

  async danger(): Promise<boolean> {
    await this.done(null, "danger");
    this.add(line("danger", "youth"));
    return this.leadHere;
  }

  async lookAgain(): Promise<void> {
    await this.done(null, "lookAgain");
    this.set({ stage: "talking", line: "here", why: "" });
  }

  async sayWords(listId: string, places: readonly number[]): Promise<boolean> {
    return this.done(places.join() === this.places.join(), "sayWords", listId, [...places]);
  }

  async erase(): Promise<void> {
    await this.done(null, "erase");
    this.set({ stage: "gone", entries: [] });
  }
}

/** A door behind which this chat is. `back` and `kept`: null where nothing is found. */
export function doorTo(chat: ScriptedYouth, { kept = false, places = chat.places } = {}): YouthDoor {
  return {
    open: (how) => {
      chat.asked.push(["open", how]);
      return Promise.resolve(chat);
    },
    kept: () => Promise.resolve(kept ? chat : null),
    back: (listId, typed) => {
      chat.asked.push(["back", listId, [...typed]]);
      return Promise.resolve(typed.join() === places.join() ? chat : null);
    },
  };
}

export class ScriptedStaffChat extends ScriptedTalk implements StaffSide {
  constructor(
    readonly c: string,
    readonly part: StaffSide["part"] = "mentor",
    state: Partial<TalkState> = {},
  ) {
    super({ stage: "talking", line: "here", ...state }, "mia");
  }

  private async done(...what: unknown[]): Promise<void> {
    this.note(...what);
    await Promise.resolve();
  }

  offer = (to: string, kind: OfferKind) => this.done("offer", to, kind);
  join = (id: string, tag: string, kind: string) => this.done("join", id, tag, kind);
  handOverDone = () => this.done("handOverDone");
  closeChat = () => this.done("closeChat");
  erase = () => this.done("erase");
  danger = () => this.done("danger");
  renew = () => this.done("renew");

  askPhrase(): void {
    this.note("askPhrase");
  }
}

export class ScriptedDesk implements DeskSide {
  readonly chats = new Map<string, ScriptedStaffChat>();
  readonly asked: unknown[][] = [];
  closed = false;
  private readonly heard = new Set<() => void>();

  /** A chat appears at the desk. */
  put(chat: ScriptedStaffChat): ScriptedStaffChat {
    this.chats.set(chat.c, chat);
    for (const each of this.heard) each();
    return chat;
  }

  subscribe(heard: () => void): () => void {
    this.heard.add(heard);
    return () => void this.heard.delete(heard);
  }

  async claim(c: string): Promise<ScriptedStaffChat> {
    await this.done("claim", c);
    return this.put(new ScriptedStaffChat(c));
  }

  async whisper(of: string, to: string): Promise<ScriptedStaffChat> {
    await this.done("whisper", of, to);
    return this.put(new ScriptedStaffChat(`whisper-${of}`, "whisper"));
  }

  private async done(...what: unknown[]): Promise<void> {
    this.asked.push(what);
    await Promise.resolve();
  }

  askIn = (c: string) => this.done("askIn", c);
  accept = (c: string, yes: boolean) => this.done("accept", c, yes);
  out = () => this.done("out");
  sync = () => this.done("sync");

  close(): void {
    this.closed = true;
    this.chats.clear();
  }
}
