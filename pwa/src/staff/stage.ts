/** Where the page stands with whoever is in front of it. */
import type { EndedWhy, LockedWhy } from "./protocol.ts";

export type Stage =
  | { at: "starting" }
  /** The first question got no answer. */
  | { at: "unreachable" }
  /** Nobody is signed in: sign in, or join. */
  | { at: "outside" }
  | { at: "open" }
  /** `opened`: the page was opened anew, so that the keys are not in memory; the session goes on. */
  | { at: "locked"; why: LockedWhy | "opened" }
  /**
   * This browser's session is not known any more, such as after an answer with a new one was lost on its way: one signs in
   * again, and what was typed waits, unseen.
   */
  | { at: "again" }
  /** `unheard`: signed out here, and the server did not answer. `""`: over or ended elsewhere, it is not known which. */
  | { at: "ended"; why: EndedWhy | "unheard" | "" };
