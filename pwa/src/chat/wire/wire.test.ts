/** One connection that comes back by itself: what is sent is sent until it is stored, and a dead line is noticed. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import type { ClientFrame, ServerFrame } from "./frames.ts";
import type { Hearer } from "./line.ts";
import { type Ear, forgetBlocked, type Link, Wire } from "./wire.ts";

interface Opened {
  kind: "socket" | "poll";
  said: ClientFrame[];
  hearer: Hearer;
  ended: boolean;
}

let lines: Opened[];
let links: Link[];
let ear: Ear;
let shown: number[];
let over: ReturnType<typeof vi.fn<Ear["over"]>>;
let wire: Wire;

const dial = (kind: Opened["kind"]) => (_: string, __: unknown, hearer: Hearer) => {
  const line: Opened = { kind, said: [], hearer, ended: false };
  lines.push(line);
  return {
    send: (...frames: ClientFrame[]) => void line.said.push(...frames),
    end: () => {
      line.ended = true;
    },
  };
};

const last = () => lines.at(-1)!;
const hear = (frame: ServerFrame) => last().hearer.heard(frame);
const welcome = (head = 0, after = 0) =>
  hear({ t: "welcome", conn: "x", hb: 25, streams: [{ c: "c", inc: "i", head, after, reset: false }] });
const send = (id: string) => ({ t: "send", c: "c", id, e: 0, ct: "x", v: 1, tag: "t" }) as const;
const put = (id: string) => ({ t: "put", c: "c", id, e: 1, to: "o", packet: "p" }) as const;
const said = (kind: string) => last().said.filter(({ t }) => t === kind);
const dialled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(async () => {
  vi.useFakeTimers();
  lines = [];
  links = [];
  shown = [];
  forgetBlocked();
  const nothing = () => undefined;
  over = vi.fn();
  ear = { stored: ({ seq }) => shown.push(seq), head: nothing, key: nothing, present: nothing, typing: nothing, queue: nothing, over };
  wire = new Wire({
    ticket: () => Promise.resolve("ticket"),
    told: (link) => links.push(link),
    socket: dial("socket"),
    polls: dial("poll"),
    random: () => 1,
  });
  wire.add("c", ear);
  wire.connect();
  await dialled();
});

afterEach(() => {
  wire.stop();
  vi.useRealTimers();
});

it("without a welcome within 2.5 seconds it goes on with polls, and remembers that for the tab", async () => {
  await vi.advanceTimersByTimeAsync(2_500);
  expect(lines.map(({ kind, ended }) => [kind, ended])).toEqual([["socket", true], ["poll", false]]);
  welcome();
  expect(links).toEqual(["poll"]);
  wire.connect();
  await dialled();
  expect(last().kind).toBe("poll");
});

it("the packets of a change go first, and its envelope only when they are stored", async () => {
  welcome();
  let stored = false;
  void wire.post("c", [put("p1"), put("p2")], send("s")).then(() => (stored = true));
  expect(last().said.map((frame) => "id" in frame && frame.id)).toEqual(["p1", "p2"]);
  hear({ t: "ok", c: "c", id: "p1", seq: 0, dup: false });
  expect(said("send")).toEqual([]);
  hear({ t: "ok", c: "c", id: "p2", seq: 0, dup: false });
  expect(said("send")).toHaveLength(1);
  hear({ t: "ok", c: "c", id: "s", seq: 1, dup: false });
  await dialled();
  expect([stored, shown]).toEqual([true, [1]]);
});

it("what is posted while something waits is stored after it, and neither is lost in a break", async () => {
  welcome();
  const stored: string[] = [];
  void wire.post("c", [put("p1")], null).then(() => stored.push("packet"));
  void wire.post("c", [], send("s")).then(() => stored.push("text"));
  expect(said("send")).toEqual([]);
  last().hearer.over(0);
  await vi.advanceTimersByTimeAsync(1_000);
  welcome();
  hear({ t: "ok", c: "c", id: "p1", seq: 0, dup: false });
  expect(said("send")).toHaveLength(1);
  hear({ t: "ok", c: "c", id: "s", seq: 1, dup: false });
  await dialled();
  expect(stored).toEqual(["packet", "text"]);
});

it("what was not acknowledged is sent again after a break, with the same id, and takes its place once", async () => {
  welcome();
  void wire.post("c", [], send("s"));
  last().hearer.over(0);
  await vi.advanceTimersByTimeAsync(1_000);
  welcome(1);
  expect(said("send")).toEqual([send("s")]);
  hear({ t: "env", c: "c", seq: 1, from: "t", id: "s", e: 0, v: 1, ct: "x", at: 5 });
  hear({ t: "ok", c: "c", id: "s", seq: 1, dup: true });
  expect([shown, links]).toEqual([[1], ["here", "coming-back", "here"]]);
});

it("a send that was refused is tried again when the server said", async () => {
  welcome();
  void wire.post("c", [], send("s"));
  hear({ t: "err", c: "c", id: "s", code: "slow-down", retry: 2 });
  await vi.advanceTimersByTimeAsync(1_999);
  expect(said("send")).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(said("send")).toHaveLength(2);
});

it("a chat that takes no more is told so once, and nothing is tried again", async () => {
  welcome();
  void wire.post("c", [], send("s"));
  void wire.post("c", [], send("u"));
  hear({ t: "err", c: "c", id: "s", code: "full", retry: 3600 });
  expect(over).toHaveBeenCalledExactlyOnceWith("full");
  last().hearer.over(0);
  await vi.advanceTimersByTimeAsync(1_000);
  welcome(1);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(said("send")).toEqual([]);
});

it("a line on which nothing comes back is dead, after a sleep within three seconds", async () => {
  welcome();
  dispatchEvent(new Event("online"));
  await vi.advanceTimersByTimeAsync(3_000);
  expect(lines).toHaveLength(2);
  welcome();
  await vi.advanceTimersByTimeAsync(50_000);
  expect(lines).toHaveLength(3);
});

it("comes back after a restart, and not after it was erased or opened elsewhere", async () => {
  welcome();
  last().hearer.over(1012);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(lines).toHaveLength(2);
  welcome();
  last().hearer.over(4504);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(lines).toHaveLength(2);
  expect(over).toHaveBeenCalledWith("gone");
  expect(links.at(-1)).toBe("stopped");
});

it("acknowledges before the server has to wait", () => {
  welcome();
  for (let seq = 1; seq <= 40; seq++) hear({ t: "env", c: "c", seq, from: "o", id: `i${seq}`, e: 0, v: 1, ct: "x", at: 5 });
  expect(said("ack")).toEqual([{ t: "ack", c: "c", seq: 16 }, { t: "ack", c: "c", seq: 32 }]);
});

it("claims a tag again after a break, until the server has confirmed it", async () => {
  welcome();
  wire.tag("c", "new");
  last().hearer.over(0);
  await vi.advanceTimersByTimeAsync(1_000);
  welcome();
  expect(said("tag")).toHaveLength(1);
  hear({ t: "tag", c: "c", tag: "new" });
  last().hearer.over(0);
  await vi.advanceTimersByTimeAsync(1_000);
  welcome();
  expect(said("tag")).toEqual([]);
});

it("a connection that ended with its last conversation comes again with the next one", async () => {
  welcome();
  wire.remove("c");
  hear({ t: "out", c: "c" });
  last().hearer.over(4504);
  wire.add("d", ear);
  wire.connect();
  await dialled();
  expect(lines).toHaveLength(2);
  hear({ t: "welcome", conn: "y", hb: 25, streams: [{ c: "d", inc: "i", head: 0, after: 0, reset: false }] });
  expect(links).toEqual(["here", "here"]);
});
