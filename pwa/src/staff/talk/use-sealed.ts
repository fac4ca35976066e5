import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";

import { useSession } from "../session.ts";
import type { SealedForMe } from "./facts.ts";
import { meOf } from "./me.ts";
import { sealing, type Sealing, type Words } from "./sealed.ts";

/** What seals and opens notes; tests put another one in. */
export const SealingContext = createContext<() => Promise<Sealing>>(sealing);

export type Opened<T extends SealedForMe> = T & {
  /** Null: it does not open with my key. */
  words: Words | null;
};

/** What was sealed to me, opened here. Null until all of it was looked at; the lock forgets it with the view's keys. */
export function useOpened<T extends SealedForMe>(kind: "note" | "debrief", sealed: readonly T[] | null): readonly Opened<T>[] | null {
  const { view, keys } = useSession();
  const make = useContext(SealingContext);
  const [opened, setOpened] = useState<readonly Opened<T>[] | null>(null);
  const { open } = keys;
  useEffect(() => {
    if (!sealed || !open) {
      setOpened(null);
      return;
    }
    let wanted = true;
    const all = async () => {
      if (sealed.length === 0) return [];
      const [box, me] = await Promise.all([make(), meOf(view, keys)]);
      return Promise.all(sealed.map(async (each) => ({ ...each, words: await box.open(kind, each.name, me.id, me.hpke, each.p) })));
    };
    all().then(
      (found) => wanted && setOpened(found),
      () => wanted && setOpened([]),
    );
    return () => {
      wanted = false;
    };
    // The session's view is a new object after each look at the server, and says the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [kind, sealed, open, make, keys]);
  return opened;
}
