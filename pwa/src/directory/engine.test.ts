import { describe, expect, it } from "vitest";

import { Engine, makeAnswerer } from "./engine.ts";
import { bytesOf } from "./loopback.fixture.ts";
import { writePack, type Written } from "./pack.fixture.ts";
import { readPack } from "./read-pack.ts";
import type { Query } from "./ranking.ts";

const NOW = () => new Date("2026-11-23T17:00:00Z"); // Monday, 12:00 in New York
const ANYTHING: Query = { text: "", near: null, within: null, kinds: [], wishes: [], age: null, language: null, openNow: false };
const engine = (written: Written) => new Engine(readPack(JSON.stringify(writePack(written))), {}, NOW);

describe("the list", () => {
  it("goes on where it stopped, and each listing comes once", () => {
    const many = engine({ rows: Array.from({ length: 45 }, (_, i) => ({ name: `Place ${i}` })) });
    const pages = [0, 20, 40].map((from) => many.find(ANYTHING, from, from + 20));
    expect(pages.map((page) => page.local.length)).toEqual([20, 20, 5]);
    expect(new Set(pages.flatMap((page) => page.local.map((hit) => hit.id))).size).toBe(45);
    expect(pages[0]?.total).toBe(45);
  });

  it("tells only of kinds and languages that some listing has", () => {
    const opened = engine({ rows: [{ kinds: [2], languages: [1] }, { kinds: [0] }] }).opened();
    expect([opened.kinds, opened.languages, opened.count]).toEqual([["svc.shelter", "svc.medical"], ["es"], 2]);
  });

  it("marks examples, safety holds and what was checked long ago or never", () => {
    const sources = [{ name: "Real", demo: false }, { name: "Made up", demo: true }]; // prettier-ignore
    const { local } = engine({
      sources,
      rows: [
        { id: "real", checked: "2026-11-01" },
        { id: "flag", flags: 2, checked: "2026-01-01" },
        { id: "source", source: 1, yes: [2] },
      ],
    }).find(ANYTHING, 0, 20);
    const said = Object.fromEntries(local.map((hit) => [hit.id, [hit.demo, hit.hold, hit.fresh]]));
    expect(said).toEqual({ real: [false, false, "fresh"], flag: [true, false, "old"], source: [true, true, "unchecked"] });
  });
});

describe("a card", () => {
  const written = {
    rows: [{ id: "a", name: "Harbor", places: [0, 1], yes: [0, 2], no: [1, 2], checked: "2025-01-01", hours: -1 }],
    places: [
      { name: "Far", city: 1, lat: 25.47, lon: -80.48, zone: 0, hours: 0 },
      { name: "Near", city: 0, lat: 25.77, lon: -80.2, zone: 1, hours: 1 },
    ],
  };

  it("is found by its id, and is not there for one that the list does not hold", () => {
    expect(engine(written).card("a", null)?.name).toBe("Harbor");
    expect(engine(written).card("zzz", null)).toBeNull();
    expect(engine(written).card("__proto__", null)).toBeNull();
  });

  it("has its places from near to far, each with its own clock", () => {
    const card = engine(written).card("a", [25.77, -80.2]);
    expect(card?.places.map((place) => place.name)).toEqual(["Near", "Far"]);
    expect(card?.places.map((place) => place.hours.minute)).toEqual([9 * 60, 12 * 60]);
    expect(card?.places[0]?.miles).toBeCloseTo(0, 5);
  });

  it("does not trust hours that were checked more than a year ago", () => {
    const card = engine(written).card("a", null);
    expect(card?.tooOld).toBe(true);
    expect(card?.places.map((place) => place.hours.open.state)).toEqual(["unknown", "unknown"]);
  });

  it("takes a mark that is both yes and no as not known, but still warns of a safety hold", () => {
    const card = engine(written).card("a", null);
    expect([card?.yes, card?.no, card?.hold]).toEqual([["acc.id"], ["acc.phonescreen"], true]);
  });

  it("of a withheld place has a town and no address, point or way there", () => {
    const card = engine({ rows: [{ id: "a", places: [0] }], places: [{ city: 0, withheld: 1, address: "12 Hidden St", lat: 25, lon: -80 }] }).card("a", [25.7, -80.2]);
    expect(card?.places[0]).toMatchObject({ address: "", lat: null, lon: null, town: "Miami, FL", withheld: true, about: true });
    expect(JSON.stringify(card)).not.toContain("Hidden");
  });
});

describe("questions", () => {
  it("before the list is open are refused, and a bad list leaves it closed", () => {
    const answer = makeAnswerer(NOW);
    expect(() => answer({ ask: "place", typed: "mia" })).toThrow();
    expect(() => answer({ ask: "open", pack: bytesOf("{}"), synonyms: {} })).toThrow();
    expect(() => answer({ ask: "find", query: ANYTHING, from: 0, to: 20 })).toThrow();
  });

  it("mean what they mean in the language of the page, also after it changed", () => {
    const answer = makeAnswerer(NOW);
    const pack = bytesOf(JSON.stringify(writePack({ rows: [{ name: "Harbor", kinds: [0] }] })));
    answer({ ask: "open", pack, synonyms: { bed: ["svc.shelter"] } });
    const total = (text: string) => (answer({ ask: "find", query: { ...ANYTHING, text }, from: 0, to: 20 }) as { total: number }).total;
    expect([total("bed"), total("cama")]).toEqual([1, 0]);
    answer({ ask: "words", synonyms: { cama: ["svc.shelter"] } });
    expect([total("bed"), total("cama")]).toEqual([0, 1]);
  });
});
