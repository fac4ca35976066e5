/** The same frames, one POST after another, where sockets are blocked. Each poll is a connection of its own. */
import { type ClientFrame, frameFrom } from "./frames.ts";
import type { Dial } from "./line.ts";

const MOST = 60; // frames of one poll besides hello; the server takes 64
const PATIENCE = 35_000; // milliseconds; the server holds a poll for 20 s

export const byPolls: Dial = (first, resume, hearer) => {
  const stop = new AbortController();
  let ticket = first;
  let newest = 0;
  let greeted = false;
  // A poll is answered at once when there is something to say: the first one wants its welcome.
  const waiting: ClientFrame[] = [{ t: "ping" }];

  const over = (code: number) => {
    if (stop.signal.aborted) return;
    stop.abort();
    hearer.over(code);
  };

  /** One poll, and the next when it was answered, unless another took over meanwhile. */
  async function poll(): Promise<void> {
    const mine = ++newest;
    const frames = [{ t: "hello", v: 1, ticket, resume: resume() }, ...waiting.splice(0, MOST)];
    const late = setTimeout(() => over(0), PATIENCE);
    try {
      const answer = await fetch("/chat/poll", {
        method: "POST",
        body: JSON.stringify({ frames }),
        headers: { "Content-Type": "application/json" },
        credentials: "omit",
        cache: "no-store",
        redirect: "error",
        signal: stop.signal,
      });
      if (!answer.ok) {
        over(answer.status === 429 ? 4429 : 0);
        return;
      }
      const told = (await answer.json()) as { frames: unknown[] };
      for (const each of told.frames) {
        const frame = frameFrom(each);
        if (stop.signal.aborted || !frame) continue;
        if (frame.t === "bye") over(frame.code);
        else if (frame.t === "welcome") {
          ticket = frame.conn;
          // What follows a later welcome is no news: nothing was lost in between.
          if (!greeted || frame.streams.some(({ reset }) => reset)) hearer.heard(frame);
          greeted = true;
        } else hearer.heard(frame);
      }
    } catch {
      over(0);
    } finally {
      clearTimeout(late);
    }
    if (mine === newest && !stop.signal.aborted) void poll();
  }

  void poll();
  return {
    send(...frames) {
      // Places are named by hello, and a poll is a sign of life by itself.
      const worth = frames.filter(({ t }) => t !== "ack");
      if (stop.signal.aborted || !worth.length) return;
      const next = !waiting.length;
      waiting.push(...worth);
      // In the next turn of the loop: what is sent together goes together.
      if (next && greeted) queueMicrotask(() => void (waiting.length && !stop.signal.aborted && poll()));
    },
    end: () => stop.abort(),
  };
};
