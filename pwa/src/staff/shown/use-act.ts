import { useEffect, useRef, useState } from "preact/hooks";

import { Offline, Refused } from "../api.ts";
import { NotDerived } from "../keys/derive.ts";
import { SealBroken } from "../keys/seal.ts";

/** What went wrong with an act: a sentence of the server, or a message id. */
export type Wrong = { title: string; wait: number } | { id: "act-offline" | "act-proof" | "act-memory" | "act-failed" };

export interface Act {
  busy: boolean;
  wrong: Wrong | null;
  /** Does it, unless it is being done already. Resolves to whether it went well. */
  run: (act: () => Promise<void>) => Promise<boolean>;
  /** Forgets what went wrong. */
  clear: () => void;
}

function wrongOf(fault: unknown): Wrong {
  if (fault instanceof Refused) return { title: fault.title, wait: fault.wait };
  if (fault instanceof Offline) return { id: "act-offline" };
  if (fault instanceof SealBroken) return { id: "act-proof" };
  return { id: fault instanceof NotDerived ? "act-memory" : "act-failed" };
}

/** One act of a form or a dialog: it is not done twice at once, and what was typed stays when it fails. */
export function useAct(): Act {
  const [state, setState] = useState<{ busy: boolean; wrong: Wrong | null }>({ busy: false, wrong: null });
  const going = useRef(false);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => void (gone.current = true);
  }, []);

  async function run(act: () => Promise<void>): Promise<boolean> {
    if (going.current) return false;
    going.current = true;
    setState({ busy: true, wrong: null });
    let wrong: Wrong | null = null;
    try {
      await act();
    } catch (fault) {
      // A cancel is no fault.
      if (!(fault instanceof DOMException && fault.name === "AbortError")) wrong = wrongOf(fault);
      return false;
    } finally {
      going.current = false;
      if (!gone.current) setState({ busy: false, wrong });
    }
    return true;
  }

  return { ...state, run, clear: () => setState((before) => ({ ...before, wrong: null })) };
}
