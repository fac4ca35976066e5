import { describe, expect, it } from "vitest";

import { guess, suggest } from "./guessing.ts";
import { judge } from "./judge.ts";
import { lengthOf, wordsNear, wrongBy } from "./rules.ts";

describe("is taken", () => {
  it.each([
    "four quiet otters paddling",
    "tranquilo río cuatro nubes",
    "семь тихих рек облако",
    "xkQ9!mZv7$rLp2#",
    "equipment kiwi stick paddling swimmable",
    "七つの静かな川が流れている山の朝霧",
  ])("%s", async (passphrase) => {
    expect(await judge(passphrase, "Rowan")).toBeNull();
  });

  it("whatever kinds of letters it has: there is no such rule", async () => {
    expect(await judge("quiet otters paddle upstream", "")).toBeNull();
  });

  it.each([1, 2, 3, 4, 5])("what it suggests itself (%i)", async () => {
    expect(await judge(suggest(), "Rowan")).toBeNull();
  });
});

describe("is not taken, and says why", () => {
  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["fourteen chars", "short"],
    ["x".repeat(257), "long"],
    ["aaaaaaaaaaaaaaaa", "few"],
    ["abababababababab", "few"],
    ["password1234567", "known"],
    ["iloveyouforever", "known"],
    ["Correct Horse Battery Staple", "known"],
    ["correct-horse-battery-staple1", "known"],
    ["te quiero mucho mi amor", "known"],
    ["I love you so much!", "known"],
    ["qwertyuiopasdfgh", "known"],
    ["zxcvbnm,./asdfghjkl;'", "row"],
    ["january february march", "row"],
    ["rowan rowan wayside", "yours"],
    ["WaysideConsole2026", "yours"],
    ["22/11/2026 23/11/2026", "few"],
    ["monkeydragonletmein", "row"],
  ] as const)("%s: %s", async (passphrase, wrong) => {
    expect(await judge(passphrase, "Rowan")).toBe(wrong);
  });
});

it("counts characters as people do, not as computers keep them", () => {
  expect(lengthOf("ﬁ")).toBe(2);
  expect(lengthOf("e\u0301")).toBe(1);
  expect(lengthOf("🌱🌱")).toBe(2);
});

it("thinks of the name, its parts and our own words", () => {
  expect(wordsNear("Ana María-López")).toEqual(expect.arrayContaining(["anamarialopez", "ana", "maria", "lopez", "wayside"]));
});

it("says what the largest easy part is", () => {
  expect(wrongBy({ log10: 5, parts: [{ kind: "other", length: 9 }, { kind: "date", length: 4 }] })).toBe("date");
  expect(wrongBy({ log10: 5, parts: [{ kind: "other", length: 9 }] })).toBe("guess");
  expect(wrongBy({ log10: 10, parts: [{ kind: "known", length: 9 }] })).toBeNull();
});

it("looks at the beginning of a long one, so that no text made for it keeps a phone busy", () => {
  const beginning = "four quiet otters paddling ".repeat(3).slice(0, 72);
  expect(guess(`${beginning}${"4@$0!1|37+".repeat(18)}`, [])).toEqual(guess(beginning, []));
});

it("draws five words that are not the same twice", () => {
  expect(suggest().split(" ")).toHaveLength(5);
  expect(new Set(Array.from({ length: 50 }, suggest)).size).toBe(50);
});
