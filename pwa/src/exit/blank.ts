/**
 * Blank out of sight: when the page goes out of sight (another tab, another app, a locked phone) it turns
 * blank, and one tap shows it again. Whoever picks the phone up, or sees the small pictures of open
 * apps, sees an empty page. It cannot promise the picture: some phones take it before they tell the
 * page (docs/adr/0016).
 *
 * `data-covered` on the root: `away` while out of sight (nothing at all is drawn), `back` when in
 * sight again (Leave and "Show the page" are).
 */
const root = document.documentElement;

let focused: Element | null = null;
/** Covered by a loss of focus alone, which the return of focus undoes. */
let lightly = false;
let away = 0;

/** How often the page went out of sight: a wish from before the last time does not show the page after it. */
export function timesAway(): number {
  return away;
}

function cover(state: "away" | "back"): void {
  if (root.dataset["covered"] === undefined) focused = document.activeElement;
  root.dataset["covered"] = state;
}

/** Shows the page again, where the reader was. */
export function uncover(): void {
  lightly = false;
  delete root.dataset["covered"];
  (focused as HTMLElement | null)?.focus({ preventScroll: true });
}

function offer(): void {
  if (root.dataset["covered"] === undefined) return;
  cover("back");
  document.querySelector<HTMLElement>(".cover button")?.focus({ preventScroll: true });
}

/**
 * Covers the page from now on whenever it goes out of sight. `show` is called when a page that lost the focus alone has
 * it again; the signal ends it (tests only).
 */
export function blankWhenAway(show: () => void, listening: AddEventListenerOptions): void {
  document.addEventListener(
    "visibilitychange",
    () => {
      lightly = false;
      if (document.hidden) {
        away++;
        cover("away");
      } else offer();
    },
    listening,
  );
  // A phone that shows its open apps may take the focus first and hide the page later, or never. On a
  // computer a page loses focus all the time without anyone leaving it.
  addEventListener(
    "blur",
    () => {
      if (document.hidden || root.dataset["covered"] !== undefined || !matchMedia("(pointer: coarse)").matches) return;
      cover("back");
      lightly = true;
    },
    listening,
  );
  addEventListener(
    "focus",
    () => {
      if (!lightly) return;
      lightly = false;
      show();
    },
    listening,
  );
}
