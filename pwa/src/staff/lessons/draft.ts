/** What someone has typed and not saved yet, and how it comes together with what others saved meanwhile. */
import type { CardKind, Conflict, Front, Page, Saving, Written } from "./facts.ts";
import { newKey } from "./lesson-api.ts";

export interface Texts {
  front: Front;
  cards: Written[];
}

/** What puts a card back where it was: words that were typed since then stay. `before`: the card that it stood before; null at the end. */
export interface Undo {
  does: "back" | "move";
  card: Written;
  before: string | null;
  short: string[] | null;
}

export interface Draft extends Texts {
  /** The revision that was read, and its texts. */
  base: number;
  began: Texts;
  why: string;
  /** Cards of the English whose meaning stayed, so that translations do not go stale. */
  sameMeaning: string[];
  /** Of the next try to save: another one after each change, the same one after a lost answer. */
  key: string;
  /** Cards that were taken out or moved since the last save, the last one last, so that it can be undone. */
  undo: Undo[];
  /** What someone else wrote in the same place. Nothing is sent before each has been decided. */
  conflicts: Conflict[];
}

const written = ({ id, kind, marks, text }: Written): Written => ({ id, kind, marks, text });
const sameCard = (a: Written, b: Written) => a.text === b.text && a.kind === b.kind && a.marks.join() === b.marks.join();
const ids = (cards: readonly Written[]) => cards.map(({ id }) => id);

export function textsOf(page: Page): Texts {
  return { front: page.front, cards: page.cards.map(written) };
}

export function draftOf(page: Page): Draft {
  const texts = textsOf(page);
  return { ...texts, base: page.revision, began: texts, why: "", sameMeaning: [], key: newKey(), undo: [], conflicts: [] };
}

/** Whether there is anything to save. */
export function isChanged({ front, cards, began }: Draft): boolean {
  return (
    JSON.stringify(front) !== JSON.stringify(began.front) ||
    cards.length !== began.cards.length ||
    cards.some((card, at) => card.id !== began.cards[at]?.id || !sameCard(card, began.cards[at]))
  );
}

/** Which cards were changed since they were read. */
export function changedCards({ cards, began }: Draft): string[] {
  const before = new Map(began.cards.map((card) => [card.id, card]));
  return cards.filter((card) => !sameCard(card, before.get(card.id) ?? { ...card, text: `${card.text}.` })).map(({ id }) => id);
}

export const changed = (draft: Draft, change: Partial<Draft>): Draft => ({ ...draft, ...change, key: newKey() });

export function withText(draft: Draft, id: string, text: string): Draft {
  return changed(draft, { cards: draft.cards.map((card) => (card.id === id ? { ...card, text } : card)) });
}

/** Ids for new cards, in the order in which they are given out. */
const IDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A new card after the one with this id, or at the end. An id that was ever used here is not used again. */
export function withCard(draft: Draft, after: string | null, kind: CardKind, text: string): { draft: Draft; id: string } {
  const used = new Set([...ids(draft.cards), ...ids(draft.began.cards)]);
  const id = IDS.find((each) => !used.has(each)) ?? `card-${used.size + 1}`;
  const at = after === null ? draft.cards.length : draft.cards.findIndex((card) => card.id === after) + 1;
  const card: Written = { id, kind, marks: [], text };
  return { id, draft: changed(draft, { cards: [...draft.cards.slice(0, at), card, ...draft.cards.slice(at)] }) };
}

export function withoutCard(draft: Draft, id: string): Draft {
  const { short } = draft.front;
  const front = short?.includes(id) ? { ...draft.front, short: short.filter((each) => each !== id) } : draft.front;
  const undo = undoOf(draft, id, "back");
  return changed(draft, { front, cards: draft.cards.filter((card) => card.id !== id), undo: undo ? [...draft.undo, undo] : draft.undo });
}

function undoOf({ cards, front }: Draft, id: string, does: Undo["does"]): Undo | null {
  const at = cards.findIndex((card) => card.id === id);
  const card = cards[at];
  return card ? { does, card, before: cards[at + 1]?.id ?? null, short: front.short ?? null } : null;
}

/** The draft before the last card was taken out or moved. */
export function undone(draft: Draft): Draft {
  const last = draft.undo.at(-1);
  if (!last) return draft;
  const { does, card, before, short } = last;
  const here = draft.cards.find(({ id }) => id === card.id);
  const rest = draft.cards.filter(({ id }) => id !== card.id);
  const at = rest.findIndex(({ id }) => id === before);
  const place = at < 0 ? rest.length : at;
  const cards = [...rest.slice(0, place), here ?? card, ...rest.slice(place)];
  const front = does === "back" && short?.includes(card.id) ? { ...draft.front, short } : draft.front;
  return changed(draft, { cards, front, undo: draft.undo.slice(0, -1) });
}

export function movedCard(draft: Draft, id: string, by: -1 | 1): Draft {
  const at = draft.cards.findIndex((card) => card.id === id);
  const card = draft.cards[at];
  const other = draft.cards[at + by];
  if (!card || !other) return draft;
  const cards = [...draft.cards];
  cards[at] = other;
  cards[at + by] = card;
  const undo = undoOf(draft, id, "move");
  return changed(draft, { cards, undo: undo ? [...draft.undo, undo] : draft.undo });
}

export function savingOf({ key, base, why, front, cards, sameMeaning }: Draft): Saving {
  return { key, base, why: why.trim(), front, cards, same_meaning: sameMeaning };
}

/** How a conflict was decided: whose words stand, or what was written from both. */
export type Decision = { keep: "yours" | "theirs" } | { keep: "both"; text: string };

/**
 * The draft on top of what others saved: their words where I changed nothing, mine where only I did, and what was decided where
 * both of us did. The result can be saved with the newest revision as its base.
 */
export function rebased(draft: Draft, page: Page, decisions: ReadonlyMap<string, Decision>): Draft {
  const theirs = textsOf(page);
  const yours = new Map(draft.cards.map((card) => [card.id, card]));
  const before = new Map(draft.began.cards.map((card) => [card.id, card]));
  const wrote = (card: Written) => {
    const old = before.get(card.id);
    return !old || !sameCard(old, card);
  };
  const pick = (card: Written): Written => {
    const mine = yours.get(card.id);
    const decided = decisions.get(card.id);
    if (decided?.keep === "theirs" || !mine) return card;
    if (decided?.keep === "both") return { ...mine, text: decided.text };
    return decided?.keep === "yours" || wrote(mine) ? mine : card;
  };
  const known = new Map(theirs.cards.map((card) => [card.id, card]));
  const moved = ids(draft.cards).join() !== ids(draft.began.cards).join();
  const order = decisions.get("order");
  const ownOrder = order ? order.keep === "yours" : moved;
  // Whose list of cards stands. What the other added is put in behind it, and what is gone there and untouched here is gone.
  const added = theirs.cards.filter(({ id }) => !before.has(id) && !yours.has(id));
  const cards = ownOrder
    ? [...draft.cards.filter((card) => known.has(card.id) || wrote(card)).map((card) => pick(known.get(card.id) ?? card)), ...added]
    : theirs.cards.map(pick);
  const frontDecided = decisions.get("title");
  const front = frontDecided?.keep === "yours" ? draft.front : frontDecided ? theirs.front : mergedFront(draft, theirs.front);
  return changed(draft, { base: page.revision, began: theirs, front, cards, undo: [], conflicts: [] });
}

/** Field by field: mine where I changed it. */
function mergedFront({ front, began }: Draft, theirs: Front): Front {
  const merged = { ...theirs };
  for (const name of Object.keys(front) as (keyof Front)[]) {
    if (JSON.stringify(front[name]) !== JSON.stringify(began.front[name])) Object.assign(merged, { [name]: front[name] });
  }
  return merged;
}

/** Both texts one after the other, for someone who wants to write one from the two. */
export const bothTexts = ({ theirs, yours }: Conflict): string => `${yours}\n\n${theirs}`;
