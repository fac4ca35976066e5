import { useCallback, useEffect, useRef, useState } from "preact/hooks";

import { Refused } from "../api.ts";
import { useSession } from "../session.ts";

/** Something that the server knows, as far as this page has seen it. */
export interface Shown<T> {
  /** The last answer; null before the first one. */
  value: T | null;
  /** When it came, in milliseconds; 0 before the first one. */
  at: number;
  /** What went wrong with the last try: no answer, a refusal in the reader's language, or nothing. */
  trouble: "offline" | { title: string } | null;
  /** Asks again. */
  again: () => void;
  /** Puts in what an act answered, so that it is seen before the next question. */
  put: (value: T) => void;
}

/**
 * Asks the server at once, after each change there, and when the connection is back. What was shown stays shown meanwhile,
 * so that nobody loses the line they are reading. `fetch` may be a new function at each drawing.
 */
export function useShown<T>(fetch: () => Promise<T>): Shown<T> {
  const { onChanged, away, found } = useSession();
  const [state, setState] = useState<Pick<Shown<T>, "value" | "at" | "trouble">>({ value: null, at: 0, trouble: null });
  const ask = useRef(fetch);
  ask.current = fetch;
  const listen = useRef(onChanged);
  listen.current = onChanged;
  const came = useRef(found);
  came.current = found;
  // An answer counts unless one to a later question came before it. Were only the last question's to count, changes that
  // come faster than answers would leave a page waiting for ever.
  const question = useRef(0);
  const answered = useRef(0);

  const put = useCallback((value: T) => {
    question.current += 1;
    answered.current = question.current;
    setState({ value, at: Date.now(), trouble: null });
  }, []);

  const again = useCallback(() => {
    question.current += 1;
    const mine = question.current;
    ask.current().then(
      (value) => {
        if (mine < answered.current) return;
        answered.current = mine;
        setState({ value, at: Date.now(), trouble: null });
        came.current();
      },
      (fault: unknown) => {
        if (mine !== question.current) return;
        const trouble = fault instanceof Refused ? { title: fault.title } : ("offline" as const);
        setState((before) => ({ ...before, trouble }));
      },
    );
  }, []);

  useEffect(() => {
    again();
    const deaf = listen.current(again);
    addEventListener("online", again);
    return () => {
      answered.current = question.current += 1;
      deaf();
      removeEventListener("online", again);
    };
  }, [again]);

  // The line is gone: what is shown may be old, though nothing was asked since.
  const trouble = state.trouble ?? (away && state.value !== null ? "offline" : null);
  return { ...state, trouble, again, put };
}
