import { beforeEach, describe, expect, it, vi } from "vitest";

import { Idle } from "./idle.ts";

const minute = 60_000;
let now = 0;
let lock = vi.fn<() => void>();
let tell = vi.fn<() => void>();
let idle: Idle;

beforeEach(() => {
  now = 1_000_000;
  lock = vi.fn<() => void>();
  tell = vi.fn<() => void>();
  idle = new Idle({ limit: 10 * minute, tellEvery: 2 * minute, lock, tell, now: () => now });
});

describe("without a touch", () => {
  it("it locks after ten minutes and not before", () => {
    now += 10 * minute - 1;
    expect(idle.check()).toBe(false);
    now += 1;
    expect(idle.check()).toBe(true);
    expect(lock).toHaveBeenCalledOnce();
  });

  it("it says nothing to the server", () => {
    now += 9 * minute;
    idle.check();
    expect(tell).not.toHaveBeenCalled();
  });
});

it("a touch starts the ten minutes anew", () => {
  now += 9 * minute;
  idle.touch();
  now += 9 * minute;
  expect(idle.check()).toBe(false);
});

it("a phone that slept too long locks at the first touch of whoever picked it up", () => {
  now += 60 * minute;
  idle.touch();
  expect(lock).toHaveBeenCalledOnce();
  expect(tell).not.toHaveBeenCalled();
});

it("tells the server of typing at most every two minutes, the last of it too", () => {
  for (let second = 0; second < 300; second += 1) {
    now += 1000;
    idle.touch();
  }
  expect(tell).toHaveBeenCalledTimes(2);
  now += 2 * minute;
  idle.check();
  expect(tell).toHaveBeenCalledTimes(3);
  now += 4 * minute;
  idle.check();
  expect(tell).toHaveBeenCalledTimes(3);
});

it("needs not tell what a request told already", () => {
  now += minute;
  idle.touch();
  now += 2 * minute;
  idle.told();
  idle.check();
  expect(tell).not.toHaveBeenCalled();
});
