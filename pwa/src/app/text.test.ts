// @vitest-environment node
import { describe, expect, it } from "vitest";

import type { LanguagePack } from "../kernel/packs.ts";
import { makeText } from "./text.ts";

const spanish: LanguagePack = {
  v: 1,
  lang: "es",
  dir: "ltr",
  state: "machine",
  ftl: `
leave = Salir ya
found = { $count ->
    [one] Un lugar
   *[other] { $count } lugares
}
greet = Hola { $name }
`,
  english: `
leave = Leave now
only-english = Only here
greet = Hello
`,
  beside: ["leave", "only-english"],
  synonyms: { cama: ["svc.shelter"] },
};
const text = makeText(spanish);
const plain = (words: string) => words.replace(/[\u2068\u2069]/g, "");

describe("a message", () => {
  it("is in the reader's language", () => {
    expect(text("leave")).toBe("Salir ya");
  });

  it("follows the plurals of the language", () => {
    expect(text("found", { count: 1 })).toBe("Un lugar");
    expect(plain(text("found", { count: 4 }))).toBe("4 lugares");
  });

  it("is in English where the language lacks it", () => {
    expect(text("only-english")).toBe("Only here");
  });

  it("is in English rather than with a hole in it", () => {
    expect(text("greet")).toBe("Hello");
  });

  it("is its name, and no error, where nobody has it", () => {
    expect(text("nowhere")).toBe("nowhere");
  });

  it("keeps a value in its own direction", () => {
    expect(text("greet", { name: "X" })).toBe("Hola \u2068X\u2069");
  });
});

describe("English beside", () => {
  it("stands beside the messages that the pack names", () => {
    expect(text.beside("leave")).toBe("Leave now");
    expect(text.beside("found")).toBeNull();
  });

  it("never stands beside English", () => {
    expect(makeText({ ...spanish, lang: "en", english: "" }).beside("leave")).toBeNull();
  });
});

it("gives the language for dates, the direction, how far it is checked and the words for searching", () => {
  expect([text.lang, text.dir, text.state, text.synonyms["cama"]]).toEqual(["es", "ltr", "machine", ["svc.shelter"]]);
});

it("writes the digits of telephone numbers in every language, on phones that would write others too", () => {
  const persian = makeText({ ...spanish, lang: "fa", dir: "rtl", ftl: 'found = { $count } جا\nday = { DATETIME($day, dateStyle: "long") }' });
  expect(persian("found", { count: 12 })).toContain("12");
  expect(persian("day", { day: new Date("2026-11-22") })).toMatch(/\d{4}/);
  expect(persian.lang).toBe("fa");
});

it("counts a pseudo-locale as English", () => {
  const pseudo = makeText({ ...spanish, lang: "qps-rtl", dir: "rtl" });
  expect(pseudo("found", { count: 1 })).toBe("Un lugar");
  expect(pseudo.lang).toBe("en");
});
