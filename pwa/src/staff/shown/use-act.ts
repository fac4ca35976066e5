import { useEffect, useRef, useState } from "preact/hooks";

export interface Act {
  busy: boolean;
  /** What the last try threw, for `ProblemNotice`; null after one that went well. */
  fault: unknown;
  /** Does it, unless it is being done already. Resolves to whether it went well. */
  run: (act: () => Promise<void>) => Promise<boolean>;
}

/** One act of a form: it is not done twice at once, and what was typed stays when it fails. */
export function useAct(): Act {
  const [state, setState] = useState<{ busy: boolean; fault: unknown }>({ busy: false, fault: null });
  const going = useRef(false);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => void (gone.current = true);
  }, []);

  async function run(act: () => Promise<void>): Promise<boolean> {
    if (going.current) return false;
    going.current = true;
    setState({ busy: true, fault: null });
    let fault: unknown = null;
    try {
      await act();
    } catch (thrown) {
      fault = thrown;
    }
    going.current = false;
    if (!gone.current) setState({ busy: false, fault });
    return fault === null;
  }

  return { ...state, run };
}
