/** The script of the neutral shell, `/units`. It is also what puts that shell in place on another page. */
import { ask } from "../lock/asking.ts";
import { askForCode, keypadWords } from "../lock/gate.ts";
import { localeOf, startConverter } from "./converter.ts";

export { askOnCover } from "../lock/cover.ts";
export { standBy } from "./in-place.ts";

if (document.getElementById("sheet")) {
  startConverter(document.body, localeOf(document.documentElement.lang, navigator.language));
  document.addEventListener("click", (event) => {
    if (!(event.target as Element).closest("[data-home]")) return;
    event.preventDefault();
    void goHome();
  });
}

let asking = false;

/** Goes on at once, or by the right code where there is a lock. Else the units are there again. */
async function goHome(): Promise<void> {
  if (asking) return; // a double press
  asking = true;
  try {
    if ((await ask("locked")) && !(await opens())) return;
  } catch {
    // A worker that is gone cannot be asked. Whichever there is decides what the address shows: with a lock, this page anew.
  } finally {
    asking = false;
  }
  // No step in the history: Back leads to where one was before.
  location.replace("/");
}

/** Asks for the code in place of the units. False also when it is not given, or the page goes out of sight. */
async function opens(): Promise<boolean> {
  const pad = document.getElementById("pad");
  const units = document.getElementById("units");
  if (!pad || !units) return true; // the page of an earlier day: the worker decides
  pad.hidden = false;
  units.hidden = true;
  const code = await askForCode(pad, keypadWords(pad));
  const right = code !== undefined && (await ask({ open: code })) === true;
  if (right) return true;
  pad.hidden = true;
  units.hidden = false;
  units.querySelector<HTMLElement>("[data-home]")?.focus({ preventScroll: true });
  return false;
}
