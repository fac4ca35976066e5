import { useEffect, useState } from "preact/hooks";

import { onLeave } from "../kernel/leaving.ts";
import { ReadingHere } from "./kept-reading.ts";
import { type Look, PLAIN, applyLook } from "./reading-look.ts";

let reading = new ReadingHere();
/** Null until someone chose one in this visit: only then does it go before the one that was kept. */
let look: Look | null = null;
onLeave(() => applyLook(PLAIN));

/** For tests: what is noted from now on. */
export function seatReading(next: ReadingHere): void {
  reading = next;
  look = null;
  applyLook(PLAIN);
}

export interface AtReading {
  reading: ReadingHere;
  look: Look;
  changeLook: (next: Look) => void;
}

/** What was read, saved and chosen on this phone. Draws again when any of it changes. */
export function useReading(): AtReading {
  const mine = reading;
  const [, draw] = useState(0);
  useEffect(() => {
    const undo = mine.hear(() => draw((n) => n + 1));
    void mine.look().then(() => applyLook(lookNow()));
    return undo;
  }, [mine]);
  return { reading: mine, look: lookNow(), changeLook };
}

function lookNow(): Look {
  return look ?? reading.now.look;
}

function changeLook(next: Look): void {
  look = next;
  applyLook(next);
  reading.note((now) => ({ ...now, look: next }));
  reading.tell();
}

/** Where to go on in a lesson: at the card that was open last, or at the first one once it was read to its end. */
export function placeIn({ now }: ReadingHere, lesson: string, cards: readonly { readonly id: string }[]): number {
  const last = Object.hasOwn(now.at, lesson) && !now.read.includes(lesson) ? now.at[lesson] : undefined;
  return Math.max(0, cards.findIndex(({ id }) => id === last));
}
