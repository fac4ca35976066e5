import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { PlayedWorker } from "../../tests/door.ts";
import { ask } from "./asking.ts";

let worker: PlayedWorker;

beforeEach(() => {
  worker = new PlayedWorker();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("gives the worker's yes and its no", async () => {
  expect(await ask("locked")).toBe(false);
  await worker.door.lock("1234");
  expect(await ask("locked")).toBe(true);
  expect(await ask({ check: "4321" })).toBe(false);
});

it("where there is no worker there is no lock", async () => {
  vi.stubGlobal("navigator", {});
  expect(await ask("locked")).toBe(false);
});

it("silence is neither yes nor no", async () => {
  vi.useFakeTimers();
  worker.silent = true;
  const answer = ask("locked");
  await vi.advanceTimersByTimeAsync(5000);
  expect(await answer).toBeUndefined();
});

it("tells the worker when it waits no longer, so that a right code does not open the door later", async () => {
  vi.useFakeTimers();
  worker.silent = true;
  const answer = ask({ open: "1234" });
  await vi.advanceTimersByTimeAsync(5000);
  expect(await answer).toBeUndefined();
  expect(worker.asked).toEqual([{ open: "1234" }, { open: "" }]);
});
