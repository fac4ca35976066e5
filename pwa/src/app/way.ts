import { createContext } from "preact";
import { useCallback, useContext, useState } from "preact/hooks";

import type { PackShelf, Editions } from "../kernel/packs.ts";
import type { Place } from "./place.ts";

/** What a view can do to the screen around it. */
export interface Way {
  /** Shows another view; `about` says what it is about. Adds a step to the way back. */
  go: (view: string, about?: string) => void;
  /** One step back. */
  back: () => void;
  /** Says a short text to screen readers, once. */
  tell: (words: string) => void;
  /**
   * Drawn inside a page of another site. What would ask the browser for a right (where the phone is, the clipboard) is
   * left out: it would ask in the name of that site, and remember the answer there.
   */
  framed?: boolean;
}

/** What the app hands to every view. */
export interface Here extends Way {
  place: Place;
  packs: PackShelf;
  editions: Editions;
}

export const HereContext = createContext<Here | null>(null);

/** The place shown now and the ways from it. Only inside a view. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) throw new Error("a view is drawn outside the app");
  return here;
}

/** State that is still there when the reader comes back to this place, and gone with the page. */
export function useRemembered<T>(name: string, first: T): [T, (value: T) => void] {
  const { memory } = useHere().place;
  const [value, setValue] = useState<T>(memory.has(name) ? (memory.get(name) as T) : first);
  const remember = useCallback(
    (next: T) => {
      memory.set(name, next);
      setValue(() => next);
    },
    [memory, name],
  );
  return [value, remember];
}
