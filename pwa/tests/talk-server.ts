/**
 * A server of Talk in memory, as docs/protocol/wire.md tells it, for tests of the chats: it stores, orders and passes on,
 * and opens nothing. `stubServer` puts it behind `fetch` and `WebSocket`.
 */
import { vi } from "vitest";

import type { Stored } from "../src/chat/wire/frames.ts";

interface Packet {
  to: string;
  e: number;
  packet: string;
  /** The seat it came from: each sender has its own. */
  by?: Seat;
}
interface Seat {
  c: string;
  access: string;
  member: string;
  tags: Set<string>;
}
interface Conversation {
  log: Stored[];
  packets: Packet[];
  intake: string;
}
type Frame = Record<string, unknown> & { t: string; c: string };

export class TalkServer {
  readonly conversations = new Map<string, Conversation>();
  readonly seats: Seat[] = [];
  readonly lines = new Set<Hearing>();
  readonly records = new Map<string, string>();
  readonly asked: { path: string; body: Record<string, unknown> }[] = [];
  bundle = "";
  wait = { wait: "minutes", on_duty: true, until: null as string | null };
  /** Whether a lead can come. */
  leadHere = true;
  /** Sockets do not get through. */
  blocked = false;
  /** Nothing gets through. */
  dark = false;
  /** Every send is lost before its answer, this many times. */
  loseOks = 0;
  /** Youths have no network. */
  youthsAreAway = false;
  /** No chat takes another envelope. */
  full = false;
  private tickets = new Map<string, Seat[]>();
  private count = 0;

  /** Everything that is on the disk, as text. */
  get disk(): string {
    return JSON.stringify([...this.conversations.values(), ...this.records]);
  }

  ticket(seats: Seat[]): string {
    const ticket = `t${++this.count}`;
    this.tickets.set(ticket, seats);
    return ticket;
  }

  ofMember(member: string): Seat[] {
    return this.seats.filter((each) => each.member === member);
  }

  sit(c: string, tag: string, member: string): void {
    const seat = this.seats.find((each) => each.c === c && each.member === member);
    if (seat) seat.tags.add(tag);
    else this.seats.push({ c, access: "", member, tags: new Set([tag]) });
  }

  /** All connections break. */
  cut(code = 1006): void {
    for (const line of [...this.lines]) line.cut(code);
  }

  answer(path: string, body: Record<string, unknown>): [status: number, body: unknown] {
    this.asked.push({ path, body });
    const seat = this.seats.find(({ c, access }) => access && access === body["access"] && c === body["c"]);
    const problem = (status: number, slug: string): [number, unknown] => [status, { type: `/problems/${slug}`, title: slug }];
    if (path === "/chat/roster") return this.bundle ? [200, JSON.parse(this.bundle)] : problem(404, "talk-closed");
    if (path === "/chat/conversations") {
      const [one] = body["seats"] as { tag: string; access: string }[];
      const c = body["c"] as string;
      this.conversations.set(c, {
        log: [],
        packets: [{ to: body["to"] as string, e: 0, packet: body["packet"] as string }],
        intake: body["to"] as string,
      });
      this.seats.push({ c, access: one!.access, member: "", tags: new Set([one!.tag]) });
      return [201, { c, inc: "i".repeat(22), head: 0 }];
    }
    if (path === "/chat/tickets") {
      const [wanted] = body["seats"] as { c: string; access: string }[];
      const found = this.seats.find(({ c, access }) => c === wanted!.c && access === wanted!.access);
      return found ? [200, { ticket: this.ticket([found]), seconds: 30 }] : problem(404, "conversation-gone");
    }
    if (path === "/chat/records/look") return [200, { record: this.records.get(body["locator"] as string) ?? "A".repeat(5499) }];
    if (path === "/chat/access") return this.change(body as { c: string; access: string; new: string });
    if (!seat) return problem(404, "conversation-gone");
    if (path === "/chat/records") this.records.set(body["locator"] as string, body["record"] as string);
    if (path === "/chat/erasures") {
      this.conversations.delete(seat.c);
      this.tell(seat.c, { t: "gone", c: seat.c });
    }
    if (path === "/chat/waiting" || path === "/chat/not-again") return [200, this.wait];
    if (path === "/chat/records/removals") this.records.delete(body["locator"] as string);
    if (path === "/chat/bell") return [200, { heard: this.leadHere }];
    return [204, null];
  }

  /** Another secret; whoever came by the old one is put out. */
  private change({ c, access, new: next }: { c: string; access: string; new: string }): [status: number, body: unknown] {
    const found = this.seats.find((each) => each.c === c && (each.access === access || each.access === next));
    if (!found) return [404, { type: "/problems/conversation-gone" }];
    if (found.access === next) return [204, null];
    found.access = next;
    for (const line of [...this.lines]) if (line.seats.includes(found)) line.cut(4401);
    return [204, null];
  }

  hello(line: Hearing, { ticket, resume }: { ticket: string; resume: { c: string; after: number }[] }): void {
    line.seats = this.tickets.get(ticket) ?? [];
    if (this.youthsAreAway && line.seats.some(({ access }) => access)) {
      line.cut(1006);
      return;
    }
    this.lines.add(line);
    const streams = line.seats.map(({ c }) => ({
      c,
      inc: "i".repeat(22),
      head: this.conversations.get(c)?.log.length ?? 0,
      after: resume.find((each) => each.c === c)?.after ?? 0,
      reset: false,
    }));
    line.hear({ t: "welcome", v: 1, conn: this.ticket(line.seats), hb: 25, streams });
    for (const { c, after } of streams) {
      const { tags } = line.seats.find((each) => each.c === c)!;
      for (const packet of this.conversations.get(c)?.packets ?? []) if (tags.has(packet.to)) line.hear({ t: "key", c, ...packet });
      for (const one of this.conversations.get(c)?.log.slice(after) ?? []) line.hear({ t: "env", c, ...one });
      for (const other of this.lines) {
        if (other === line || !other.seats.some((each) => each.c === c)) continue;
        other.hear({ t: "peer", c, state: "here" });
        line.hear({ t: "peer", c, state: "here" });
      }
    }
  }

  take(line: Hearing, frame: Frame): void {
    const found = this.conversations.get(frame.c);
    const seat = line.seats.find(({ c }) => c === frame.c);
    if (frame.t === "ping") line.hear({ t: "pong" });
    else if (!found || !seat) return;
    else if (frame.t === "put") {
      const packet = { to: frame["to"] as string, e: frame["e"] as number, packet: frame["packet"] as string };
      const others = found.packets.filter(({ to, e, by }) => to !== packet.to || e !== packet.e || by !== seat);
      found.packets = [...others, { ...packet, by: seat }];
      line.hear({ t: "ok", c: frame.c, id: frame["id"], seq: 0, dup: false });
      this.tell(frame.c, { t: "key", c: frame.c, ...packet }, (each) => each.tags.has(packet.to));
    } else if (frame.t === "tag") {
      seat.tags.add(frame["tag"] as string);
      line.hear(frame);
      for (const packet of found.packets) if (packet.to === frame["tag"]) line.hear(keyOf(frame.c, packet));
    } else if (frame.t === "send") {
      const { id, e, v, ct, tag } = frame as unknown as Stored & { tag: string };
      if (!seat.tags.has(tag)) throw new Error("sent under a tag that is not its own");
      const before = found.log.find((each) => each.id === id);
      if (this.full && !before) {
        line.hear({ t: "err", c: frame.c, id, code: "full", retry: 3600 });
        return;
      }
      const one = before ?? { seq: found.log.length + 1, from: tag, id, e, v, ct, at: 29_000_000 };
      if (!before) found.log.push(one);
      if (this.loseOks > 0) {
        this.loseOks--;
        line.cut(1006);
      } else line.hear({ t: "ok", c: frame.c, id, seq: one.seq, dup: !!before });
      if (!before) this.tell(frame.c, { t: "env", c: frame.c, ...one }, (_, other) => other !== line);
    }
  }

  tell(c: string, frame: object, whom: (seat: Seat, line: Hearing) => boolean = () => true): void {
    for (const line of this.lines) if (line.seats.some((seat) => seat.c === c && whom(seat, line))) line.hear(frame);
  }
}

const keyOf = (c: string, { to, e, packet }: Packet) => ({ t: "key", c, to, e, packet });

/** Who hears frames: a socket, or one poll. */
interface Hearing {
  seats: Seat[];
  hear(frame: object): void;
  cut(code?: number): void;
}

/** One poll: answered when there is something to say besides welcome, or another one took over. */
class FakePoll implements Hearing {
  seats: Seat[] = [];
  private readonly frames: object[] = [];
  private news: () => void = () => undefined;

  hear(frame: object): void {
    this.frames.push(frame);
    if (this.frames.length > 1) this.news();
  }

  cut(): void {
    this.news();
  }

  async answer(server: TalkServer, [hello, ...frames]: Frame[]): Promise<object> {
    const news = new Promise<void>((resolve) => (this.news = resolve));
    const before = [...server.lines].filter((line) => line instanceof FakePoll);
    server.hello(this, hello as never);
    for (const line of before) {
      if (!line.seats.some((seat) => this.seats.includes(seat))) continue;
      server.lines.delete(line);
      line.cut();
    }
    for (const frame of frames) server.take(this, frame);
    await news;
    await new Promise((resolve) => setTimeout(resolve));
    server.lines.delete(this);
    return { frames: this.frames };
  }
}

class FakeSocket implements Hearing {
  static readonly OPEN = 1;
  readonly OPEN = 1;
  readyState = 0;
  seats: Seat[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly server: TalkServer) {
    this.later(() => {
      if (server.blocked || server.dark) this.cut(1006);
      else {
        this.readyState = 1;
        this.onopen?.();
      }
    });
  }

  private later(step: () => void): void {
    this.queue = this.queue.then(step);
  }

  hear(frame: object): void {
    this.later(() => {
      if (this.readyState === 1) this.onmessage?.({ data: JSON.stringify(frame) });
    });
  }

  send(text: string): void {
    const frame = JSON.parse(text) as Frame;
    this.later(() => {
      if (this.readyState !== 1) return;
      if (frame.t === "hello") this.server.hello(this, frame as never);
      else this.server.take(this, frame);
    });
  }

  cut(code = 1006): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.server.lines.delete(this);
    const others = this.seats.map(({ c }) => c);
    for (const c of others) this.server.tell(c, { t: "peer", c, state: "left" });
    this.onclose?.({ code });
  }

  close(): void {
    this.cut(1000);
  }
}

/** The page of a browser, as far as a chat needs one, with this server behind it. */
export function stubServer(server: TalkServer, origin: string): void {
  vi.stubGlobal("location", { origin });
  vi.stubGlobal("navigator", { onLine: true });
  const page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  vi.stubGlobal("dispatchEvent", page.dispatchEvent.bind(page));
  vi.stubGlobal("document", Object.assign(new EventTarget(), { visibilityState: "visible" }));
  class Socket extends FakeSocket {
    constructor() {
      super(server);
    }
  }
  vi.stubGlobal("WebSocket", Socket);
  // Nothing is kept in these stories; what a phone keeps is tried in a browser.
  vi.stubGlobal("indexedDB", { deleteDatabase: () => undefined });
  vi.stubGlobal("fetch", async (path: string, how: { method: string; body?: string }) => {
    if (server.dark) throw new TypeError("no network");
    if (path === "/chat/poll") {
      const { frames } = JSON.parse(how.body ?? "") as { frames: Frame[] };
      return new Response(JSON.stringify(await new FakePoll().answer(server, frames)));
    }
    const [status, body] = server.answer(path, how.body ? (JSON.parse(how.body) as Record<string, unknown>) : {});
    return new Response(status === 204 ? null : JSON.stringify(body), { status });
  });
}
