/**
 * The script of the page that other sites show inside theirs: the screens that the server drew, the finder, and an exit
 * of its own (docs/adr/0015). Everything is in the page already; only the list of places is fetched, when it is wanted.
 */
import { startApp } from "../app/app.tsx";
import type { Place } from "../app/place.ts";
import { blankWhenAway, uncover } from "../exit/blank.ts";
import { APP, isDrawn, reveal, settle, tell } from "../first/screens.ts";
import { Trail } from "../first/trail.ts";
import { watchBack } from "../first/watch-back.ts";
import { type LanguagePack, PackShelf } from "../kernel/packs.ts";
import { leaveTogether } from "./exit.ts";
import { views } from "./views.ts";

const PRESSED = "[data-view], [data-back], [data-language], [data-uncover]";
const LINES = "lines"; // a heading on home, not a screen of its own

/** The words that the page brought along, from the shelf that would fetch them. */
function wordsOfThePage(): PackShelf {
  const { words } = JSON.parse(document.getElementById("packs")?.textContent ?? "{}") as { words?: LanguagePack };
  return new PackShelf(() => Promise.resolve(Response.json(words)));
}

/** Brings the page to life; `until` ends it (tests only: a page ends with itself). */
export function startFrame(until?: AbortSignal): void {
  const listening = until ? { signal: until } : {};
  const trail = new Trail("home");
  const app = startApp(
    document.getElementById(APP) as HTMLElement,
    { go, back, tell, framed: true },
    views,
    wordsOfThePage(),
  );

  async function show(place: Place): Promise<void> {
    watchBack(!trail.atRoot, back);
    const drawn = isDrawn(place.view);
    if (!drawn) await app.show(place);
    if (place === trail.here) settle(reveal(drawn ? place.view : APP), place.scroll, place.pressed);
  }

  function go(view: string, about?: string): void {
    trail.here.scroll = scrollY;
    trail.here.pressed = document.activeElement?.id ?? "";
    const place = trail.go(view === LINES ? "home" : view, about);
    void show(place).then(() => {
      if (view !== LINES) return;
      const heading = document.getElementById(LINES);
      if (!heading) return;
      heading.focus({ preventScroll: true });
      // By number: `scrollIntoView` would move the page around this one, too.
      const bar = document.querySelector(".bar")?.getBoundingClientRect().height ?? 0;
      scrollTo(0, scrollY + heading.getBoundingClientRect().top - bar);
    });
  }

  function back(): void {
    void show(trail.back());
  }

  function press({ target }: Event): void {
    const pressed = (target as Element).closest<HTMLElement>(PRESSED);
    if (!pressed) return;
    const { view, language } = pressed.dataset;
    if (view) go(view);
    // Replaced, so that the history of the page around this one stays as long as it was.
    else if (language) location.replace(`/frame/${language}`);
    else if ("uncover" in pressed.dataset) uncover();
    else back();
  }

  document.addEventListener("click", press, listening);
  blankWhenAway(uncover, listening);
  const undo = leaveTogether(document.querySelector<HTMLAnchorElement>("a.leave")?.href ?? "about:blank");
  until?.addEventListener("abort", undo);
}
