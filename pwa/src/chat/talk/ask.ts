/** The requests of the youth's side. No cookie, nothing in an address, nothing kept. */
import { randomId } from "../pc1/bytes.ts";
import { NotDone, type Why } from "./trouble.ts";
import { workOn } from "./work.ts";

const PATIENCE = 20_000; // milliseconds
const OPENING = "/chat/conversations";
/** Made anew with each page, and kept nowhere: what a block costs goes by it (docs/protocol/wire.md). */
const SESSION = randomId(32);

interface Problem {
  type?: unknown;
}

const BY_PROBLEM: Record<string, Why> = {
  "conversation-gone": "gone",
  "talk-closed": "closed",
  "talk-busy": "busy",
};

export class Asking {
  private readonly stop = new AbortController();

  get signal(): AbortSignal {
    return this.stop.signal;
  }

  /** Nothing is asked any more, and nothing that is under way is answered. */
  end(): void {
    this.stop.abort();
  }

  /** The answer, null for an empty one. Rejects with `NotDone`, and with nothing else. */
  async get(path: string): Promise<unknown> {
    return this.send("GET", path);
  }

  /** Does the work that is asked for, if the server asks for it. */
  async post(path: string, body: object, method = "POST"): Promise<unknown> {
    const said = path === OPENING ? { ...body, session: SESSION } : body;
    try {
      return await this.send(method, path, said);
    } catch (fault) {
      if (!(fault instanceof WorkWanted)) throw fault;
      // A new chat may cost more than a ticket: after a block, and most for the page that was blocked.
      const asked = path === OPENING ? this.send("POST", "/chat/work", { session: SESSION }) : this.send("GET", "/chat/work");
      const { challenge, bits } = (await asked) as { challenge: string; bits: number };
      const answer = await workOn(challenge, bits, this.signal).catch(() => stopped());
      return this.send(method, path, { ...said, work: { challenge, answer } });
    }
  }

  private async send(method: string, path: string, body?: object): Promise<unknown> {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), PATIENCE);
    const end = () => late.abort();
    this.signal.addEventListener("abort", end);
    try {
      if (this.signal.aborted) stopped();
      const answer = await fetch(path, {
        method,
        ...(body ? { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } } : {}),
        credentials: "omit",
        cache: "no-store",
        redirect: "error",
        signal: late.signal,
      });
      const text = await answer.text();
      if (answer.ok) return text ? JSON.parse(text) : null;
      throw troubleOf(answer.status, JSON.parse(text) as Problem);
    } catch (fault) {
      if (this.signal.aborted) stopped();
      throw fault instanceof NotDone ? fault : new NotDone("offline");
    } finally {
      clearTimeout(timer);
      this.signal.removeEventListener("abort", end);
    }
  }
}

class WorkWanted extends NotDone {
  constructor() {
    super("busy");
  }
}

function stopped(): never {
  throw new NotDone("stopped");
}

function troubleOf(status: number, { type }: Problem): NotDone {
  const slug = typeof type === "string" ? type.slice(type.lastIndexOf("/") + 1) : "";
  if (slug === "work-wanted") return new WorkWanted();
  return new NotDone(BY_PROBLEM[slug] ?? (status === 429 ? "busy" : status >= 500 ? "offline" : "form"));
}
