import { useEffect, useState } from "preact/hooks";

import { useHere } from "../app/way.ts";
import { onLeave } from "../kernel/leaving.ts";
import { LessonShelf, type ShelfState } from "./shelf.ts";

let shelf = new LessonShelf();
onLeave(() => shelf.close());

/** For tests: the shelf that the views use from now on. */
export function seatLessons(next: LessonShelf): void {
  shelf.close();
  shelf = next;
}

export interface AtShelf {
  known: ShelfState;
  again: () => void;
}

/** The lessons of the page's language, fetched whole when a view first needs them. */
export function useLessons(): AtShelf {
  const { editions } = useHere();
  const mine = shelf;
  const [known, setKnown] = useState(mine.state);
  const edition = editions.lessons;
  const open = () => void mine.open(edition, `lessons.${document.documentElement.lang}`);
  useEffect(() => {
    const undo = mine.hear(() => setKnown(mine.state));
    open();
    setKnown(mine.state);
    return undo;
    // Another language is another edition.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [mine, edition?.url]);
  return { known, again: open };
}
