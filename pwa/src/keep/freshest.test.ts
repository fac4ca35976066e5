// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { freshest } from "./freshest.ts";

const kept = new Response("kept");
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("gives the network's answer when it comes in time", async () => {
  const answer = new Response("new");
  expect(await freshest(Promise.resolve(answer), kept, 3000)).toBe(answer);
  expect(vi.getTimerCount()).toBe(0);
});

it("gives what is kept when there is no network", async () => {
  expect(await freshest(Promise.reject(new TypeError("offline")), kept, 3000)).toBe(kept);
});

it("gives what is kept when the server is in trouble", async () => {
  expect(await freshest(Promise.resolve(new Response("", { status: 502 })), kept, 3000)).toBe(kept);
});

it("gives what is kept after three seconds, whatever comes later", async () => {
  const answer = freshest(new Promise(() => undefined), kept, 3000);
  await vi.advanceTimersByTimeAsync(3000);
  expect(await answer).toBe(kept);
});
