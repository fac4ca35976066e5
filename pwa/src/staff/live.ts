/**
 * The live line: a socket that says when something changed, when the session was locked and when it ended. While it is not
 * there, the session is asked for every 30 s as long as the page is looked at. A socket never counts as activity.
 */
import type { LiveFrame } from "./protocol.ts";

/** What a socket is, as far as this file goes. */
export interface Line {
  send(text: string): void;
  close(): void;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
}

export interface LiveRules {
  connect: () => Line;
  heard: (frame: LiveFrame) => void;
  /** Ask the server by hand: no line, or a line that closed for a reason that it did not say. */
  poll: () => void;
  visible: () => boolean;
  /** 0 to 1. */
  random: () => number;
}

const PING = 25_000;
const POLL = 30_000;
const FIRST = 1_000;
const LONGEST = 60_000;
/** The server closed because the session is locked or over. */
const LOCKED = 4423;
const OVER = 4401;

function frameIn(data: unknown): LiveFrame | null {
  try {
    const frame = JSON.parse(String(data)) as Partial<LiveFrame> | null;
    return typeof frame?.type === "string" ? (frame) : null;
  } catch {
    return null;
  }
}

export class Live {
  private line: Line | null = null;
  private up = false;
  private tries = 0;
  private silent = false;
  private next: ReturnType<typeof setTimeout> | undefined;
  private pings: ReturnType<typeof setInterval> | undefined;
  private polls: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly rules: LiveRules) {}

  start(): void {
    this.polls ??= setInterval(() => {
      if (!this.up && this.rules.visible()) this.rules.poll();
    }, POLL);
    this.dial();
  }

  stop(): void {
    clearInterval(this.polls);
    this.polls = undefined;
    clearTimeout(this.next);
    this.next = undefined;
    this.hangUp();
    this.tries = 0;
  }

  /** The network came back, or the page is looked at again: no need to wait. */
  hurry(): void {
    if (this.up || this.polls === undefined) return;
    this.rules.poll();
    this.tries = 0;
    this.dial();
  }

  private dial(): void {
    clearTimeout(this.next);
    this.hangUp();
    let line: Line;
    try {
      line = this.rules.connect();
    } catch {
      this.later(); return;
    }
    this.line = line;
    line.onmessage = ({ data }) => {
      this.silent = false;
      const frame = frameIn(data);
      if (!frame || frame.type === "pong") return;
      if (frame.type === "hello") {
        this.up = true;
        this.tries = 0;
        this.pings = setInterval(() => this.ping(line), PING);
      }
      this.rules.heard(frame);
    };
    line.onclose = ({ code }) => {
      if (this.line !== line) return;
      this.hangUp();
      if (code === LOCKED || code === OVER) this.rules.poll();
      if (this.polls !== undefined) this.later();
    };
  }

  private ping(line: Line): void {
    if (this.silent) {
      // Nothing came back for 25 s: the line is dead, whatever the browser thinks.
      this.hangUp();
      this.later();
      return;
    }
    this.silent = true;
    line.send(JSON.stringify({ type: "ping" }));
  }

  /** Full jitter, so that a server that comes back is not met by everyone at once. */
  private later(): void {
    const most = Math.min(LONGEST, FIRST * 2 ** this.tries);
    this.tries += 1;
    clearTimeout(this.next);
    this.next = setTimeout(() => this.dial(), this.rules.random() * most);
  }

  private hangUp(): void {
    clearInterval(this.pings);
    const { line } = this;
    this.line = null;
    this.up = false;
    this.silent = false;
    if (!line) return;
    line.onmessage = line.onclose = null;
    line.close();
  }
}
