import { expect, it } from "vitest";

import { LessonSearch } from "./find-lessons.ts";
import { sent } from "./pack.fixture.ts";
import { readLessons } from "./read-lessons.ts";

const SYNONYMS = { the: [], i: [], "like me": ["svc.peer"], "been there": ["svc.peer"], bed: ["svc.shelter"] };
const search = new LessonSearch(readLessons(sent()), SYNONYMS);
const titles = (typed: string) => search.find(typed)?.map(({ piece }) => piece.title);

it("a word of a title finds the lesson", () => {
  expect(titles("fault")?.[0]).toBe("It was not your fault");
});

it("a word that is not finished finds too, whatever its capitals and marks", () => {
  expect(titles("FAU")?.[0]).toBe("It was not your fault");
  expect(titles("fáult")?.[0]).toBe("It was not your fault");
});

it("a lesson that has it as its title comes before one that only says it", () => {
  expect(titles("steady")).toEqual(["Feeling steady", "It was not your fault"]);
});

it("one slip is forgiven, where nothing else was found", () => {
  expect(titles("fualt")).toContain("It was not your fault");
  expect(titles("zzzz")).toEqual([]);
});

it("everyday words find the lessons about that kind of help", () => {
  expect(titles("been there")).toEqual(["It was not your fault"]);
});

it("exercises are found as well, and say that they are", () => {
  expect(search.find("cold")?.[0]).toMatchObject({ view: "steady", piece: { id: "cold" } });
});

it("the sentence that holds the words is shown", () => {
  expect(search.find("breathe")?.[0]?.says).toBe("Breathe.");
  expect(search.find("fault")?.[0]?.says).toBe("");
});

it("of a long paragraph only the sentence with the words is shown", () => {
  const pack = readLessons(sent());
  const [lesson] = pack.lessons;
  const card = { ...lesson!.cards[0]!, parts: [{ p: ["One thing. A quiet lamp? \u201cAnother thing.\u201d"] }] };
  const own = new LessonSearch({ ...pack, lessons: [{ ...lesson!, cards: [card] }] }, {});
  expect(own.find("lamp")?.[0]?.says).toBe("A quiet lamp?");
  expect(own.find("another")?.[0]?.says).toBe("\u201cAnother thing.\u201d");
});

it("the reply of an answer is not searched: it would tell what was chosen", () => {
  expect(titles("many")).toEqual([]);
});

it.each(["", "   ", "?!"])("%j asks for nothing", (typed) => {
  expect(search.find(typed)).toBeNull();
});

it("words that say nothing are asked for only when there are no others", () => {
  expect(titles("the fault")?.[0]).toBe("It was not your fault");
  expect(titles("the")).not.toBeNull();
});

it("a page of pasted text ends", () => {
  expect(search.find("fault ".repeat(20_000))?.length).toBe(1);
});
