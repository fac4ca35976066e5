/** Judges a new passphrase: at once where that is possible, else with the lists, which are fetched when first needed. */
import { Offline } from "../api.ts";
import { prepared } from "../keys/derive.ts";
import { type Wrong, wordsNear, wrongAtOnce, wrongBy } from "./rules.ts";

type Guessing = typeof import("./guessing.ts");
let fetched: Promise<Guessing> | undefined;

/** Rejects with `Offline` when the lists do not come; the next call tries again. */
export function guessing(): Promise<Guessing> {
  fetched ??= import("./guessing.ts").catch(() => {
    fetched = undefined;
    throw new Offline();
  });
  return fetched;
}

/** Why it is not taken, or null. Nothing of it leaves the page. Rejects with `Offline`. */
export async function judge(passphrase: string, name: string): Promise<Wrong | null> {
  const wrong = wrongAtOnce(passphrase, name);
  if (wrong) return wrong;
  const { guess } = await guessing();
  return wrongBy(guess(prepared(passphrase).toLowerCase(), wordsNear(name)));
}
