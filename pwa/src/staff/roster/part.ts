import type { Trust } from "../../chat/pc1/roster.ts";

/** What looks and signs; it is fetched with the page. */
export type Tools = typeof import("./plan.ts");

/** What each part of the page gets. */
export interface PartProps {
  tools: Tools;
  tell: (words: string) => void;
  /** Looks again. */
  again: () => void;
}

/** What this browser holds rosters against. `now`: the server's clock, so that a wrong one here signs no wrong times. */
export const trustOf = ({ ROOT_KEYS }: Tools, now: number): Trust => ({ roots: ROOT_KEYS, origin: location.origin, now });
