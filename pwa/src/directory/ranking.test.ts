import { describe, expect, it } from "vitest";

import { NO, ASK, checksOf, NOTHING_ASKED, WISHES, type Wish } from "./filters.ts";
import { indexOf, wordingOf } from "./engine.ts";
import { randomPack, seeded, writePack, type Written } from "./pack.fixture.ts";
import type { Pack } from "./pack.ts";
import { readPack } from "./read-pack.ts";
import { spotsOf } from "./places.ts";
import { Clockface, rank, type Query } from "./ranking.ts";
import type { Synonyms } from "./synonyms.ts";

const MIAMI = [25.77, -80.2] as const;
const MONDAY_NOON = new Date("2026-11-23T17:00:00Z"); // 12:00 in New York
const ANYTHING: Query = { ...NOTHING_ASKED, text: "", near: null, within: null };

function searcher(pack: Pack, synonyms: Synonyms = {}) {
  const index = indexOf(pack);
  const wording = wordingOf(pack, synonyms);
  const spots = spotsOf(pack);
  const ranked = (query: Partial<Query>, now = MONDAY_NOON) => rank(pack, index, wording, spots, { ...ANYTHING, ...query }, now);
  const names = (query: Partial<Query>, now = MONDAY_NOON) => ranked(query, now).local.map((row) => pack.name[row]);
  return { ranked, names };
}
const small = (written: Written, synonyms?: Synonyms) => searcher(readPack(JSON.stringify(writePack(written))), synonyms);

describe("words", () => {
  const { names } = small(
    {
      rows: [
        { name: "Harbor House", kinds: [0], text: "Beds for the night" },
        { name: "Night Clinic", kinds: [2], text: "Nurses who listen. Near Harbor House." },
        { name: "Café Niñez", org: 1, text: "Food" },
        { name: "Ayuda Legal", kinds: [1], places: [0], yes: [3] },
        { name: "مأوى الشباب", text: "bed" },
        { name: "避难所" },
      ],
      places: [{ city: 1 }],
    },
    { cama: ["svc.shelter"], "place to sleep": ["svc.shelter"], i: [], need: [], a: [], lawyer: ["svc.legal"], guys: ["pop.boys"] },
  );
  it.each([
    ["harbor house", ["Harbor House", "Night Clinic"]],
    ["HARB", ["Harbor House", "Night Clinic"]],
    ["harbr", ["Harbor House", "Night Clinic"]],
    ["hrabor", ["Harbor House", "Night Clinic"]],
    ["ninez", ["Café Niñez"]],
    ["cafe", ["Café Niñez"]],
    ["cama", ["Harbor House"]],
    ["I need a place to sleep", ["Harbor House"]],
    ["lawyer homestead", ["Ayuda Legal"]],
    ["guys", ["Ayuda Legal"]],
    ["city legal aid", ["Café Niñez"]],
    ["مأوى", ["مأوى الشباب"]],
    ["الماوي", ["مأوى الشباب"]],
    ["مَأْو", ["مأوى الشباب"]],
    ["للشبـاب", ["مأوى الشباب"]],
    ["避难", ["避难所"]],
    ["zzzzzz", []],
  ])("%s", (text, expected) => {
    expect(names({ text })).toEqual(expected);
  });

  it("of no letters show everything", () => {
    for (const text of ["", "  ", "!!!", "👩‍🚀"]) expect(names({ text })).toHaveLength(6);
  });
  it("that are fillers are left out, but find a name that is made of them", () => {
    const here = small({ rows: [{ name: "Here and Now" }, { name: "Harbor House", text: "here" }] }, { here: [], and: [], now: [] });
    expect(here.names({ text: "here and now" })).toEqual(["Here and Now"]);
    expect(here.names({ text: "harbor here now" })).toEqual(["Harbor House"]);
  });
  it("that are not in any listing do not hide what the others find", () => {
    expect(names({ text: "harbor zzzzzz" })).toContain("Harbor House");
  });
  it("of any length and kind do not make it fall", () => {
    for (const text of ["x".repeat(10_000), "a ".repeat(500), "\ud800", "‮", "*?[(", "constructor __proto__"]) expect(() => names({ text })).not.toThrow();
  });
});

describe("order", () => {
  const at = (lat: number) => ({ lat, lon: -80.2, zone: 0 });
  it("is by distance when nothing is typed, and what has no point comes last", () => {
    const { names } = small({ rows: [{ name: "Unknown", places: [0] }, { name: "Far", places: [1] }, { name: "Near", places: [2] }], places: [{}, at(26.5), at(25.78)] });
    expect(names({ near: MIAMI })).toEqual(["Near", "Far", "Unknown"]);
  });
  it("puts a yes before ask first, however far, and leaves a no out", () => {
    const { names, ranked } = small({
      rows: [{ name: "Asks", places: [0] }, { name: "Far yes", places: [1], no: [0, 1] }, { name: "No", places: [0], yes: [0] }],
      places: [at(25.77), at(27)],
    });
    expect(names({ near: MIAMI, wishes: ["noid"] })).toEqual(["Far yes", "Asks"]);
    expect(ranked({ near: MIAMI, wishes: ["noid"] }).yes).toBe(1);
    expect(names({ near: MIAMI })).toContain("No");
  });
  it("is by the checked date when all else is equal: newest first, never checked last", () => {
    const { names } = small({ rows: [{ name: "Never" }, { name: "Old", checked: "2026-01-01" }, { name: "New", checked: "2026-11-01" }] });
    expect(names({})).toEqual(["New", "Old", "Never"]);
  });
  it("puts what is named so before what mentions it, unless it is much farther", () => {
    const { names } = small({
      rows: [{ name: "Mentions", text: "shelter", places: [0] }, { name: "Shelter", places: [1] }, { name: "Shelter two", places: [2] }],
      places: [at(25.78), at(25.85), at(35)],
    });
    expect(names({ text: "shelter", near: MIAMI })).toEqual(["Shelter", "Mentions", "Shelter two"]);
  });
  it("takes the middle of a town as a mile away, so that a door half a mile off comes first", () => {
    const { names } = small({ rows: [{ name: "Somewhere in town", places: [0] }, { name: "Half a mile", places: [1] }], places: [{ city: 0 }, at(25.777)] });
    expect(names({ near: MIAMI })).toEqual(["Half a mile", "Somewhere in town"]);
  });
  it("puts what is closed for a while behind what is open farther away", () => {
    const { names } = small({ rows: [{ name: "Paused", places: [0], flags: 4 }, { name: "Farther", places: [1] }], places: [at(25.78), at(25.9)] });
    expect(names({ near: MIAMI })).toEqual(["Farther", "Paused"]);
  });
  it("keeps lines for the whole country apart", () => {
    const { ranked } = small({ rows: [{ name: "Here" }, { name: "Everywhere", flags: 1 }] });
    expect([ranked({}).local, ranked({}).national]).toEqual([[0], [1]]);
  });
  it("shows the nearest place of several, and the nearest open one when open now is asked", () => {
    const { ranked } = small({ rows: [{ places: [0, 1, 2] }], places: [at(27), { ...at(25.78), hours: 1 }, { ...at(26), hours: 0 }] });
    expect(ranked({ near: MIAMI }).hit(0)).toMatchObject({ place: 1, open: { state: "closed" } });
    expect(ranked({ near: MIAMI, openNow: true }).hit(0)).toMatchObject({ place: 2, open: { state: "open" } });
    expect(ranked({ near: MIAMI, openNow: true, within: 5 }).local).toEqual([]);
  });
});

describe("open now", () => {
  const place = (hours: number, zone: number) => ({ hours, zone });
  const { names, ranked } = small({
    rows: [
      { name: "Closed", places: [0] },
      { name: "Not known", places: [1] },
      { name: "Open", places: [2] },
      { name: "Zone not known", places: [3] },
      { name: "Unknown zone", places: [4] },
      { name: "Always", hours: 2 },
      { name: "Closed for now", places: [2], flags: 4 },
      { name: "Checked long ago", places: [2], checked: "2025-11-01" },
      { name: "Checked last year", places: [2], checked: "2025-12-01" },
      { name: "Own hours win", places: [2], hours: 1 },
      { name: "Farther west", places: [5] },
    ],
    places: [place(1, 0), place(-1, 0), place(0, 0), place(0, -1), place(0, 2), place(0, 1)],
  });
  it("hides what is closed, puts open before not known, and never hides not known", () => {
    expect(names({ openNow: true }).slice(0, 4).sort()).toEqual(["Always", "Checked last year", "Farther west", "Open"]);
    expect(names({ openNow: true }).slice(4).sort()).toEqual(["Checked long ago", "Not known", "Unknown zone", "Zone not known"]);
    expect(ranked({ openNow: true }).yes).toBe(4);
    expect(ranked({ openNow: true }).hit(1).ask).toEqual(["open"]);
  });
  it.each([
    ["2026-09-24", "open"],
    ["2026-09-23", "unknown"],
  ])("is claimed for 60 days after the list was made, and then by no listing: %s is %s", (made, state) => {
    const old = small({ made, rows: [{ name: "Always", hours: 2 }, { name: "Checked", hours: 2, checked: "2026-11-20" }] });
    const { hit } = old.ranked({});
    expect([hit(0).open.state, hit(1).open.state]).toEqual([state, state]);
  });
  it("goes by the clock of the place", () => {
    const eightInLosAngeles = new Date("2026-11-23T16:00:00Z");
    expect(names({ openNow: true }, eightInLosAngeles)).toContain("Open");
    expect(names({ openNow: true }, eightInLosAngeles)).not.toContain("Farther west");
  });
});

describe("within a distance", () => {
  const { names } = small({
    rows: [{ name: "Near", places: [0] }, { name: "Far", places: [1] }, { name: "Unknown", places: [2] }, { name: "By phone" }],
    places: [{ lat: 25.78, lon: -80.2 }, { lat: 27, lon: -80.2 }, {}],
  });
  it("hides only what is known to be farther", () => {
    expect(names({ near: MIAMI, within: 10 })).toEqual(["Near", "Unknown", "By phone"]);
    expect(names({ near: MIAMI, within: 200 })).toHaveLength(4);
  });
});

describe("any pack and any query", () => {
  const pack = readPack(JSON.stringify(randomPack(400, 11)));
  const { ranked } = searcher(pack, { bed: ["svc.shelter"] });
  const random = seeded(23);
  const chance = (likely: number) => random() < likely;
  const nameOf = () => pack.name[Math.floor(random() * pack.count)]!;
  const randomQuery = (): Query => ({
    text: chance(0.5) ? nameOf().slice(0, 2 + Math.floor(random() * 12)) : "",
    near: chance(0.6) ? [25 + random() * 5, -82 + random() * 3] : null,
    within: chance(0.3) ? 50 : null,
    kinds: chance(0.3) ? [pack.kinds[0]!, pack.kinds[1]!] : [],
    wishes: (Object.keys(WISHES) as Wish[]).filter(() => chance(0.2)),
    age: chance(0.3) ? 12 + Math.floor(random() * 13) : null,
    language: chance(0.2) ? "es" : null,
    openNow: chance(0.3),
  });
  const rowsOf = (query: Query) => {
    const { local, national } = ranked(query);
    return new Set([...local, ...national]);
  };

  it("never shows a listing that says no to what was asked, and never hides one that does not say", () => {
    for (let run = 0; run < 80; run++) {
      const query = randomQuery();
      const shown = rowsOf(query);
      const checks = checksOf(pack, query);
      expect([...shown].filter((row) => checks.some((check) => check.answer(row) === NO))).toEqual([]);
      // Against the same query with nothing asked: what went away said no.
      if (query.openNow) continue;
      const gone = [...rowsOf({ ...query, wishes: [], age: null, language: null })].filter((row) => !shown.has(row));
      expect(gone.filter((row) => checks.every((check) => check.answer(row) !== NO))).toEqual([]);
    }
  });

  it("a stricter filter never adds a listing", () => {
    for (let run = 0; run < 80; run++) {
      const loose = { ...randomQuery(), openNow: false, within: null };
      const stricter: Query[] = [
        { ...loose, openNow: true },
        { ...loose, age: loose.age ?? 16 },
        { ...loose, language: loose.language ?? "es" },
        { ...loose, wishes: [...new Set([...loose.wishes, "boys" as const])] },
        { ...loose, kinds: loose.kinds.slice(0, 1).concat(loose.kinds.length ? [] : [pack.kinds[0]!]) },
        { ...loose, within: 40 },
        { ...loose, within: 40, openNow: true },
      ];
      const before = rowsOf(loose);
      for (const query of stricter) expect([...rowsOf(query)].filter((row) => !before.has(row))).toEqual([]);
    }
  });

  it("gives every row at most once, all the yes before the rest, and counts them right", () => {
    for (let run = 0; run < 60; run++) {
      const query = randomQuery();
      const { local, national, yes, hit } = ranked(query);
      expect(new Set([...local, ...national]).size).toBe(local.length + national.length);
      expect(local.map((row) => hit(row).ask.length === 0)).toEqual(local.map((_, i) => i < yes));
    }
  });

  it("finds every listing by its whole name", () => {
    for (let row = 0; row < pack.count; row++) {
      const text = pack.name[row]!;
      const { local, national } = ranked({ text });
      const place = [...national.slice(0, 10), ...local.slice(0, 10)].indexOf(row);
      expect(place, text).toBeGreaterThanOrEqual(0);
    }
  });

  it("finds most listings when one letter of the name is wrong", () => {
    let found = 0;
    for (let row = 0; row < 200; row++) {
      const words = pack.name[row]!.split(" ").slice(0, 2);
      const long = words.reduce((a, b) => (b.length > a.length ? b : a));
      const at = 1 + Math.floor(random() * (long.length - 1));
      const typed = words.join(" ").replace(long, long.slice(0, at) + "x" + long.slice(at + 1));
      const { local, national } = ranked({ text: typed });
      if (local.slice(0, 10).includes(row) || national.slice(0, 10).includes(row)) found++;
    }
    expect(found).toBeGreaterThan(190);
  });
});

it("the clock of a pack answers ask first for a place it knows nothing of", () => {
  const clock = new Clockface(readPack(JSON.stringify(writePack({ rows: [{}] }))), MONDAY_NOON);
  expect(clock.state(0, -1)).toEqual({ state: "unknown" });
  expect(clock.minuteIn(-1)).toBeNull();
  expect(ASK).toBe(1);
});
