/** The keypad in front of something: on the neutral shell before "Home", and on the cover before the page. */
import { type KeypadWords, drawKeypad } from "./keypad.ts";

/** The words of the keypad, which the server puts on the element that it stands in (neutral: anyone may see them). */
export function keypadWords({ dataset }: HTMLElement): KeypadWords {
  const { code = "", erase = "", enter = "", return: back = "" } = dataset;
  return { label: code, erase, enter, back };
}

/**
 * Draws the keypad in `root` and resolves with the code that was entered. Undefined when the reader went back (a key of
 * it, or Esc), or the page went out of sight: whoever picks the phone up finds no keypad. It is gone either way.
 */
export function askForCode(root: HTMLElement, words: KeypadWords): Promise<string | undefined> {
  return new Promise((resolve) => {
    const ending = new AbortController();
    const takeAway = drawKeypad(root, words, end);

    function end(code?: string): void {
      ending.abort();
      takeAway();
      resolve(code);
    }

    const listening = { signal: ending.signal };
    document.addEventListener("keydown", ({ key }) => (key === "Escape" ? end() : undefined), listening);
    document.addEventListener("visibilitychange", () => (document.hidden ? end() : undefined), listening);
    if (document.hidden) end();
  });
}
