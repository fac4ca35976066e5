// @vitest-environment node
import { wordlist as english } from "@scure/bip39/wordlists/english.js";
import { expect, it } from "vitest";

import { reasonOf, story } from "../../../tests/pc1.ts";
import { unb64 } from "./bytes.ts";
import { listIdFor, wordList } from "./lists.ts";
import { fold, openRecord, pickWords, placeFrom, placesOf, sealRecord, secretOf, WORDS } from "./words.ts";

const IDS = ["en", "es", "fr", "pt", "ko", "zh"];

it.each(story.words.typed)("reads the six words however they were typed: %j", (typed) => {
  expect(placesOf(typed, english)).toEqual(story.words.places);
});

it.each(IDS)("%s: every word is read back, whole, in capitals and in either Unicode form", async (id) => {
  const list = await wordList(id);
  expect(list.length).toBe(2048);
  for (const [place, word] of list.entries()) {
    if (place % 64 !== Number(id === "en")) continue; // some of them: the list is folded anew each time
    for (const typed of [word, word.toUpperCase(), word.normalize("NFC"), word.normalize("NFD")]) {
      expect(placesOf(typed, list)).toEqual([place]);
    }
  }
});

it.each(["en", "es", "fr", "pt"])("%s: the first four letters are enough, without accents, and an ending does not matter", async (id) => {
  const list = await wordList(id);
  for (let place = 7; place < 2048; place += 64) {
    const start = fold(list[place]!).slice(0, 4);
    expect(placesOf(start, list)).toEqual([place]);
    if (start.length === 4) expect(placesOf(`${start}xyz`, list)).toEqual([place]);
  }
});

it.each(["ab", "xyzzy", "qu", "5"])("what is in no list is told apart: %j", (typed) => {
  expect(placesOf(`river ${typed} zebra`, english)).toEqual([1494, -1, 2044]);
});

it("Chinese words need no spaces between them", async () => {
  const list = await wordList("zh");
  const places = [5, 2047, 0, 77, 77, 1000];
  const words = places.map((place) => list[place]!);
  for (const typed of [words.join(""), words.join(" "), words.join("，")]) expect(placesOf(typed, list)).toEqual(places);
});

it("a list that there is not yet is the English one", () => {
  expect(["es-MX", "ar", "zh-Hans", "xx"].map(listIdFor)).toEqual(["es", "en", "zh", "en"]);
});

it("words are drawn from the whole list", () => {
  const drawn = Array.from({ length: 2000 }, pickWords).flat();
  expect(drawn.length).toBe(2000 * WORDS);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(2048);
  expect(new Set(drawn).size).toBeGreaterThan(1900);
});

it("a phrase is folded too, and one that comes to nothing is refused, not left out", () => {
  const told = (phrase?: string) => new TextDecoder().decode(secretOf("en", [1, 2, 3, 4, 5, 6], phrase));
  expect(told("Blue Umbrella, 7!")).toBe("pc1|words|en|1,2,3,4,5,6|blueumbrella7");
  expect(told()).toBe("pc1|words|en|1,2,3,4,5,6");
  for (const phrase of ["", "   ", "🦋🦋🦋🦋🦋🦋🦋", "short", "a-b-c-d-e"]) expect(() => told(phrase)).toThrow("form");
  for (const places of [[1, 2, 3, 4, 5], [1, 2, 3, 4, 5, -1], [1, 2, 3, 4, 5, 2048]]) {
    expect(() => secretOf("en", places)).toThrow("form");
  }
});

it("a record opens for the same words only, as what it is, and unchanged", async () => {
  const place = await placeFrom(unb64(story.words.hash));
  const other = await placeFrom(unb64(story.words.phraseHash));
  const sealed = await sealRecord(place, "return", { v: 1, t: "é".repeat(5000) });
  expect(unb64(sealed).length).toBe(28 + 3 * 4096);
  expect(await openRecord(place, "return", sealed)).toEqual({ v: 1, t: "é".repeat(5000) });
  expect(await reasonOf(openRecord(place, "history", sealed))).toBe("key");
  expect(await reasonOf(openRecord(other, "return", sealed))).toBe("key");
  expect(await reasonOf(openRecord(place, "return", `${sealed.slice(0, -2)}AA`))).toBe("key");
  expect(await reasonOf(openRecord(place, "return", null))).toBe("form");
});
