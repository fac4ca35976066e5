import { useEffect, useRef, useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useHere, useRemembered } from "../app/way.ts";
import { onLeave } from "../kernel/leaving.ts";
import { scriptAddress } from "../kernel/trusted.ts";
import { Desk, type DeskState, type Port } from "./desk.ts";
import type { Found } from "./protocol.ts";
import type { Query } from "./ranking.ts";
import address from "./search.worker.ts?worker&url";

const makeWorker = (): Port => new Worker(scriptAddress(address));

let desk = new Desk(makeWorker);
onLeave(() => desk.close());

/** For tests: the desk that the views use from now on. */
export function seat(next: Desk): void {
  desk.close();
  desk = next;
}

export interface AtDesk {
  desk: Desk;
  known: DeskState;
  again: () => void;
}

/** The list, fetched and indexed when a view first needs it; what is typed means what it means in the page's language. */
export function useDesk(): AtDesk {
  const { editions } = useHere();
  const { synonyms } = useText();
  const mine = desk;
  const [known, setKnown] = useState(mine.state);
  const spoken = useRef(synonyms);

  const open = () => void mine.open(editions.directory, synonyms);
  useEffect(() => {
    const undo = mine.hear(() => setKnown(mine.state));
    open();
    setKnown(mine.state);
    return undo;
    // The desk opens once; another edition or language does not fetch the list again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [mine]);

  useEffect(() => {
    if (spoken.current === synonyms || mine.state.state !== "here") return;
    spoken.current = synonyms;
    void mine.ask({ ask: "words", synonyms });
  }, [mine, synonyms, known]);

  return { desk: mine, known, again: open };
}

interface Wish {
  query: Query;
  shown: number;
}

/** What was wished meanwhile: the reference can have changed while an answer was awaited. */
function wishIn(next: { current: Wish | null }): Wish | null {
  return next.current;
}

/** How many listings are drawn at once; "Show more" draws as many again. */
export const PAGE = 20;

/**
 * What the query finds, up to `shown` listings. While one search runs only the newest wish waits, so that fast typing
 * never makes a queue. The last answer is remembered, so that Back draws the list at once.
 */
export function useFound({ desk, known }: AtDesk, query: Query, shown: number): Found | null {
  const [found, setFound] = useRemembered<Found | null>("found", null);
  const next = useRef<Wish | null>(null);
  const busy = useRef(false);
  const { lang } = useText();
  const key = JSON.stringify([query, shown, lang]);

  useEffect(() => {
    if (known.state !== "here") return;
    next.current = { query, shown };
    const run = async (wish: Wish): Promise<void> => {
      next.current = null;
      const answer = await desk.ask({ ask: "find", query: wish.query, from: 0, to: wish.shown });
      const newer = wishIn(next);
      if (newer) return run(newer);
      // Before the answer is drawn: drawing runs the effects that wait, and one of them may bring a newer wish.
      busy.current = false;
      setFound(answer);
    };
    if (busy.current) return;
    busy.current = true;
    void run(next.current).catch(() => (busy.current = false)); // The worker is gone because the person left.
    // `key` stands for everything that the search depends on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [desk, known.state, key]);

  return found;
}
