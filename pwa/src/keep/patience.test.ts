// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { Patience } from "./patience.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("ends work that gives no sign of life", () => {
  const patience = new Patience(1000);
  vi.advanceTimersByTime(999);
  expect(patience.signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(patience.signal.aborted).toBe(true);
});

it("goes on as long as there are signs of life", () => {
  const patience = new Patience(1000);
  for (let n = 0; n < 5; n++) {
    vi.advanceTimersByTime(900);
    patience.more();
  }
  expect(patience.signal.aborted).toBe(false);
});

it("never ends work that is done", () => {
  const patience = new Patience(1000);
  patience.done();
  vi.advanceTimersByTime(5000);
  expect(patience.signal.aborted).toBe(false);
});

it("ends at once when the work is not wanted any more", () => {
  const patience = new Patience(1000);
  patience.end();
  expect(patience.signal.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});
