/**
 * One connection for all conversations of this client. It comes back by itself, keeps what was not acknowledged and hands on
 * what comes in order. It knows nothing of what is sealed.
 */
import { Close, type Put, type Send, type ServerFrame, type Stored } from "./frames.ts";
import type { Dial, Line } from "./line.ts";
import { backOff } from "./pace.ts";
import { Places } from "./places.ts";
import { byPolls } from "./polls.ts";
import { bySocket } from "./socket.ts";

/** Who wants to know what comes for one conversation. */
export interface Ear {
  /** In the order of the sequence, each once; this client's own too. */
  stored(one: Stored): void;
  /** As far as the conversation went when this client was welcomed. */
  head(seq: number): void;
  key(to: string, e: number, packet: string): void;
  present(here: boolean): void;
  typing(on: boolean): void;
  queue(wait: string, onDuty: boolean): void;
  /** "gone": erased; "out": this member has no part in it any more; "full": nothing more is stored in it, ever. */
  over(why: "gone" | "out" | "full"): void;
}

/** How the connection is. "stopped": it does not come back by itself any more. */
export type Link = "here" | "poll" | "coming-back" | "offline" | "elsewhere" | "stopped";

export interface Road {
  /** A ticket for all conversations of this client. Rejects with an Error whose `why` is "gone" when there are none. */
  ticket(): Promise<string>;
  told(link: Link): void;
  socket?: Dial;
  polls?: Dial;
  random?: () => number;
}

const WELCOME = 2_500; // milliseconds until sockets count as blocked
const SLOW = 20_000; // until a first poll is given up
const PING = 25_000;
const PONG = 3_000;
const ACK = 16; // envelopes

/** Sockets are blocked here: remembered for the tab, and nowhere. */
let blocked = false;

/** Also for tests: as in a new tab. */
export function forgetBlocked(): void {
  blocked = false;
}

interface Posting {
  puts: Map<string, Put>;
  send: Send | null;
  done: () => void;
}

interface Talked {
  readonly ear: Ear;
  readonly places: Places;
  /** Tags that the server has not confirmed yet. */
  readonly tags: Set<string>;
  posting: Posting | null;
  /** What is posted after it. */
  readonly next: Posting[];
  acked: number;
}

export class Wire {
  private readonly talks = new Map<string, Talked>();
  private line: Line | null = null;
  private up = false;
  private silent = false;
  private failures = 0;
  private attempt = 0;
  private stopped = false;
  private later: ReturnType<typeof setTimeout> | undefined;
  private beat: ReturnType<typeof setInterval> | undefined;
  private readonly pongs: (() => void)[] = [];
  private readonly back = () => this.hurry();
  private readonly seen = () => {
    if (document.visibilityState === "visible") this.hurry();
  };
  private readonly away = () => {
    if (!this.up && !this.stopped) this.road.told("offline");
  };

  constructor(private readonly road: Road) {
    addEventListener("online", this.back);
    addEventListener("offline", this.away);
    document.addEventListener("visibilitychange", this.seen);
  }

  /** Follows a conversation from the next connection on. */
  add(c: string, ear: Ear): void {
    this.talks.set(c, { ear, places: new Places(c), tags: new Set(), posting: null, next: [], acked: 0 });
  }

  remove(c: string): void {
    if (this.talks.delete(c) && this.up) this.line?.send({ t: "close", c });
  }

  /** Connects, or connects anew with a new ticket (there are more conversations now). */
  connect(): void {
    if (this.stopped) return;
    clearTimeout(this.later);
    this.hangUp();
    if (this.talks.size) void this.dial();
  }

  /**
   * Packets, and then one envelope: resolves when all are stored, however often the connection breaks. One after another for
   * each conversation: a refusal of an earlier one would let a later one pass by it.
   */
  post(c: string, puts: readonly Put[], send: Send | null): Promise<void> {
    return new Promise((resolve) => {
      const talk = this.talks.get(c);
      if (!talk) return;
      const posting = { puts: new Map(puts.map((put) => [put.id, put])), send, done: resolve };
      if (talk.posting) talk.next.push(posting);
      else {
        talk.posting = posting;
        if (this.up) this.repeat(talk);
      }
    });
  }

  /** Asks for a conversation from its beginning: something does not fit. Of what was handed on, `ids` come once more. */
  fetchAgain(c: string, ids: readonly string[]): void {
    this.talks.get(c)?.places.fetchAgain(ids);
    this.connect();
  }

  /** From now on this member is known by this tag; packets for it come as keys. */
  tag(c: string, tag: string): void {
    this.talks.get(c)?.tags.add(tag);
    if (this.up) this.line?.send({ t: "tag", c, tag });
  }

  typing(c: string, on: boolean): void {
    if (this.up) this.line?.send({ t: "typing", c, on });
  }

  /** Resolves when the server has answered everything that was asked on this connection. */
  answered(): Promise<void> {
    return new Promise((resolve) => {
      this.pongs.push(resolve);
      if (this.up) this.line?.send({ t: "ping" });
    });
  }

  /** Ends for good. */
  stop(code?: number): void {
    this.stopped = true;
    clearTimeout(this.later);
    removeEventListener("online", this.back);
    removeEventListener("offline", this.away);
    document.removeEventListener("visibilitychange", this.seen);
    this.hangUp(code);
    this.talks.clear();
  }

  /** After "elsewhere" or "stopped": here again, as the person asked for. */
  again(): void {
    this.stopped = false;
    this.failures = 0;
    this.connect();
  }

  /** The page is looked at again, or the network is back: the line may be dead without anyone having noticed. */
  private hurry(): void {
    if (this.stopped) return;
    const { line } = this;
    if (!line) {
      this.failures = 0;
      this.connect();
    } else if (this.up) {
      this.silent = true;
      line.send({ t: "ping" });
      setTimeout(() => {
        if (this.silent && this.line === line) this.connect();
      }, PONG);
    }
  }

  private async dial(): Promise<void> {
    const mine = ++this.attempt;
    let ticket: string;
    try {
      ticket = await this.road.ticket();
    } catch (fault) {
      if (mine !== this.attempt || this.stopped) return;
      if ((fault as { why?: unknown }).why === "gone") this.end(Close.ERASED);
      else this.comeBack();
      return;
    }
    if (mine !== this.attempt || this.stopped) return;
    const poll = blocked;
    const dial = poll ? (this.road.polls ?? byPolls) : (this.road.socket ?? bySocket);
    const resume = () => [...this.talks.values()].map(({ places }) => places.place).filter(({ after }) => after);
    const block = () => {
      blocked = true;
      this.connect();
    };
    const late = setTimeout(() => {
      if (poll) this.lost();
      else block();
    }, poll ? SLOW : WELCOME);
    this.later = late;
    this.line = dial(ticket, resume, {
      heard: (frame) => {
        if (mine !== this.attempt) return;
        this.silent = false;
        if (frame.t === "welcome") {
          clearTimeout(late);
          this.road.told(poll ? "poll" : "here");
          this.welcomed(poll);
        }
        this.heard(frame);
      },
      over: (code) => {
        if (mine !== this.attempt) return;
        clearTimeout(late);
        // A ticket came a moment ago, so the server is there; what lies between does not let sockets through.
        if (!this.up && !poll && !code) block();
        else if (code >= Close.FINAL) this.end(code);
        else {
          if (code === Close.SLOW_DOWN) this.failures = Math.max(this.failures, 4);
          this.lost();
        }
      },
    });
  }

  private welcomed(poll: boolean): void {
    this.up = true;
    this.failures = 0;
    clearInterval(this.beat);
    if (poll) return;
    this.beat = setInterval(() => {
      // Nothing came back for so long: dead, whatever the browser thinks.
      if (this.silent) this.connect();
      else {
        this.silent = true;
        this.line?.send({ t: "ping" });
      }
    }, PING);
  }

  private heard(frame: ServerFrame): void {
    if (frame.t === "welcome") {
      for (const stream of frame.streams) {
        const talk = this.talks.get(stream.c);
        if (!talk) continue;
        talk.places.begin(stream);
        talk.acked = talk.places.after;
        for (const tag of talk.tags) this.line?.send({ t: "tag", c: stream.c, tag });
        this.repeat(talk);
        talk.ear.head(stream.head);
      }
      if (this.pongs.length) this.line?.send({ t: "ping" });
    } else if (frame.t === "drain") {
      clearTimeout(this.later);
      this.later = setTimeout(() => this.connect(), this.random() * frame.in * 1000);
    } else if (frame.t === "pong") {
      this.pongs.splice(0).forEach((each) => each());
    } else if (frame.t !== "bye") {
      const talk = this.talks.get(frame.c);
      if (talk) this.forOne(talk, frame);
    }
  }

  private forOne(talk: Talked, frame: Exclude<ServerFrame, { t: "welcome" | "drain" | "pong" | "bye" }>): void {
    const { ear, posting } = talk;
    if (frame.t === "env") this.arrived(talk, frame);
    else if (frame.t === "ok") this.stored(talk, frame.id, frame.seq);
    else if (frame.t === "err") {
      if (!posting) return;
      if (frame.code === "full") {
        // It stays full, so nothing is tried again; what comes is still heard.
        talk.posting = null;
        talk.next.length = 0;
        ear.over("full");
        return;
      }
      const { line } = this;
      setTimeout(() => {
        if (this.line === line && talk.posting === posting) this.repeat(talk);
      }, frame.retry * 1000);
    } else if (frame.t === "key") ear.key(frame.to, frame.e, frame.packet);
    else if (frame.t === "tag") talk.tags.delete(frame.tag);
    else if (frame.t === "peer") ear.present(frame.state === "here");
    else if (frame.t === "typing") ear.typing(frame.on);
    else if (frame.t === "queue") ear.queue(frame.wait, frame.on_duty);
    else {
      this.talks.delete(frame.c);
      ear.over(frame.t);
    }
  }

  private arrived(talk: Talked, one: Stored): void {
    if (talk.posting?.send?.id === one.id) this.posted(talk);
    const { places, ear } = talk;
    places.put(one).forEach((each) => ear.stored(each));
    if (places.after - talk.acked < ACK) return;
    talk.acked = places.after;
    this.line?.send({ t: "ack", c: places.c, seq: places.after });
  }

  private stored(talk: Talked, id: string, seq: number): void {
    const { posting } = talk;
    if (!posting) return;
    const { send } = posting;
    if (posting.puts.delete(id)) {
      if (!posting.puts.size) this.repeat(talk);
    } else if (send?.id === id) {
      const { tag, e, v, ct } = send;
      this.arrived(talk, { seq, from: tag, id, e, v, ct, at: null });
    }
  }

  private posted(talk: Talked): void {
    const { posting } = talk;
    talk.posting = talk.next.shift() ?? null;
    posting?.done();
    if (this.up) this.repeat(talk);
  }

  /** Packets first: no one may see a change who cannot get the key. */
  private repeat(talk: Talked): void {
    const { posting } = talk;
    if (!posting) return;
    if (posting.puts.size) this.line?.send(...posting.puts.values());
    else if (posting.send) this.line?.send(posting.send);
    else this.posted(talk);
  }

  private random(): number {
    return (this.road.random ?? Math.random)();
  }

  private lost(): void {
    this.hangUp();
    this.comeBack();
  }

  private comeBack(): void {
    this.road.told(this.failures > 2 || !navigator.onLine ? "offline" : "coming-back");
    this.failures++;
    clearTimeout(this.later);
    this.later = setTimeout(() => this.connect(), backOff(this.failures, this.random()));
  }

  private end(code: number): void {
    const ears = [...this.talks.values()].map(({ ear }) => ear);
    // It ended with the last conversation on it: there may be another one later, on a connection of its own.
    if (!ears.length) this.hangUp();
    else if (code === Close.ERASED) {
      this.stop();
      ears.forEach((ear) => ear.over("gone"));
    } else {
      this.stopped = true;
      clearTimeout(this.later);
      this.hangUp();
    }
    if (ears.length) this.road.told(code === Close.ELSEWHERE ? "elsewhere" : "stopped");
  }

  private hangUp(code?: number): void {
    this.attempt++;
    clearInterval(this.beat);
    this.up = this.silent = false;
    this.line?.end(code);
    this.line = null;
  }
}
