/** Who may answer now: the roster as the server has it, believed only by its signatures and never older than one seen before. */
import { Refused } from "../pc1/refused.ts";
import { ROOT_KEYS } from "../pc1/root-keys.ts";
import { type Roster, rosterFrom, type Seen } from "../pc1/roster.ts";
import { NotDone } from "./trouble.ts";

/** Of this visit; a kept chat and a record of words bring their own. */
let newest: Seen | undefined;

export function remember(seen: Seen | undefined): void {
  if (seen && (!newest || seen.delegation > newest.delegation || seen.roster > newest.roster)) newest = seen;
}

/** Rejects with `NotDone` ("offline", "closed") or `Refused` ("expired" when this phone's clock may be off). */
export async function believedRoster(get: (path: string) => Promise<unknown>): Promise<Roster> {
  const bundle = JSON.stringify(await get("/chat/roster"));
  const roster = await rosterFrom(bundle, { roots: ROOT_KEYS, origin: location.origin, now: Date.now(), seen: newest });
  remember(roster.seen);
  return roster;
}

/** What a closed Talk says of itself. */
export function closedWhy(fault: unknown): "closed" | "clock" | null {
  if (fault instanceof Refused) return fault.reason === "expired" ? "clock" : "closed";
  return fault instanceof NotDone && fault.why === "closed" ? "closed" : null;
}
