/** The keypad in front of something: on the neutral shell before "Home", and on the cover before the page. */
import { type KeypadWords, drawKeypad } from "./keypad.ts";

/** The words of the keypad, which the server puts on the element that it stands in (neutral: anyone may see them). */
export function keypadWords({ dataset }: HTMLElement): KeypadWords {
  return { label: dataset["code"] ?? "", erase: dataset["erase"] ?? "", enter: dataset["enter"] ?? "" };
}

/** Draws the keypad in `root` and resolves, when a code was entered, with whether it is the right one. */
export function askForCode(
  root: HTMLElement,
  words: KeypadWords,
  isRight: (code: string) => Promise<boolean>,
): Promise<boolean> {
  return new Promise((resolve) => {
    const takeAway = drawKeypad(root, words, (code) => {
      takeAway();
      resolve(isRight(code));
    });
  });
}
