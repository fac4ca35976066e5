/**
 * Leaving from inside a page of another site. `leave.ts` hides and wipes, as everywhere; from there on two ways lead
 * out, and neither may work: the host can be told, so that it closes its window or goes, and the whole tab can be taken
 * along. When neither does, this part alone is blank and says nothing.
 */

/** The word to the host page. The word alone tells nothing, so it may be heard by whoever may frame us. */
export const LEAVE = { type: "leave" } as const;

interface Surroundings {
  /** The page around this one, as far as it can be spoken to. */
  host: Pick<Window, "postMessage">;
  /** The tab. */
  tab: { readonly location: Pick<Location, "replace"> };
  /** This part. */
  own: Pick<Location, "replace">;
  /** Whether someone has tapped or typed in here; undefined where the browser does not say. */
  touched: () => boolean | undefined;
}

const here: Surroundings = {
  get host() {
    return parent;
  },
  get tab() {
    return top ?? self;
  },
  get own() {
    return location;
  },
  touched: () => (navigator as Partial<Navigator>).userActivation?.hasBeenActive,
};

function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // A sandbox, or a browser that asks for a tap first. The next step matters more.
  }
}

/** Hears Leave and takes as much away as it can; `to` is where the whole tab goes. Returns the undo. */
export function leaveTogether(to: string, around: Surroundings = here): () => void {
  function leave(event: Event): void {
    // leave.ts would go to its own place, which in an installed host app is a page that may not be framed.
    event.preventDefault();
    attempt(() => around.host.postMessage(LEAVE, "*"));
    // Without a tap browsers refuse, and some show a notice that names the address.
    if (around.touched() !== false) attempt(() => around.tab.location.replace(to));
    attempt(() => around.own.replace("about:blank"));
  }
  addEventListener("leave", leave);
  return () => removeEventListener("leave", leave);
}
