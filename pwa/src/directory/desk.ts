/**
 * The page's side of the talk with the search worker. One desk serves the whole visit: going to a card and back does not
 * fetch or index anything again. It closes, and everything in it goes, when the person leaves.
 */
import type { Edition } from "../kernel/packs.ts";
import { fetchWhole, NotHere, type Trouble } from "./arrival.ts";
import type { Point } from "./pack.ts";
import type { Answers, Opened, Question, Reply } from "./protocol.ts";
import type { Synonyms } from "./synonyms.ts";

/** What a worker is, as far as the desk goes. */
export interface Port {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: "message", heard: (event: { data: Reply }) => void): void;
  addEventListener(type: "error", heard: () => void): void;
  terminate(): void;
}

export type DeskState =
  | { readonly state: "new" }
  | { readonly state: "coming"; /** Of the list unpacked. */ readonly bytes: number }
  | { readonly state: "here"; readonly opened: Opened }
  | { readonly state: "trouble"; readonly why: Trouble };

interface Waiting {
  resolve(answer: Answers[keyof Answers]): void;
  reject(fault: Error): void;
}

export class Desk {
  state: DeskState = { state: "new" };
  /** Where the search is from, for the distances on a card. */
  near: Point | null = null;
  private port: Port | undefined;
  private stop = new AbortController();
  private readonly waiting = new Map<number, Waiting>();
  private readonly heard = new Set<() => void>();
  private asked = 0;

  constructor(
    private readonly makePort: () => Port,
    private readonly fetch: typeof fetchWhole = fetchWhole,
  ) {}

  /** Calls back at every change of `state`. Returns the undo. */
  hear(changed: () => void): () => void {
    this.heard.add(changed);
    return () => void this.heard.delete(changed);
  }

  /** Fetches and indexes the list, once. After trouble it tries again. */
  async open(edition: Edition | null, synonyms: Synonyms): Promise<void> {
    if (this.state.state === "coming" || this.state.state === "here") return;
    this.close();
    const { signal } = (this.stop = new AbortController());
    this.turn({ state: "coming", bytes: 0 });
    try {
      const told = (bytes: number) => this.turn({ state: "coming", bytes });
      // The worker's code comes beside the list, so that it waits for the list and not the list for it.
      this.port = this.listen(this.makePort());
      const pack = await this.fetch(edition, told, signal);
      if (signal.aborted) return;
      this.turn({ state: "here", opened: await this.ask({ ask: "open", pack, synonyms }, [pack]) });
    } catch (fault) {
      if (!signal.aborted) this.turn({ state: "trouble", why: fault instanceof NotHere ? fault.why : "bad" });
    }
  }

  ask<Q extends Question>(question: Q, transfer: Transferable[] = []): Promise<Answers[Q["ask"]]> {
    const { port } = this;
    if (!port) return Promise.reject(new NotHere("missing"));
    const number = ++this.asked;
    return new Promise((resolve, reject) => {
      // The worker answers each question with the answer of its kind (protocol.ts).
      this.waiting.set(number, { resolve: resolve as Waiting["resolve"], reject });
      port.postMessage({ number, question }, transfer);
    });
  }

  /** Ends the worker and forgets the list. */
  close(): void {
    this.stop.abort();
    this.port?.terminate();
    this.port = undefined;
    this.near = null;
    this.refuseAll("missing");
    this.state = { state: "new" };
  }

  private refuseAll(why: Trouble): void {
    for (const asker of this.waiting.values()) asker.reject(new NotHere(why));
    this.waiting.clear();
  }

  private listen(port: Port): Port {
    port.addEventListener("message", ({ data }) => {
      const asker = this.waiting.get(data.number);
      this.waiting.delete(data.number);
      if ("bad" in data) asker?.reject(new NotHere("bad"));
      else asker?.resolve(data.answer);
    });
    port.addEventListener("error", () => this.refuseAll("bad"));
    return port;
  }

  private turn(state: DeskState): void {
    this.state = state;
    for (const changed of this.heard) changed();
  }
}
