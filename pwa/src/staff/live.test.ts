import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { type Line, Live } from "./live.ts";
import type { LiveFrame } from "./protocol.ts";

class PlayedLine implements Line {
  sent: string[] = [];
  closed = false;
  onmessage: Line["onmessage"] = null;
  onclose: Line["onclose"] = null;
  send(text: string) {
    this.sent.push(text);
  }
  close() {
    this.closed = true;
  }
  says(frame: unknown) {
    this.onmessage?.({ data: typeof frame === "string" ? frame : JSON.stringify(frame) });
  }
  breaks(code = 1006) {
    this.onclose?.({ code });
  }
}

let lines: PlayedLine[];
let heard: LiveFrame[];
let poll: ReturnType<typeof vi.fn<() => void>>;
let visible: boolean;
let random: number;
let live: Live;
const last = () => lines.at(-1)!;

beforeEach(() => {
  vi.useFakeTimers();
  [lines, heard, poll, visible, random] = [[], [], vi.fn<() => void>(), true, 1];
  live = new Live({
    connect: () => {
      lines.push(new PlayedLine());
      return last();
    },
    heard: (frame) => heard.push(frame),
    poll,
    visible: () => visible,
    random: () => random,
  });
  live.start();
});
afterEach(() => {
  live.stop();
  vi.useRealTimers();
});

it("passes on what the server says, and nothing that is no frame", () => {
  for (const frame of [{ type: "hello" }, { type: "changed" }, "no JSON", "null", "[]", { type: 7 }, { type: "pong" }]) last().says(frame);
  last().says({ type: "locked", why: "roles" });
  expect(heard).toEqual([{ type: "hello" }, { type: "changed" }, { type: "locked", why: "roles" }]);
});

it("pings every 25 s, and dials anew when nothing comes back", () => {
  last().says({ type: "hello" });
  vi.advanceTimersByTime(25_000);
  expect(last().sent).toEqual(['{"type":"ping"}']);
  last().says({ type: "pong" });
  vi.advanceTimersByTime(25_000);
  expect(lines).toHaveLength(1);
  vi.advanceTimersByTime(25_000);
  expect(last().closed).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(lines).toHaveLength(2);
});

describe("without a line", () => {
  it("it waits longer after each try, a minute at most, and never all at once", () => {
    const waits: number[] = [];
    for (let tries = 0; tries < 8; tries += 1) {
      last().breaks();
      const before = lines.length;
      let waited = 0;
      while (lines.length === before) {
        vi.advanceTimersByTime(500);
        waited += 500;
      }
      waits.push(waited);
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    random = 0.5;
    last().breaks();
    const before = lines.length;
    vi.advanceTimersByTime(30_000);
    expect(lines).toHaveLength(before + 1);
  });

  it("it asks every 30 s while the page is looked at", () => {
    vi.advanceTimersByTime(60_000);
    expect(poll).toHaveBeenCalledTimes(2);
    visible = false;
    vi.advanceTimersByTime(60_000);
    expect(poll).toHaveBeenCalledTimes(2);
  });

  it("it tries at once when the network is back", () => {
    last().breaks();
    live.hurry();
    expect(lines).toHaveLength(2);
    expect(poll).toHaveBeenCalledOnce();
  });
});

it("asks nothing while the line is there", () => {
  last().says({ type: "hello" });
  for (let pings = 0; pings < 8; pings += 1) {
    vi.advanceTimersByTime(25_000);
    last().says({ type: "pong" });
  }
  live.hurry();
  expect(poll).not.toHaveBeenCalled();
  expect(lines).toHaveLength(1);
});

it.each([4423, 4401])("asks why at once when the server closes with %i", (code) => {
  last().says({ type: "hello" });
  last().breaks(code);
  expect(poll).toHaveBeenCalledOnce();
});

it("stays quiet after it was stopped", () => {
  const line = last();
  live.stop();
  expect(line.closed).toBe(true);
  vi.advanceTimersByTime(600_000);
  live.hurry();
  expect(lines).toHaveLength(1);
  expect(poll).not.toHaveBeenCalled();
});
