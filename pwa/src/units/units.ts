/** The script of the neutral shell, `/units`. It is also what puts that shell in place on another page. */
import { ask } from "../lock/asking.ts";
import { localeOf, startConverter } from "./converter.ts";

export { standBy } from "./in-place.ts";

if (document.getElementById("sheet")) {
  startConverter(document.body, localeOf(document.documentElement.lang, navigator.language));
  document.addEventListener("click", (event) => {
    if (!(event.target as Element).closest("[data-home]")) return;
    event.preventDefault();
    void goHome();
  });
}

/** Goes on at once, or by the right code where there is a lock. After a wrong one the units are there again. */
async function goHome(): Promise<void> {
  const pad = document.getElementById("pad");
  if (pad && (await ask("locked"))) {
    const { askForCode, keypadWords } = await import("../lock/gate.ts");
    const main = document.getElementById("units");
    const show = (keypad: boolean) => {
      pad.hidden = !keypad;
      if (main) main.hidden = keypad;
    };
    show(true);
    const right = await askForCode(pad, keypadWords(pad), (code) => ask({ open: code }));
    if (!right) {
      show(false);
      return;
    }
  }
  // No step in the history: Back leads to where one was before.
  location.replace("/");
}
