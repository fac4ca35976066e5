import { useEffect, useRef, useState } from "preact/hooks";

export interface Work {
  /** Does it, unless something is being done already. What it throws is `fault` until the next try. */
  work: (task: (signal: AbortSignal) => Promise<void>) => void;
  busy: boolean;
  /** null while nothing went wrong. A cancel is no fault. */
  fault: unknown;
  cancel: () => void;
  /** Forgets the fault, such as when something was typed. */
  forget: () => void;
}

/** One thing at a time that takes a while, can be cancelled and can fail. It ends when its screen goes. */
export function useWork(): Work {
  const stop = useRef<AbortController | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const run = async (task: (signal: AbortSignal) => Promise<void>) => {
    const own = (stop.current = new AbortController());
    setBusy(true);
    setFault(null);
    try {
      await task(own.signal);
    } catch (thrown) {
      if (!own.signal.aborted) setFault(thrown);
    } finally {
      if (stop.current === own) {
        stop.current = null;
        setBusy(false);
      }
    }
  };
  return {
    work: (task) => {
      if (!stop.current) void run(task);
    },
    busy,
    fault,
    cancel: () => {
      stop.current?.abort();
      stop.current = null;
      setBusy(false);
    },
    forget: () => setFault(null),
  };
}
