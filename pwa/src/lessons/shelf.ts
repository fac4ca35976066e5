/** The lessons of one language, fetched whole once a visit and held in memory. They go when the person leaves. */
import { fetchWhole, NotHere, type Trouble } from "../directory/arrival.ts";
import type { Edition } from "../kernel/packs.ts";
import type { LessonPack } from "./pack.ts";
import { readLessonsText } from "./read-lessons.ts";

export type ShelfState =
  | { readonly state: "new" }
  | { readonly state: "coming"; /** Of the pack unpacked. */ readonly bytes: number }
  | { readonly state: "here"; readonly pack: LessonPack }
  | { readonly state: "trouble"; readonly why: Trouble };

export class LessonShelf {
  state: ShelfState = { state: "new" };
  private url: string | undefined;
  private stop = new AbortController();
  private readonly heard = new Set<() => void>();

  constructor(private readonly fetch: typeof fetchWhole = fetchWhole) {}

  /** Calls back at every change of `state`. Returns the undo. */
  hear(changed: () => void): () => void {
    this.heard.add(changed);
    return () => void this.heard.delete(changed);
  }

  /** Fetches this edition, once; `name` is its name in the index. Another edition, or another try after trouble, is fetched anew. */
  async open(edition: Edition | null, name: string): Promise<void> {
    const { state } = this.state;
    if (edition?.url === this.url && (state === "coming" || state === "here")) return;
    this.stop.abort();
    this.url = edition?.url;
    const { signal } = (this.stop = new AbortController());
    this.turn({ state: "coming", bytes: 0 });
    try {
      const told = (bytes: number) => this.turn({ state: "coming", bytes });
      const sent = await this.fetch(edition, told, signal, undefined, name);
      if (signal.aborted) return;
      this.turn({ state: "here", pack: readLessonsText(new TextDecoder().decode(sent)) });
    } catch (fault) {
      if (!signal.aborted) this.turn({ state: "trouble", why: fault instanceof NotHere ? fault.why : "bad" });
    }
  }

  /** Forgets the lessons. */
  close(): void {
    this.stop.abort();
    this.url = undefined;
    this.state = { state: "new" };
  }

  private turn(state: ShelfState): void {
    this.state = state;
    for (const changed of this.heard) changed();
  }
}
