/**
 * The service worker. It exists only on a phone whose owner chose Keep (docs/adr/0011); Leave and
 * Forget end it. It keeps one whole edition and answers from it when there is no network. For an installed
 * app it also keeps the neutral shell, and with that it outlives Leave (docs/adr/0013).
 */
import { Editions } from "./keep/editions.ts";
import { freshest } from "./keep/freshest.ts";
import { fromPage, question, type ToPage } from "./keep/messages.ts";
import { NeutralShell, SHELL } from "./keep/neutral-shell.ts";
import { answerTo } from "./keep/paths.ts";
import { Patience } from "./keep/patience.ts";
import { Door } from "./lock/door.ts";

declare global {
  /** The built files; the build writes them here. */
  var __WB_MANIFEST: { url: string }[];
}

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const assets = self.__WB_MANIFEST.map(({ url }) => `/${url}`);
const editions = new Editions(worker.caches);
const door = new Door(worker.caches);
const shell = new NeutralShell(worker.caches);
const NEUTRAL = "/units"; // what stands in front of every page while there is a lock
const PATIENCE = 3000; // ms for the network before what is kept is shown
const STALLED = 25_000; // ms without one more file after which filling has failed

/** Pages whose document came from what is kept. */
const oldPages = new Set<string>();
/** Someone left: no edition is begun, finished or renewed. */
let left = false;
/** Someone left or forgot for good: nothing at all is kept or answered. */
let ended = false;
let filling: Promise<void> | undefined;
let patience: Patience | undefined;

async function tellPages(message: ToPage): Promise<void> {
  for (const page of await worker.clients.matchAll({ includeUncontrolled: true })) page.postMessage(message);
}

/**
 * One at a time: a second call waits for the first. It may be slow but it does not hang: with no
 * further file for a while it fails, and Leave ends it at once.
 */
function fill(gone: () => boolean | Promise<boolean> = () => left): Promise<void> {
  if (filling) return filling;
  const mine = (patience = new Patience(STALLED));
  filling = editions
    .fill(
      (address) => fetch(address, { cache: "no-store", signal: mine.signal }),
      assets,
      gone,
      (done, of) => {
        mine.more();
        void tellPages({ done, of });
      },
    )
    .finally(() => {
      mine.done();
      filling = undefined;
    });
  return filling;
}

const ask = (address: string) => fetch(address, { cache: "no-store" });

/** What an update of this worker, or of the pages, brings to the phone: what is kept there is renewed, and nothing else. */
async function renew(gone?: () => Promise<boolean>): Promise<void> {
  if (await editions.newest()) await fill(gone);
  await shell.renew(ask, () => ended);
}

/** A copy that was begun by a page is not finished without one: who asked for it may have left unheard. */
async function goneOrAlone(): Promise<boolean> {
  return left || (await worker.clients.matchAll({ includeUncontrolled: true })).length === 0;
}

async function find(address: string): Promise<Response | undefined> {
  return (await editions.find(address)) ?? shell.find(address);
}

/** Fills anew when a page says something else than the one that is kept. */
async function refresh(address: string, seen: Response): Promise<void> {
  const kept = await find(address);
  if (!kept || left || (await kept.text()) === (await seen.text())) return;
  await renew();
  await editions.tidy();
}

/** Asks the network for a page. A chosen language that was withdrawn is forgotten. */
async function askFor(address: string, path: string): Promise<Response> {
  const answer = await fetch(address);
  if (address === path || (answer.status !== 404 && answer.status !== 410)) return answer;
  await editions.unspeak();
  return fetch(path);
}

async function fresh(event: FetchEvent, path: string): Promise<Response> {
  const address = path === "/" ? await editions.firstScreen() : path;
  const asked = askFor(address, path);
  const kept = await find(address);
  if (!kept) return asked;
  if (path !== "/packs") {
    // Also when it comes after the patience: else a phone on a slow network would keep the old for ever.
    const came = asked.then((answer) => (answer.ok ? refresh(address, answer.clone()) : undefined));
    event.waitUntil(came.catch(() => undefined));
  }
  // It stands in for something else: whoever looks on may not see an empty screen meanwhile.
  if (path === NEUTRAL) return kept;
  const answer = await freshest(asked, kept, PATIENCE);
  if (answer === kept) oldPages.add(event.resultingClientId);
  return answer;
}

async function kept(request: Request, path: string): Promise<Response> {
  return (await find(path)) ?? fetch(request);
}

/** A page, where the door is open; else the neutral shell, at whatever address. */
async function behindTheDoor(event: FetchEvent, path: string, page: () => Promise<Response>): Promise<Response> {
  if (path === NEUTRAL || (await door.admits())) return page();
  return fresh(event, NEUTRAL);
}

// The first worker keeps because someone asked for it. A later one is the browser's own update, on a phone where
// someone may have left since.
worker.addEventListener("install", (event) =>
  event.waitUntil(worker.registration.active ? renew(goneOrAlone) : fill(goneOrAlone)),
);

worker.addEventListener("activate", (event) => event.waitUntil(editions.tidy().then(() => worker.clients.claim())));

worker.addEventListener("fetch", (event) => {
  if (ended) return;
  const address = new URL(event.request.url);
  const path = address.pathname;
  const answer = answerTo(event.request.method, address, worker.location.origin);
  const page = () => {
    if (answer === "fresh") return fresh(event, path);
    return answer === "kept" ? kept(event.request, path) : fetch(event.request);
  };
  if (event.request.mode === "navigate") event.respondWith(behindTheDoor(event, path, page));
  else if (answer !== "leave") event.respondWith(page());
});

worker.addEventListener("message", (event) => {
  const asked = question(event.data);
  if (asked) {
    const [port] = event.ports;
    event.waitUntil(door.answer(asked).then((yes) => port?.postMessage(yes)));
    return;
  }
  const message = fromPage(event.data);
  if (message === "leave" || message === "clear") {
    left = true;
    ended = message === "leave";
    patience?.end();
    event.waitUntil(editions.clear(ended ? "" : SHELL));
    // The page asks for it too, but a page that is replaced may not come to it.
    if (ended) event.waitUntil(worker.registration.unregister());
  } else if (message === "keep") {
    left = ended = false;
    event.waitUntil(
      fill().then(
        () => tellPages({ kept: true }),
        () => tellPages({ kept: false }),
      ),
    );
  } else if (message === "origin") {
    const page = event.source as Client | null;
    if (page && oldPages.has(page.id)) {
      event.waitUntil(editions.day().then((from) => page.postMessage({ from } satisfies ToPage)));
    }
  } else if (message && "shell" in message) {
    event.waitUntil(
      shell
        .fill(ask, message.shell, () => ended)
        .then(
          () => tellPages({ shell: true }),
          () => tellPages({ shell: false }),
        ),
    );
  } else if (message) {
    event.waitUntil(editions.speak(message.speak));
  }
});
