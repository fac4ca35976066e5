/** What carries frames: a socket, or polls where sockets are blocked. */
import type { ClientFrame, Place, ServerFrame } from "./frames.ts";

export interface Line {
  /** Silently nothing on a line that is over: what counts waits in the outbox. */
  send(...frames: ClientFrame[]): void;
  /** Ends it from this side; nothing is heard of it any more. */
  end(code?: number): void;
}

export interface Hearer {
  heard(frame: ServerFrame): void;
  /** It ended by itself: a close code, or 0 when it broke. Once. */
  over(code: number): void;
}

/** Begins with hello. `resume` is asked whenever there is one to say. */
export type Dial = (ticket: string, resume: () => readonly Place[], hearer: Hearer) => Line;
