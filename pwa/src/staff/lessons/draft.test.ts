import { describe, expect, it } from "vitest";

import { changedCards, draftOf, isChanged, movedCard, rebased, undone, withCard, withText, withoutCard } from "./draft.ts";
import { aPage, aCard } from "./lessons.fixture.ts";

const page = aPage({ cards: [aCard("one", "A"), aCard("two", "B"), aCard("three", "C")], revision: 3 });
const draft = draftOf(page);

describe("a draft", () => {
  it("is nothing to save before something was typed, nor after it was typed back", () => {
    expect(isChanged(draft)).toBe(false);
    expect(isChanged(withText(draft, "one", "A2"))).toBe(true);
    expect(isChanged(withText(withText(draft, "one", "A2"), "one", "A"))).toBe(false);
  });

  it("is sent under another key after each change, and under the same one after a lost answer", () => {
    expect(withText(draft, "one", "A2").key).not.toBe(draft.key);
    expect(draft.key).toMatch(/^[\w-]{22}$/);
  });

  it("gives a new card an id that was never used here", () => {
    const { draft: more, id } = withCard(withoutCard(draft, "two"), "one", "card", "D");
    expect(id).toBe("four");
    expect(more.cards.map((card) => card.id)).toEqual(["one", "four", "three"]);
    expect(changedCards(more)).toEqual(["four"]);
  });

  it("takes a card that goes out of the shorter version too", () => {
    const short = draftOf(aPage({ front: { title: "T", note: "N", short: ["one", "three"] }, cards: page.cards }));
    expect(withoutCard(short, "one").front.short).toEqual(["three"]);
  });

  it("moves a card, and not over the end", () => {
    expect(movedCard(draft, "two", -1).cards.map(({ id }) => id)).toEqual(["two", "one", "three"]);
    expect(movedCard(draft, "one", -1)).toBe(draft);
  });
});

describe("undo", () => {
  const ids = (of: { cards: { id: string }[] }) => of.cards.map(({ id }) => id).join(" ");

  it("puts cards back in the turn they were taken out or moved, to where they stood", () => {
    const all = withoutCard(movedCard(withoutCard(draft, "two"), "three", -1), "one");
    expect(ids(all)).toBe("three");
    expect(ids(undone(all))).toBe("three one");
    expect(ids(undone(undone(all)))).toBe("one three");
    expect(undone(undone(undone(all))).cards).toEqual(draft.cards);
    expect(isChanged(undone(undone(undone(all))))).toBe(false);
    expect(undone(draft)).toBe(draft);
  });

  it("keeps every word that was typed since, in the card that comes back and in the others", () => {
    const typed = withText(withoutCard(withText(draft, "two", "B2"), "two"), "three", "C2");
    expect(undone(typed).cards.map(({ text }) => text)).toEqual(["A", "B2", "C2"]);
    expect(undone(withText(movedCard(draft, "one", 1), "one", "A2")).cards.map(({ text }) => text)).toEqual(["A2", "B", "C"]);
  });

  it("brings a card back into the shorter version", () => {
    const short = draftOf(aPage({ front: { title: "T", note: "N", short: ["one", "three"] }, cards: page.cards }));
    expect(undone(withoutCard(short, "one")).front.short).toEqual(["one", "three"]);
  });

  it("ends with a save of somebody else, whose cards may be others", () => {
    const theirs = aPage({ cards: [aCard("one", "A")], revision: 4 });
    expect(rebased(withoutCard(draft, "two"), theirs, new Map()).undo).toEqual([]);
  });
});

describe("a draft on top of what others saved", () => {
  const theirs = aPage({ cards: [aCard("one", "A theirs"), aCard("two", "B theirs"), aCard("three", "C")], revision: 4 });
  const mine = withText(withText(draft, "one", "A mine"), "three", "C mine");
  const texts = (of: { cards: { text: string }[] }) => of.cards.map(({ text }) => text);

  it("takes their words where I changed nothing, and mine where only I did", () => {
    const next = rebased(mine, theirs, new Map([["one", { keep: "yours" }]]));
    expect(texts(next)).toEqual(["A mine", "B theirs", "C mine"]);
    expect(next.base).toBe(4);
    expect(next.conflicts).toEqual([]);
  });

  it("takes theirs, or what was written from both, where that was decided", () => {
    expect(texts(rebased(mine, theirs, new Map([["one", { keep: "theirs" }]])))[0]).toBe("A theirs");
    expect(texts(rebased(mine, theirs, new Map([["one", { keep: "both", text: "A both" }]])))[0]).toBe("A both");
  });

  it("keeps the card that I added and the one that they added", () => {
    const { draft: more } = withCard(draft, "three", "card", "mine");
    const added = aPage({ cards: [...theirs.cards, aCard("five", "theirs")], revision: 4 });
    expect(rebased(more, added, new Map()).cards.map(({ id }) => id)).toEqual(["one", "two", "three", "four", "five"]);
  });

  it("lets what I took out stay out, and brings back nothing that they took out", () => {
    const fewer = aPage({ cards: [aCard("one", "A"), aCard("two", "B")], revision: 4 });
    expect(rebased(withText(draft, "one", "A mine"), fewer, new Map()).cards.map(({ id }) => id)).toEqual(["one", "two"]);
    expect(rebased(withoutCard(draft, "one"), theirs, new Map()).cards.map(({ id }) => id)).toEqual(["two", "three"]);
  });

  it("puts the title together field by field", () => {
    const own = { ...draft, front: { ...draft.front, title: "Mine" } };
    const other = aPage({ ...theirs, front: { ...page.front, note: "Theirs." } });
    expect(rebased(own, other, new Map()).front).toMatchObject({ title: "Mine", note: "Theirs." });
  });
});
