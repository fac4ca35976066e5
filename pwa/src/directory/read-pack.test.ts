import { describe, expect, it } from "vitest";

import { writePack } from "./pack.fixture.ts";
import { dayNumber, has } from "./pack.ts";
import { BadPack, readPack } from "./read-pack.ts";

const read = (written: Record<string, unknown>) => readPack(JSON.stringify(written));

describe("reading a pack", () => {
  it("finds every column by its name, whatever the order of the columns", () => {
    const written = writePack({ rows: [{ name: "Harbor House", text: "A bed tonight", org: 1 }] });
    const backwards = {
      ...written,
      columns: [...(written["columns"] as string[])].reverse(),
      rows: (written["rows"] as unknown[][]).map((row) => [...row].reverse()),
    };
    for (const pack of [read(written), read(backwards)]) {
      expect(pack.name[0]).toBe("Harbor House");
      expect(pack.text[0]).toBe("A bed tonight");
      expect(pack.orgs[pack.org[0]!]).toBe("City Legal Aid");
    }
  });

  it("reads past columns that a later version adds", () => {
    const written = writePack({ rows: [{ name: "Harbor House" }] });
    const wider = {
      ...written,
      columns: ["later", ...(written["columns"] as string[])],
      rows: (written["rows"] as unknown[][]).map((row) => ["?", ...row]),
    };
    expect(read(wider).name).toEqual(["Harbor House"]);
  });

  it("keeps the marks of one row apart from those of its neighbours, also past 32 of them", () => {
    const marks = Array.from({ length: 70 }, (_, i) => `acc.made-up-${i}`);
    const pack = read(writePack({ marks, rows: [{ yes: [0, 31, 32, 69] }, { yes: [64] }, {}] }));
    const yes = (row: number) => marks.map((_, mark) => mark).filter((mark) => has(pack.yesBits, row, mark));
    expect([yes(0), yes(1), yes(2)]).toEqual([[0, 31, 32, 69], [64], []]);
    expect(has(pack.yesBits, 1, -1)).toBe(false);
  });

  it("drops the address and the point of a withheld place, even when a faulty pack carries them", () => {
    const pack = read(writePack({ places: [{ withheld: 1, address: "12 Hidden Street", lat: 25.7, lon: -80.2 }] }));
    expect(pack.places.address[0]).toBe("");
    expect(pack.places.lat[0]).toBeNaN();
    expect(pack.places.lon[0]).toBeNaN();
  });

  it("takes markup in a name as plain letters", () => {
    const name = "<img src=x onerror=alert(1)>";
    expect(read(writePack({ rows: [{ name }] })).name[0]).toBe(name);
  });
});

describe("a document that is not a pack is refused", () => {
  const good = writePack({ rows: [{ places: [0] }], places: [{}] });
  const spoilt: [string, Record<string, unknown>][] = [
    ["another version", { ...good, v: 2 }],
    ["no version", { ...good, v: undefined }],
    ["no rows", { ...good, rows: undefined }],
    ["a row that is not a list", { ...good, rows: [{ name: "x" }] }],
    ["a row that is cut short", { ...good, rows: [["id", "name"]] }],
    ["a column that is gone", { ...good, columns: ["id", "name"] }],
    ["a kind out of range", writePack({ rows: [{ kinds: [99] }] })],
    ["a negative kind", writePack({ rows: [{ kinds: [-1] }] })],
    ["a place out of range", writePack({ rows: [{ places: [5] }] })],
    ["hours out of range", writePack({ rows: [{ hours: 99 }] })],
    ["an hour that is no number", { ...good, hours: [[["0", 1, 2]]] }],
    ["a day that does not exist", { ...good, hours: [[[7, 1, 2]]] }],
    ["a name that is a number", writePack({ rows: [{ name: 7 }] })],
    ["an age of minus one", writePack({ rows: [{ ageMin: -1 }] })],
    ["a point that is not on the map", { ...good, near: { zips: { "33101": [95, 0] }, cities: {} } }],
  ];
  it.each(spoilt)("%s", (_, document) => {
    expect(() => read(document)).toThrow(BadPack);
  });

  it("a pack cut short anywhere", () => {
    const whole = JSON.stringify(good);
    for (let cut = 0; cut < whole.length; cut += 7) expect(() => readPack(whole.slice(0, cut))).toThrow(BadPack);
  });

  it("a page of a hotel's network", () => {
    expect(() => readPack("<!doctype html><title>Sign in</title>")).toThrow(BadPack);
    for (const odd of ["null", "[]", "1", '"v"']) expect(() => readPack(odd)).toThrow(BadPack);
  });
});

it("a date that is not a date was never checked", () => {
  expect(dayNumber("1970-01-02")).toBe(1);
  expect(dayNumber("2028-02-29") - dayNumber("2028-02-28")).toBe(1);
  for (const odd of ["", "2026-13-01", "2026-1-1", "soon", "2026-10-03T10:00"]) expect(dayNumber(odd)).toBe(-1);
});
