/**
 * A keypad for the code, drawn without a framework: it stands on the neutral shell, on the cover and in
 * the app. No input field, so that no browser offers to remember what was typed. Its words are neutral.
 */
import { localeOf } from "../units/converter.ts";
import { LONGEST, SHORTEST } from "./code.ts";

export interface KeypadWords {
  /** What the keypad is for, such as "Code". */
  label: string;
  /** The key that takes the last digit away, and the one that ends the code. */
  erase: string;
  enter: string;
  /** The key that takes the keypad away, where there is one. */
  back?: string;
}

/** Draws the keypad in `root`. `entered` gets each code, or nothing for the way back. Returns what takes the keypad away. */
export function drawKeypad(root: HTMLElement, words: KeypadWords, entered: (code?: string) => void): () => void {
  let code = "";
  const pad = document.createElement("div");
  pad.className = "keypad";
  pad.setAttribute("role", "group");
  pad.setAttribute("aria-label", words.label);
  const dots = document.createElement("p");
  const spoken = document.createElement("p");
  dots.setAttribute("aria-hidden", "true");
  spoken.setAttribute("role", "status");
  spoken.className = "visually-hidden";
  const digits = new Intl.NumberFormat(localeOf(document.documentElement.lang || "en", navigator.language));
  const keys = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"].map((key) =>
    draw(key === "erase" || key === "enter" ? words[key] : digits.format(Number(key)), () => press(key)),
  );
  if (words.back) keys.push(draw(words.back, () => entered()));

  function draw(label: string, pressed: () => void): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", pressed);
    return button;
  }

  function show(): void {
    dots.textContent = "●".repeat(code.length);
    spoken.textContent = code.length ? digits.format(code.length) : "";
  }

  function press(key: string): void {
    if (key === "erase") code = code.slice(0, -1);
    else if (key !== "enter") code = (code + key).slice(0, LONGEST);
    else if (code.length >= SHORTEST) {
      const whole = code;
      code = "";
      entered(whole);
    }
    show();
  }

  /** The keys of a real keyboard, whatever script it writes. */
  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
    const onButton = (event.target as Element).closest("button");
    if (digit) press(digit);
    else if (event.key === "Backspace") press("erase");
    else if (event.key === "Enter" && !onButton) press("enter");
  }

  /** A mouse leaves the focus on the keypad: on a digit, Enter would press that digit again. */
  function keepFocus(event: MouseEvent): void {
    event.preventDefault();
    if (!pad.contains(document.activeElement)) pad.focus({ preventScroll: true });
  }

  pad.append(dots, spoken, ...keys);
  pad.addEventListener("keydown", onKey);
  pad.addEventListener("mousedown", keepFocus);
  pad.tabIndex = -1;
  root.replaceChildren(pad);
  show();
  pad.focus({ preventScroll: true });
  return () => pad.remove();
}
