// @vitest-environment node
import { beforeEach, expect, it } from "vitest";

import { MemoryCaches } from "../../tests/caches.ts";
import { Door } from "./door.ts";

let caches: MemoryCaches;
let door: Door;
let time: number;

beforeEach(() => {
  time = 0;
  caches = new MemoryCaches();
  door = new Door(caches, () => time);
});

it("without a lock every page is let in, and looking makes no cache", async () => {
  expect(await door.isLocked()).toBe(false);
  expect(await door.admits()).toBe(true);
  expect(await door.tries("1234")).toBe(false);
  expect(await caches.keys()).toEqual([]);
});

it("a locked door lets nobody in, however often they come", async () => {
  await door.lock("1234");
  expect(await door.admits()).toBe(false);
  expect(await door.admits()).toBe(false);
});

it("the right code lets one page in, and the next one is asked again", async () => {
  await door.lock("1234");
  expect(await door.tries("1234")).toBe(true);
  expect(await door.admits()).toBe(true);
  expect(await door.admits()).toBe(false);
});

it("someone who tries a wrong code is not let in, and takes back what a right one gave", async () => {
  await door.lock("1234");
  expect(await door.tries("1235")).toBe(false);
  expect(await door.admits()).toBe(false);
  await door.tries("1234");
  await door.tries("9999");
  expect(await door.admits()).toBe(false);
});

it("the right code opens for two seconds and not for whoever comes later", async () => {
  await door.lock("1234");
  await door.tries("1234");
  time += 1999;
  expect(await door.admits()).toBe(true);
  await door.tries("1234");
  time += 2000;
  expect(await door.admits()).toBe(false);
});

it("a right code whose page gave up before its answer came lets nobody in", async () => {
  await door.lock("1234");
  const answer = door.tries("1234");
  await door.tries(""); // what a page says that waits no longer
  expect(await answer).toBe(false);
  expect(await door.admits()).toBe(false);
});

it("a right code that is only checked lets nobody in", async () => {
  await door.lock("1234");
  expect(await door.knows("1234")).toBe(true);
  expect(await door.admits()).toBe(false);
});

it("a new code takes the place of the old one", async () => {
  await door.lock("1234");
  await door.lock("567890");
  expect(await door.tries("1234")).toBe(false);
  expect(await door.tries("567890")).toBe(true);
});

it("what is not a code locks nothing", async () => {
  await door.lock("12");
  expect(await door.isLocked()).toBe(false);
});

it("an unlocked door keeps nothing of the code", async () => {
  await door.lock("1234");
  await door.unlock();
  expect(await door.isLocked()).toBe(false);
  expect(caches.addresses("u")).toEqual([]);
});

it("a worker that was ended and started again asks for the code again", async () => {
  await door.lock("1234");
  await door.tries("1234");
  expect(await new Door(caches).admits()).toBe(false);
});
