import { expect, it } from "vitest";

import { wordsOfCard } from "./aloud-text.ts";
import { sent } from "./pack.fixture.ts";
import { readLessons } from "./read-lessons.ts";

const [lesson] = readLessons(sent()).lessons;
const card = (id: string) => lesson!.cards.find((each) => each.id === id)!;

it("a card is heard in the order of the screen, without its buttons", () => {
  expect(wordsOfCard(card("one"))).toEqual(["It was their choice."]);
});

it("words that someone can say are told apart from words that hurt", () => {
  expect(wordsOfCard(card("two"), { say: "You can say:", sayNot: "This does not help:" })).toEqual([
    "Feeling steady or a site",
    "Put both feet down.",
    "You can say:",
    "I would like to wait.",
    "This does not help:",
    "Why did you?",
    "You must.",
  ]);
});

it("of a check the question is heard and then its answers, but no reply before it was chosen", () => {
  expect(wordsOfCard(card("three"))).toEqual(["Who chose it?", "Me", "They did"]);
});

it("a picture is heard by what it shows", () => {
  expect(wordsOfCard({ parts: [{ p: ["Look: ", { picture: "data:image/png;base64,AA", alt: "a hill" }] }], answers: [] })).toEqual([
    "Look: a hill",
  ]);
});
