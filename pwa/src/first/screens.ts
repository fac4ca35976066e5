/** What of the page is shown. All screens that the server drew are in the page from the start. */

export const APP = "app";
const NOTE = "note";

const settings = document.documentElement.dataset;

export function isDrawn(view: string): boolean {
  return document.getElementById(view)?.dataset["screen"] === view;
}

/** Shows one screen and hides the others. Returns it. */
export function reveal(id: string): HTMLElement | null {
  for (const screen of document.querySelectorAll<HTMLElement>("[data-screen], #app")) {
    screen.hidden = screen.id !== id;
  }
  return document.getElementById(id);
}

/** Moves to the heading of a screen, as a reader of a new page would start there. */
export function settle(screen: HTMLElement | null, scroll = 0, pressed = ""): void {
  const pressedThing = pressed ? document.getElementById(pressed) : null;
  const heading = screen?.querySelector("h1");
  if (heading) heading.tabIndex = -1;
  (pressedThing ?? heading)?.focus({ preventScroll: true });
  scrollTo(0, scroll);
}

/** Says a short text to screen readers, once. */
export function tell(words: string): void {
  const status = document.getElementById("status");
  if (status) status.textContent = words;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, words = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

/**
 * Shows a screen of one sentence, with Back and, when `again` is given, a way to try once more.
 * Its words stand in the page already (`data-loading`, `data-offline`, `data-again`).
 */
export function revealNote(words: "loading" | "offline", again?: () => void): void {
  document.getElementById(NOTE)?.remove();
  const note = element("main"); // the only one that is not hidden
  note.id = NOTE;
  note.dataset["screen"] = NOTE;
  const back = document.querySelector("[data-back]")?.cloneNode(true);
  if (back) note.append(back);
  note.append(element("h1", settings[words]));
  if (again) {
    const button = element("button", settings["again"]);
    button.className = "primary";
    button.onclick = again;
    note.append(button);
  }
  document.getElementById(APP)?.before(note);
  settle(reveal(NOTE));
}

/** The page was opened with no network, from what is kept: it says so at the top of home. */
export function noteOffline(): void {
  const note = element("p", settings["offline"]);
  note.className = "mark";
  document.getElementById("home")?.prepend(note);
}
