/**
 * The first script of the page. It shows and hides what the server drew, keeps the way back in
 * memory, changes the language, and fetches the app when a view needs it. No framework: the page is
 * read and left without it (docs/adr/0010).
 */
import type { App } from "../app/app.tsx";
import type { Place } from "../app/place.ts";
import { TwoFingersSwitch, neutralAtHand, watchSight } from "../exit/at-hand.ts";
import { comeBack, coverWhenAway } from "../exit/cover.ts";
import type { ToPage } from "../keep/messages.ts";
import { fetchPage, takeOver } from "./language.ts";
import { APP, isDrawn, noteOffline, reveal, revealNote, settle, tell } from "./screens.ts";
import { Trail } from "./trail.ts";
import { watchBack } from "./watch-back.ts";

const PRESSED = "[data-view], [data-back], [data-language], [data-skip], [data-uncover], [data-fingers]";
const PATIENCE = 200; // ms before "loading" is shown, so that it does not flash by

/** Brings the page to life; `until` ends it (tests only: a page ends with itself). */
export function start(until?: AbortSignal): void {
  const listening = until ? { signal: until } : {};
  const trail = new Trail("home");
  const prepareToLeave = neutralAtHand(until);
  const fingers = new TwoFingersSwitch(() => tell(document.documentElement.dataset["offline"] ?? ""));
  let turn = 0;
  let left = false;
  let starting: Promise<App> | undefined;

  function app(): Promise<App> {
    starting ??= import("../app/whole.ts")
      .then(({ startWholeApp }) => startWholeApp(document.getElementById(APP) as HTMLElement, { go, back, tell }))
      .catch((reason: unknown) => {
        starting = undefined; // the next press tries again
        throw reason;
      });
    return starting;
  }

  /** Runs `work`, says when it takes a while or fails. False when it failed or the reader went on. */
  async function wait(work: () => Promise<unknown>, again: () => void): Promise<boolean> {
    const mine = ++turn;
    const slow = setTimeout(() => {
      if (mine === turn) revealNote("loading");
    }, PATIENCE);
    try {
      await work();
    } catch {
      if (mine === turn) revealNote("offline", again);
      return false;
    } finally {
      clearTimeout(slow);
    }
    return mine === turn;
  }

  async function show(place: Place): Promise<void> {
    watchBack(!trail.atRoot, back);
    if (isDrawn(place.view)) {
      turn++;
      settle(reveal(place.view), place.scroll, place.pressed);
    } else if (await wait(async () => (await app()).show(place), () => void show(place))) {
      settle(reveal(APP), place.scroll, place.pressed);
    }
  }

  function go(view: string, about?: string): void {
    trail.here.scroll = scrollY;
    trail.here.pressed = document.activeElement?.id ?? "";
    prepareToLeave();
    void show(trail.go(view, about));
  }

  function back(): void {
    void show(trail.back());
  }

  async function speak(tag: string): Promise<void> {
    const changed = await wait(
      async () => {
        const page = await fetchPage(`/home/${tag}`);
        // Whoever left meanwhile has something neutral here, where no word of ours may come back.
        if (left) return;
        takeOver(page);
        fingers.show();
        if (starting) await (await starting).changeLanguage();
      },
      () => void speak(tag),
    );
    if (!changed) return;
    // Only a phone that keeps Wayside has a worker to hear this (docs/adr/0011).
    (navigator as Partial<Navigator>).serviceWorker?.controller?.postMessage({ speak: tag });
    void show(trail.here.view === "languages" ? trail.back() : trail.here);
  }

  /** The card for a new visit is used up. Known by this page only, so a new visit shows it again (docs/adr/0014). */
  function meet(): void {
    document.documentElement.dataset["met"] = "";
  }

  function press({ target }: Event): void {
    const pressed = (target as Element).closest<HTMLElement>(PRESSED);
    if (!pressed) return;
    const { view, language, skip } = pressed.dataset;
    if (view === "limits" || skip !== undefined) meet();
    if (skip !== undefined) settle(document.getElementById("home"), scrollY);
    else if (view) go(view);
    else if (language) void speak(language);
    else if ("uncover" in pressed.dataset) void comeBack();
    else if ("fingers" in pressed.dataset) void fingers.turn();
    else back();
  }

  /** A finger or the focus is on its way to a button: what the button needs may start now. */
  function warm({ target }: Event): void {
    const view = (target as Element).closest<HTMLElement>("[data-view]")?.dataset["view"];
    if (!view || isDrawn(view)) return;
    app().then(
      (started) => started.warm(view),
      () => undefined, // the press itself will say so
    );
  }

  /** A page that came from what is kept says so. Only a phone that keeps Wayside has a worker to ask. */
  function askOrigin(): void {
    const workers = (navigator as Partial<Navigator>).serviceWorker;
    if (!workers?.controller) return;
    meet(); // who keeps Wayside has been here before
    document.documentElement.dataset["kept"] = "";
    const hear = ({ data }: MessageEvent<ToPage>) => {
      if (!("from" in data)) return;
      import("../app/whole.ts").then(({ sayKept }) => sayKept(data.from)).catch(() => undefined);
    };
    workers.addEventListener("message", hear, listening);
    workers.startMessages();
    workers.controller.postMessage("origin");
  }

  /** What is under way when someone leaves may not draw into what is put in its place, nor take the browser's Back. */
  function stop(): void {
    left = true;
    turn++;
    watchBack(false, back);
  }

  document.addEventListener("click", press, listening);
  document.addEventListener("pointerdown", warm, listening);
  document.addEventListener("focusin", warm, listening);
  addEventListener("leave", stop, listening);
  // On a phone that keeps Wayside it costs nothing, and there may be no network later.
  if ((navigator as Partial<Navigator>).serviceWorker?.controller) requestAnimationFrame(prepareToLeave);
  coverWhenAway(listening);
  watchSight(until);
  askOrigin();
  if (!navigator.onLine) noteOffline();
}
