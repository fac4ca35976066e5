/** A lesson as the packs have it, from a look of the server: read by the same code as on a phone. */
import type { LessonPack, Piece } from "../../lessons/pack.ts";
import { readLessons } from "../../lessons/read-lessons.ts";
import type { Bound, Shelf } from "./facts.ts";

export interface BoundPiece {
  pack: LessonPack;
  piece: Piece;
}

const PLACE = { lessons: "lessons", steady: "steady", "check-in": "checkIn" } as const;

/** null where a phone would not draw it. */
export function boundPiece(bound: Bound | null | undefined, shelf: Shelf): BoundPiece | null {
  if (!bound) return null;
  const empty = { v: 1, lang: bound.lang, dir: bound.dir, lessons: [], steady: [], checkIn: [], elsewhere: [], sites: bound.sites };
  try {
    const pack = readLessons({ ...empty, [PLACE[shelf]]: [bound.lesson] });
    const piece = [...pack.lessons, ...pack.steady, ...(pack.checkIn ? [pack.checkIn] : [])][0];
    return piece ? { pack, piece } : null;
  } catch {
    return null;
  }
}
