import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { playedApi, playedTabs, someone } from "../../tests/console.tsx";
import type { StaffApi } from "./api.ts";
import type { OpenKeys } from "./keys/key-pair.ts";
import type { Line } from "./live.ts";
import { Session } from "./session.ts";
import type { Tabs } from "./tabs.ts";
import { watch } from "./watch.ts";

const minute = 60_000;
let line: Line & { sent: string[] };
let undos: (() => void)[];

beforeEach(() => {
  vi.useFakeTimers();
  undos = [];
});
afterEach(() => {
  for (const undo of undos) undo();
  vi.useRealTimers();
});

function watched(answers: Partial<StaffApi> = {}, tabs: Tabs = playedTabs()[0]) {
  const api = playedApi({ session: () => Promise.resolve(someone), lock: () => Promise.resolve(), ...answers });
  const session = new Session({ origin: "https://example.org", tabs, api: () => api });
  const dial = () => (line = { sent: [], onmessage: null, onclose: null, send: (text) => line.sent.push(text), close: () => undefined });
  undos.push(watch(session, dial));
  session.openWith({ ...someone, ends_at: new Date(Date.now() + 12 * 60 * minute).toISOString() }, {} as OpenKeys);
  return session;
}
const says = (frame: object) => line.onmessage?.({ data: JSON.stringify(frame) });

it("locks after ten minutes without a touch, and says so to the server", () => {
  const lock = vi.fn(() => Promise.resolve());
  const session = watched({ lock });
  vi.advanceTimersByTime(9 * minute);
  expect(session.stage.at).toBe("open");
  vi.advanceTimersByTime(minute);
  expect(session.stage).toEqual({ at: "locked", why: "idle" });
  expect(session.keys.open).toBe(false);
  expect(lock).toHaveBeenCalledOnce();
});

it.each(["keydown", "pointerdown", "touchstart"])("stays open while there is a %s now and then", (touch) => {
  const session = watched({ activity: () => Promise.resolve() });
  for (let passed = 0; passed < 60; passed += 5) {
    vi.advanceTimersByTime(5 * minute);
    dispatchEvent(new Event(touch));
  }
  expect(session.stage.at).toBe("open");
});

it("stays open while another tab is worked in", () => {
  const [mine, other] = playedTabs();
  const session = watched({}, mine);
  for (let passed = 0; passed < 60; passed += 5) {
    vi.advanceTimersByTime(5 * minute);
    other.say({ type: "active" });
  }
  expect(session.stage.at).toBe("open");
});

it("tells the server of typing every two minutes at most", () => {
  const activity = vi.fn(() => Promise.resolve());
  watched({ activity });
  for (let second = 0; second < 5 * 60; second += 1) {
    vi.advanceTimersByTime(1000);
    dispatchEvent(new Event("keydown"));
  }
  expect(activity).toHaveBeenCalledTimes(2);
});

it("ends when the twelve hours are over, however busy someone is", () => {
  const session = watched({ activity: () => Promise.resolve() });
  for (let passed = 0; passed < 12 * 60; passed += 5) {
    vi.advanceTimersByTime(5 * minute);
    dispatchEvent(new Event("keydown"));
  }
  vi.advanceTimersByTime(5000);
  expect(session.stage).toEqual({ at: "ended", why: "over" });
});

it("acts on what the live line says, at once", () => {
  const session = watched();
  const changed = vi.fn();
  session.onChanged(changed);
  says({ type: "changed" });
  expect(changed).toHaveBeenCalledOnce();
  says({ type: "ended", why: "removed" });
  expect(session.stage).toEqual({ at: "ended", why: "removed" });
  expect(session.keys.open).toBe(false);
});

it("locks when the live line says that roles have changed", () => {
  const session = watched();
  says({ type: "locked", why: "roles" });
  expect(session.stage).toEqual({ at: "locked", why: "roles" });
});

it("under the lock still learns that a place was ended", async () => {
  const ended = vi.fn(() => Promise.resolve(someone));
  const session = watched({ session: ended });
  session.lock();
  ended.mockClear();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(ended).toHaveBeenCalledOnce();
});

it("on Leave drops the keys and signs out, though the page is going", () => {
  const signOut = vi.fn(() => Promise.resolve());
  const session = watched({ signOut });
  dispatchEvent(new Event("leave"));
  expect(session.keys.open).toBe(false);
  expect(signOut).toHaveBeenCalledOnce();
});

it("has no line open while it is locked", () => {
  const session = watched();
  const close = vi.spyOn(line, "close");
  session.lock();
  expect(close).toHaveBeenCalledOnce();
});
