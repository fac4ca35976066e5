import { readdirSync, readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { sent } from "./pack.fixture.ts";
import { readLessons } from "./read-lessons.ts";
import { RELATED_TAGS, kindsOf, related } from "./related.ts";

const CONTENT = "../content";
/** Tags that are about no kind of place. */
const NOWHERE = ["online", "private", "words"];

const [lesson, steady] = readLessons(sent()).lessons;

it("what the cards name comes first, then what the tags stand for, each once", () => {
  expect(kindsOf(lesson!)).toEqual(["svc.peer", "svc.mental"]);
});

it("no more than three are shown", () => {
  expect(related({ ...lesson!, tags: ["health", "law", "housing"] })).toHaveLength(3);
});

it("a lesson about nothing of the kind leads nowhere", () => {
  expect(related({ ...steady!, tags: ["words", "toString"] })).toEqual([]);
});

it("every tag of a written lesson leads somewhere, or is known to lead nowhere", () => {
  const folder = `${CONTENT}/lessons/en`;
  const tags = readdirSync(folder).flatMap((name) => {
    const [, written = ""] = /^tags: \[(.*)\]$/m.exec(readFileSync(`${folder}/${name}`, "utf8")) ?? [];
    return written.split(",").map((tag) => tag.trim());
  });
  expect(tags.length).toBeGreaterThan(20);
  expect(tags.filter((tag) => !RELATED_TAGS.has(tag) && !NOWHERE.includes(tag))).toEqual([]);
});

it("every kind that it leads to is one that the finder knows", () => {
  const vocabulary = readFileSync(`${CONTENT}/directory/vocabulary.yml`, "utf8");
  const all = { ...lesson!, tags: [...RELATED_TAGS] };
  for (const kind of kindsOf(all)) expect(vocabulary).toMatch(new RegExp(`^  ${kind.slice(4)}: `, "m"));
});
