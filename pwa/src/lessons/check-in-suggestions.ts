/** What the answers of a check-in suggest, together. Nothing is counted and nothing weighed: each answer brings its own. */
import type { Answer, Piece } from "./pack.ts";

/** For each card of the check-in, by its id, the place of the chosen answer. A card that was skipped is not here. */
export type Chosen = Readonly<Record<string, number>>;

export interface Suggestions {
  /** Ids of lines to call; they stand first. */
  readonly lines: readonly string[];
  readonly lessons: readonly string[];
  /** Codes of kinds of help. */
  readonly helps: readonly string[];
}

export function answerOf(piece: Piece, chosen: Chosen, id: string): Answer | null {
  const at = Object.hasOwn(chosen, id) ? chosen[id] : undefined;
  return (at === undefined ? undefined : piece.cards.find((card) => card.id === id)?.answers[at]) ?? null;
}

/**
 * Each once. What is nearest to danger comes first: an answer that brings a line to call goes before those that do not,
 * wherever it stands in the check-in.
 */
export function suggestionsOf(piece: Piece, chosen: Chosen): Suggestions {
  const answers = piece.cards.flatMap(({ id }) => answerOf(piece, chosen, id) ?? []);
  const inOrder = [...answers.filter(({ line }) => line !== undefined), ...answers.filter(({ line }) => line === undefined)];
  const each = (name: "line" | "lesson" | "help") => [...new Set(inOrder.flatMap((answer) => answer[name] ?? []))];
  return { lines: each("line"), lessons: each("lesson"), helps: each("help") };
}
