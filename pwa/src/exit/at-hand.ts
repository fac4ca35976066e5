/** Parts of leaving that come when they are first wanted, so that the first screen does not wait for them. */
import { fetchPage } from "../first/language.ts";
import { onLeave } from "../kernel/leaving.ts";

/**
 * Something neutral is at hand for a Leave with no network. Call what this returns once someone goes on from home; not
 * with the first screen, whose bytes are counted (docs/performance.md). What does not come is asked for at the next call,
 * and when there is a network again; nothing is asked for once someone left. `until` ends it (tests only).
 */
export function neutralAtHand(until?: AbortSignal): () => void {
  const listening = until ? { signal: until } : {};
  let prepared = false;
  let left = false;
  onLeave(() => (left = true));

  function fetchNeutral(): void {
    if (left) return;
    Promise.all([import("../units/units.ts"), fetchPage("/units")]).then(
      ([{ standBy }, page]) => standBy(page, until),
      () => {
        prepared = false;
        addEventListener("online", fetchNeutral, { ...listening, once: true });
      },
    );
  }

  function prepare(): void {
    if (prepared) return;
    prepared = true;
    if ("requestIdleCallback" in globalThis) requestIdleCallback(fetchNeutral, { timeout: 2000 });
    else setTimeout(fetchNeutral, 1000);
  }
  return prepare;
}

/** What keeps Leave in sight comes with the first zoom, or the first keyboard that pushes the page up. */
export function watchSight(until?: AbortSignal): void {
  const viewport = globalThis.visualViewport as VisualViewport | null | undefined; // old browsers have none
  if (!viewport) return;
  const done = new AbortController();
  const first = () => {
    if (viewport.scale < 1.01 && viewport.offsetTop < 1) return;
    import("./other-ways.ts").then(({ keepInSight }) => keepInSight(viewport, until)).then(
      () => done.abort(),
      () => undefined, // the next change tries again
    );
  };
  until?.addEventListener("abort", () => done.abort());
  for (const change of ["resize", "scroll"]) viewport.addEventListener(change, first, { signal: done.signal });
}

/** Two fingers, two taps: off until it is wished, and gone with the page. `failed` hears that it did not come. */
export class TwoFingersSwitch {
  private on: AbortController | undefined;

  constructor(private readonly failed: () => void) {}

  async turn(): Promise<void> {
    this.on?.abort();
    if (this.on) this.on = undefined;
    else {
      const off = (this.on = new AbortController());
      try {
        (await import("./other-ways.ts")).hearTwoFingers(off.signal);
      } catch {
        this.on = undefined;
        this.failed();
      }
    }
    this.show();
  }

  /** Marks the switch, which may have been drawn anew. */
  show(): void {
    document.querySelector("[data-fingers]")?.setAttribute("aria-pressed", String(!!this.on));
  }
}
