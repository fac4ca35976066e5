/**
 * What someone read, saved and answered. Off until it is turned on, and then on this phone only (src/keep/kept-reading.ts).
 * While it is off nothing at all is noted, not even for this visit.
 */
import { KeptReading } from "../keep/kept-reading.ts";
import type { Chosen } from "./check-in-suggestions.ts";
import { type Look, PLAIN, lookFrom } from "./reading-look.ts";

export interface Noted {
  /** For each lesson that was begun, the card that was open last. */
  readonly at: Readonly<Record<string, string>>;
  /** Lessons whose last card was reached. */
  readonly read: readonly string[];
  readonly saved: readonly string[];
  /** Answers of the check-in that someone chose to save. */
  readonly answers: Chosen;
  readonly look: Look;
}

export const NOTHING_READ: Noted = { at: {}, read: [], saved: [], answers: {}, look: PLAIN };

const MOST = 200; // lessons; what is kept was written by this page, but a phone's files can be changed

/** What was kept, as far as it reads as such; anything else counts as nothing. */
export function readingFrom(text: string): Noted {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return NOTHING_READ;
  }
  if (typeof found !== "object" || found === null) return NOTHING_READ;
  const { at, read, saved, answers, look } = found as Record<string, unknown>;
  return {
    at: entries(at, (value): value is string => typeof value === "string"),
    read: list(read),
    saved: list(saved),
    answers: entries(answers, (value): value is number => Number.isInteger(value)),
    look: lookFrom(look),
  };
}

function list(found: unknown): string[] {
  return Array.isArray(found) ? found.filter((each): each is string => typeof each === "string").slice(0, MOST) : [];
}

function entries<V>(found: unknown, fits: (value: unknown) => value is V): Record<string, V> {
  if (typeof found !== "object" || found === null) return {};
  const pairs = Object.entries(found).filter((pair): pair is [string, V] => fits(pair[1]));
  return Object.fromEntries(pairs.slice(0, MOST));
}

/** `looking`: not known yet. `failed`: this browser would not keep it; nothing is kept. */
export type ReadingState = "looking" | "off" | "on" | "failed";

type Change = (now: Noted) => Noted;

export class ReadingHere {
  state: ReadingState = "looking";
  now: Noted = NOTHING_READ;
  private kept: KeptReading | null = null;
  private readonly heard = new Set<() => void>();
  private looked: Promise<void> | null = null;

  hear(listener: () => void): () => void {
    this.heard.add(listener);
    return () => this.heard.delete(listener);
  }

  /** Looks once whether something was kept before. */
  look(): Promise<void> {
    this.looked ??= this.lookOnce();
    return this.looked;
  }

  private async lookOnce(): Promise<void> {
    const found = await KeptReading.again(() => this.forgotten()).catch(() => null);
    if (this.state !== "looking") return;
    if (found) {
      this.kept = found.kept;
      this.now = readingFrom(found.text);
    }
    this.become(found ? "on" : "off");
  }

  /** Turns it on; what is read from now on is kept, with how the words look now. */
  async turnOn(look: Look): Promise<void> {
    try {
      this.kept = await KeptReading.start(() => this.forgotten());
      this.now = { ...NOTHING_READ, look };
      await this.kept.write(JSON.stringify(this.now));
      this.become("on");
    } catch {
      this.kept?.forget();
      this.become("failed");
    }
  }

  /** Notes something. Does nothing while it is off. */
  note(change: Change): void {
    const { kept } = this;
    if (!kept || this.state !== "on") return;
    const before = JSON.stringify(this.now);
    this.now = change(this.now);
    const after = JSON.stringify(this.now);
    if (after === before) return;
    // A full phone: what was noted stays for this visit.
    kept.write(after).catch(() => undefined);
    this.tell();
  }

  /** One tap: all of it is gone, and nothing more is noted. */
  clear(): void {
    this.kept?.forget();
  }

  private forgotten(): void {
    this.kept = null;
    this.now = NOTHING_READ;
    this.become("off");
  }

  private become(state: ReadingState): void {
    this.state = state;
    this.tell();
  }

  /** Has everyone who draws it draw again. */
  tell(): void {
    for (const listener of this.heard) listener();
  }
}

/** What opening a card notes. */
export function opened(lesson: string, card: string, last: boolean): Change {
  return (now) => ({
    ...now,
    at: { ...now.at, [lesson]: card },
    read: last && !now.read.includes(lesson) ? [...now.read, lesson] : now.read,
  });
}

/** Saves a lesson, or takes it off the saved ones. */
export function turnedSaved(lesson: string): Change {
  return (now) => ({
    ...now,
    saved: now.saved.includes(lesson) ? now.saved.filter((each) => each !== lesson) : [...now.saved, lesson],
  });
}
