/**
 * What a card in a chat names (docs/protocol/pc1.md): a place of the finder by its id, or a lesson as `lesson:` and its id.
 * Both are drawn from the reader's own copy; the server sees neither.
 */
const LESSON = /^lesson:([a-z]+(?:-[a-z]+){0,4})$/;

export function lessonCard(id: string): string {
  return `lesson:${id}`;
}

/** The id of the lesson that a card names; null for a place. */
export function lessonOf(card: string): string | null {
  return LESSON.exec(card)?.[1] ?? null;
}
