/** What outlives a view: a link that is shown once, a form that is half filled in. It goes with the frame, at the latest. */
import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";

export type Shelf = Map<string, unknown>;

export const KeptContext = createContext<Shelf | null>(null);

/** As `useState`, and the next view that asks for `name` begins with what was set last. */
export function useKept<T>(name: string, first: T): [T, (value: T) => void] {
  const shelf = useContext(KeptContext);
  const [value, setValue] = useState<T>(shelf?.has(name) ? (shelf.get(name) as T) : first);
  const set = (next: T) => {
    shelf?.set(name, next);
    setValue(next);
  };
  return [value, set];
}
