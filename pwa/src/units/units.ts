/** The script of the neutral shell, `/units`. It is also what puts that shell in place on another page. */
import { localeOf, startConverter } from "./converter.ts";

export { standBy } from "./in-place.ts";

if (document.getElementById("sheet")) {
  startConverter(document.body, localeOf(document.documentElement.lang, navigator.language));
  document.addEventListener("click", (event) => {
    if (!(event.target as Element).closest("[data-home]")) return;
    event.preventDefault();
    // No step in the history: Back leads to where one was before.
    location.replace("/");
  });
}
