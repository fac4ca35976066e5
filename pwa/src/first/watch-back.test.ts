// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { watchBack } from "./watch-back.ts";

class PlayedWatcher extends EventTarget {
  static open: PlayedWatcher[] = [];
  constructor() {
    super();
    PlayedWatcher.open.push(this);
  }
  destroy() {
    PlayedWatcher.open = PlayedWatcher.open.filter((watcher) => watcher !== this);
  }
  /** The browser's Back, or Escape. */
  close() {
    this.destroy();
    this.dispatchEvent(new Event("close"));
  }
}

const back = vi.fn();
beforeEach(() => {
  PlayedWatcher.open = [];
  vi.stubGlobal("CloseWatcher", PlayedWatcher);
});
afterEach(() => {
  watchBack(false, back);
  vi.unstubAllGlobals();
  back.mockClear();
});

it("goes one step back, and watches anew for the next", () => {
  watchBack(true, back);
  PlayedWatcher.open[0]?.close();
  expect(back).toHaveBeenCalledOnce();
  watchBack(true, back);
  PlayedWatcher.open[0]?.close();
  expect(back).toHaveBeenCalledTimes(2);
});

it("keeps one watcher for any number of steps", () => {
  watchBack(true, back);
  watchBack(true, back);
  expect(PlayedWatcher.open).toHaveLength(1);
});

it("lets go at the root, so that Back leaves the page", () => {
  watchBack(true, back);
  watchBack(false, back);
  expect(PlayedWatcher.open).toHaveLength(0);
});

it("does nothing in a browser that has none", () => {
  vi.stubGlobal("CloseWatcher", undefined);
  expect(() => watchBack(true, back)).not.toThrow();
});
