import { expect, it, vi } from "vitest";

import { Desk, type DeskState } from "./desk.ts";
import { bytesOf, deskOf, loopback } from "./loopback.fixture.ts";
import { writePack } from "./pack.fixture.ts";

const edition = { url: "/packs/a.json", bytes: 10 };
const NOW = () => new Date("2026-11-23T17:00:00Z");

it("opens the list once, however many views ask for it", async () => {
  const fetch = vi.fn(() => Promise.resolve(bytesOf(JSON.stringify(writePack({ rows: [{}] })))));
  const desk = new Desk(() => loopback(NOW), fetch);
  await Promise.all([desk.open(edition, {}), desk.open(edition, {})]);
  await desk.open(edition, {});
  expect(desk.state).toMatchObject({ state: "here", opened: { count: 1 } });
  expect(fetch).toHaveBeenCalledTimes(1);
});

it("tells how much has come", async () => {
  const seen: DeskState[] = [];
  const desk = new Desk(
    () => loopback(NOW),
    (_, told) => {
      told(100);
      told(200);
      return Promise.resolve(bytesOf(JSON.stringify(writePack())));
    },
  );
  desk.hear(() => seen.push(desk.state));
  await desk.open(edition, {});
  expect(seen.map((each) => (each.state === "coming" ? each.bytes : each.state))).toEqual([0, 100, 200, "here"]);
});

it.each([
  ["no network", 0, "offline"],
  ["nothing at the address", 500, "missing"],
  ["half a list", JSON.stringify(writePack({ rows: [{}] })).slice(0, 900), "bad"],
  ["a list of another version", { ...writePack(), v: 2 }, "bad"],
  ["a page of a hotel's network", "<!doctype html>", "bad"],
] as const)("is in trouble, and says which: %s", async (_, pack, why) => {
  const desk = deskOf(pack);
  await desk.open(edition, {});
  expect(desk.state).toEqual({ state: "trouble", why });
});

it("tries again after trouble", async () => {
  let tries = 0;
  const desk = new Desk(
    () => loopback(NOW),
    () => (tries++ === 0 ? Promise.reject(new TypeError()) : Promise.resolve(bytesOf(JSON.stringify(writePack())))),
  );
  await desk.open(edition, {});
  expect(desk.state.state).toBe("trouble");
  await desk.open(edition, {});
  expect(desk.state.state).toBe("here");
});

it("ends the worker, stops what is on its way and forgets where the person is when they leave", async () => {
  const ended = vi.fn();
  const desk = new Desk(
    () => loopback(NOW, ended),
    () => Promise.resolve(bytesOf(JSON.stringify(writePack()))),
  );
  await desk.open(edition, {});
  desk.near = [1, 2];
  const asked = desk.ask({ ask: "place", typed: "mia" });
  desk.close();
  await expect(asked).rejects.toThrow();
  await expect(desk.ask({ ask: "place", typed: "mia" })).rejects.toThrow();
  expect(ended).toHaveBeenCalledOnce();
  expect([desk.state, desk.near]).toEqual([{ state: "new" }, null]);
});

it("stays closed when the list comes after the person left", async () => {
  let arrive: (bytes: ArrayBuffer) => void = () => undefined;
  const ended = vi.fn();
  const desk = new Desk(
    () => loopback(NOW, ended),
    () => new Promise((resolve) => (arrive = resolve)),
  );
  const opening = desk.open(edition, {});
  desk.close();
  arrive(bytesOf(JSON.stringify(writePack())));
  await opening;
  expect(ended).toHaveBeenCalledOnce();
  expect(desk.state).toEqual({ state: "new" });
});
