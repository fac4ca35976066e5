/**
 * The neutral shell in place of the page. With no network, or a dead one, Leave has nowhere to go: a blank page or
 * the browser's own page about that would stand there. So the shell is fetched while there is a
 * network, waits in memory, and is drawn into the page when it is needed. It stores nothing.
 */
import { isInstalled } from "../kernel/installed.ts";
import { localeOf, startConverter } from "./converter.ts";

/** Milliseconds after which the next page is late: as in src/exit/leave.ts, which then takes presses again. */
const LATE = 4000;

/** An installed app has its shell in a cache, and a worker that answers with it: there Leave can go. */
function hasItsOwn(): boolean {
  const { serviceWorker } = navigator as Partial<Navigator>;
  return Boolean(isInstalled() && serviceWorker?.controller);
}

/** Takes all that is ours out of the page and draws the shell. The title stays, as it does on Leave. */
function draw(shell: Document): void {
  const root = document.documentElement;
  const { lang, dir } = shell.documentElement;
  const main = shell.querySelector("main");
  const style = shell.querySelector("style");
  if (!main || !style) throw new Error("not the shell");

  const sheet = document.importNode(main, true);
  // The way to the first screen is left out: this page may be in someone else's hands now.
  for (const each of sheet.querySelectorAll("noscript, [data-home]")) each.remove();
  document.body.replaceChildren(sheet);
  for (const each of document.querySelectorAll("style, script, link:not([rel=icon])")) each.remove();
  document.head.append(document.importNode(style, true));
  for (const name of root.getAttributeNames()) {
    // Where Leave goes once there is a network, and that this page is hidden still.
    if (name !== "data-to" && name !== "style") root.removeAttribute(name);
  }
  root.lang = lang;
  root.dir = dir;
  startConverter(sheet, localeOf(lang, navigator.language));

  root.style.display = "";
  const heading = sheet.querySelector("h1");
  if (heading) heading.tabIndex = -1;
  heading?.focus({ preventScroll: true });
  scrollTo(0, 0);
}

/** From now on Leave with no network draws `shell`, a page as `/units` gives it. `until` ends it (tests only). */
export function standBy(shell: Document, until?: AbortSignal): void {
  const listening = until ? { signal: until } : {};

  /** Asks the browser, through the server, to forget what no script reaches: Leave could not do so by itself. */
  function send(): void {
    fetch("/fresh", { method: "POST", keepalive: true }).catch(sendLater);
  }

  /** Once, however often someone left meanwhile. */
  function sendLater(): void {
    addEventListener("online", send, { ...listening, once: true });
  }

  addEventListener(
    "leave",
    (event) => {
      if (hasItsOwn()) return;
      if (navigator.onLine) {
        // A dead Wi-Fi calls itself a network. The next page is still awaited, and takes this one's place when it comes.
        setTimeout(() => draw(shell), LATE);
        return;
      }
      draw(shell);
      event.preventDefault();
      sendLater();
    },
    listening,
  );
}
