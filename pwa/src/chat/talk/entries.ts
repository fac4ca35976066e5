/** What a chat shows, in the order of the stream; what is still being sent comes last. */
import type { Fields } from "../pc1/json.ts";
import type { Entry, LineOf, Sent } from "./state.ts";

type Said = Exclude<Entry, { kind: "line" }>;

/** What a body says, to be shown; null: it is neither text nor card. */
export function entryOf({ k, t, card }: Fields, about: Omit<Said, "kind" | "text" | "card">): Said | null {
  if (k === "text" && typeof t === "string") return { kind: "text", text: t, ...about };
  if (k === "card" && typeof card === "string") return { kind: "card", card, ...about };
  return null;
}

interface Held {
  entry: Entry;
  seq: number;
  /** Epoch under which it was sealed; -1 before it was. */
  e: number;
}

const LAST = Number.MAX_SAFE_INTEGER;

/** Where something stands. `e`: its epoch. */
export interface At {
  readonly seq: number;
  readonly e: number;
  readonly at: number | null;
}

export class Entries {
  private held: Held[] = [];
  private lines = 0;

  get all(): readonly Entry[] {
    return this.held.map(({ entry }) => entry);
  }

  /** What of mine is not sent: for the phone that keeps a chat. */
  get unsent(): readonly Entry[] {
    return this.held.filter(({ seq }) => seq === LAST).map(({ entry }) => entry);
  }

  find(id: string): Entry | undefined {
    return this.held.find(({ entry }) => entry.id === id)?.entry;
  }

  /** Whether anybody's words stand under an epoch before this one. */
  textBefore(epoch: number): boolean {
    return this.held.some(({ entry, e }) => entry.kind !== "line" && e >= 0 && e < epoch);
  }

  /** Puts something into its place; a second one of the same id changes nothing. */
  add(entry: Entry, { seq, e }: Pick<At, "seq" | "e"> = { seq: LAST, e: -1 }): void {
    if (this.find(entry.id)) return;
    const before = this.held.findIndex((each) => each.seq > seq);
    this.held.splice(before < 0 ? this.held.length : before, 0, { entry, seq, e });
  }

  line(line: LineOf, who: string, place: Pick<At, "seq" | "e">): void {
    this.add({ kind: "line", id: `line${++this.lines}`, line, who }, place);
  }

  /** Mine is stored, at this place. */
  settle(id: string, place: At): void {
    const found = this.held.find(({ entry }) => entry.id === id);
    if (!found || found.entry.kind === "line") return;
    this.remove(id);
    this.add({ ...found.entry, state: "sent", at: place.at }, place);
  }

  mark(id: string, state: Sent): void {
    for (const each of this.held) if (each.entry.id === id && each.entry.kind !== "line") each.entry = { ...each.entry, state };
  }

  /** What is still on its way will not get there. */
  giveUp(): void {
    for (const each of this.held) {
      if (each.entry.kind !== "line" && each.entry.state === "sending") each.entry = { ...each.entry, state: "not-sent" };
    }
  }

  remove(id: string): void {
    this.held = this.held.filter(({ entry }) => entry.id !== id);
  }

  /** Mine that were sent in this epoch after whoever they were for had last written: nobody can open them. */
  unreadAfter(who: string, epoch: number): void {
    const last = Math.max(0, ...this.held.filter(({ entry }) => entry.who === who).map(({ seq }) => seq));
    for (const each of this.held) {
      const { entry, seq, e } = each;
      if (e === epoch && seq > last && seq < LAST && entry.kind !== "line" && entry.mine) each.entry = { ...entry, state: "not-sent" };
    }
  }

  clear(): void {
    this.held = [];
  }
}
