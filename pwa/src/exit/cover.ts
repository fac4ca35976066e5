/**
 * The cover of the page itself: what makes it blank (blank.ts), and the code before it shows itself again. Only a phone
 * that keeps Wayside has a worker, and so perhaps a lock (docs/adr/0017).
 */
import { ask } from "../lock/asking.ts";
import { blankWhenAway, timesAway, uncover } from "./blank.ts";

/** At which time away a wish is under way; a second press does not ask twice. */
let wished: number | undefined;

/** Covers the page from now on whenever it goes out of sight; the signal ends it (tests only). */
export function coverWhenAway(listening: AddEventListenerOptions): void {
  blankWhenAway(() => void comeBack(), listening);
}

/** Shows it again once that is wished: at once, or by the code. Where nobody can tell, the neutral shell comes. */
export async function comeBack(): Promise<void> {
  if (!(navigator as Partial<Navigator>).serviceWorker?.controller) {
    uncover();
    return;
  }
  const now = timesAway();
  if (wished === now) return;
  wished = now;
  const wanted = () => now === timesAway();
  try {
    if ((await mayBeSeen(wanted)) && wanted()) uncover();
  } catch {
    goNeutral(); // the keypad did not come
  } finally {
    if (wanted()) wished = undefined;
  }
}

async function mayBeSeen(wanted: () => boolean): Promise<boolean> {
  const locked = await ask("locked");
  if (locked === false) return true;
  if (locked === undefined) {
    goNeutral();
    return false;
  }
  const { askOnCover } = await import("../units/units.ts");
  const right = wanted() ? await askOnCover() : undefined;
  if (right === false) goNeutral();
  return right === true;
}

function goNeutral(): void {
  location.replace("/units");
}
