/** The keypad on the cover of a page that was out of sight. Fetched when there is a lock. */
import { ask } from "./asking.ts";
import { askForCode, keypadWords } from "./gate.ts";

/**
 * Asks there for the code. Resolves with whether it is right, which it is not when nobody can tell; undefined when the
 * reader stopped, or the page went out of sight again. The cover is then as it was.
 */
export async function askOnCover(): Promise<boolean | undefined> {
  const cover = document.querySelector<HTMLElement>(".cover");
  if (!cover) return false;
  const button = [...cover.childNodes];
  const code = await askForCode(cover, keypadWords(cover));
  const right = code === undefined ? undefined : (await ask({ check: code })) === true;
  if (right !== false) cover.replaceChildren(...button);
  if (right === undefined && !document.hidden) cover.querySelector("button")?.focus({ preventScroll: true });
  return right;
}
