import { useEffect, useRef, useState } from "preact/hooks";

import { useStore } from "../session.ts";
import { type Address, type Here, aboutOf } from "./facts.ts";
import { useLessonApi } from "./lesson-api.ts";

const BEAT = 20_000; // ms; the server forgets after three of them

/** Tells that I am on this page, and on which card; says who else is. Silent under the lock and without a network. */
export function useHere(of: Address, card: string | null): Here[] | null {
  const api = useLessonApi();
  const session = useStore();
  const [here, setHere] = useState<Here[] | null>(null);
  const address = useRef(of);
  const open = session.stage.at === "open";
  const name = aboutOf(of);
  useEffect(() => {
    if (!open) return;
    let wanted = true;
    const beat = () => {
      api.here(address.current, card).then(
        (answer) => wanted && setHere(answer.here),
        () => undefined,
      );
    };
    beat();
    const again = setInterval(beat, BEAT);
    return () => {
      wanted = false;
      clearInterval(again);
    };
  }, [api, card, open, name]);
  return here;
}
