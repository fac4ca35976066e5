import { describe, expect, it } from "vitest";

import { ageAnswer, ASK, checksOf, NO, NOTHING_ASKED, WISHES, YES, type Asked, type Wish } from "./filters.ts";
import { writePack } from "./pack.fixture.ts";
import { readPack } from "./read-pack.ts";

const MARKS = ["acc.id", "acc.phonescreen", "acc.policeref", "acc.policereport", "safe.single", "safe.hold", "pop.boys", "pop.trans", "pop.nonbinary", "mode.mobile", "mode.comesToYou", "mode.transportgiven", "pop.minors", "pop.adults18"]; // prettier-ignore

/** The answer of one listing with these marks (and other cells) to one thing asked. */
function answer(asked: Partial<Asked>, yes: string[], no: string[], cells: Record<string, unknown> = {}) {
  const at = (codes: string[]) => codes.map((code) => MARKS.indexOf(code));
  const pack = readPack(JSON.stringify(writePack({ marks: MARKS, rows: [{ yes: at(yes), no: at(no), ...cells }] })));
  const [check] = checksOf(pack, { ...NOTHING_ASKED, ...asked });
  return check?.answer(0);
}

describe("a wish is answered yes, no or ask first", () => {
  it.each<[Wish, string[], string[], number]>([
    ["noid", [], ["acc.id", "acc.phonescreen"], YES],
    ["noid", [], ["acc.id"], ASK],
    ["noid", [], [], ASK],
    ["noid", ["acc.id"], ["acc.phonescreen"], NO],
    ["noid", ["acc.phonescreen"], [], NO],
    ["nopolice", [], ["acc.policeref", "acc.policereport"], YES],
    ["nopolice", ["acc.policereport"], ["acc.policeref"], NO],
    ["ownroom", ["safe.single"], ["safe.hold"], YES],
    ["ownroom", ["safe.single"], [], ASK],
    ["ownroom", ["safe.single", "safe.hold"], [], NO],
    ["ownroom", [], ["safe.single", "safe.hold"], NO],
    ["boys", ["pop.boys"], [], YES],
    ["boys", [], ["pop.boys"], NO],
    ["boys", [], [], ASK],
    ["trans", ["pop.trans", "pop.nonbinary"], [], YES],
    ["trans", ["pop.trans"], [], ASK],
    ["trans", ["pop.trans"], ["pop.nonbinary"], NO],
    ["comes", ["mode.mobile"], ["mode.comesToYou", "mode.transportgiven"], YES],
    ["comes", [], ["mode.mobile"], ASK],
    ["comes", [], ["mode.mobile", "mode.comesToYou", "mode.transportgiven"], NO],
    ["boys", ["pop.boys"], ["pop.boys"], ASK],
  ])("%s with yes %j and no %j", (wish, yes, no, expected) => {
    expect(answer({ wishes: [wish] }, yes, no)).toBe(expected);
  });

  it("a pack whose vocabulary lacks a mark answers ask first", () => {
    const pack = readPack(JSON.stringify(writePack({ marks: [], rows: [{}] })));
    for (const check of checksOf(pack, { ...NOTHING_ASKED, wishes: Object.keys(WISHES) as Wish[] })) {
      expect(check.answer(0)).toBe(ASK);
    }
  });
});

describe("age", () => {
  it.each<[string, number, Record<string, unknown>, string[], string[], number]>([
    ["inside the ages", 16, { ageMin: 12, ageMax: 17 }, [], [], YES],
    ["on the lowest age", 12, { ageMin: 12, ageMax: 17 }, [], [], YES],
    ["on the highest age", 17, { ageMin: 12, ageMax: 17 }, [], [], YES],
    ["above the ages", 18, { ageMin: 12, ageMax: 17 }, [], [], NO],
    ["below the ages", 11, { ageMin: 12, ageMax: null }, [], [], NO],
    ["an open end", 24, { ageMin: 12, ageMax: null }, [], [], YES],
    ["no ages said", 16, {}, [], [], ASK],
    ["no ages, under 18 welcome", 16, {}, ["pop.minors"], [], YES],
    ["no ages, under 18 not welcome", 16, {}, [], ["pop.minors"], NO],
    ["no ages, 18 and over not welcome", 19, {}, [], ["pop.adults18"], NO],
    ["inside the ages, under 18 not welcome", 16, { ageMin: 12 }, [], ["pop.minors"], NO],
    ["age nought", 0, { ageMin: 0, ageMax: 0 }, [], [], YES],
  ])("%s", (_, age, cells, yes, no, expected) => {
    expect(answer({ age }, yes, no, cells)).toBe(expected);
  });

  it("holds for every age against every span", () => {
    for (let min = -1; min < 6; min++)
      for (let max = -1; max < 6; max++) {
        const pack = readPack(JSON.stringify(writePack({ rows: [{ ageMin: min < 0 ? null : min, ageMax: max < 0 ? null : max }] })));
        for (let age = 0; age < 7; age++) {
          const outside = (min >= 0 && age < min) || (max >= 0 && age > max);
          expect(ageAnswer(pack, 0, age)).toBe(outside ? NO : min < 0 && max < 0 ? ASK : YES);
        }
      }
  });
});

it("a language that is not listed is ask first, never no: an interpreter may be had", () => {
  expect(answer({ language: "es" }, [], [], { languages: [1] })).toBe(YES);
  expect(answer({ language: "es" }, [], [], { languages: [0] })).toBe(ASK);
  expect(answer({ language: "so" }, [], [], { languages: [0] })).toBe(ASK);
});
