/**
 * The service worker. It exists only on a phone whose owner chose Keep (docs/adr/0011); Leave and
 * Forget end it. It keeps one whole edition and answers from it when there is no network.
 */
import { Editions } from "./keep/editions.ts";
import { fromPage, type ToPage } from "./keep/messages.ts";
import { freshest } from "./keep/freshest.ts";
import { answerTo } from "./keep/paths.ts";

declare global {
  /** The built files; the build writes them here. */
  var __WB_MANIFEST: { url: string }[];
}

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const assets = self.__WB_MANIFEST.map(({ url }) => `/${url}`);
const editions = new Editions(worker.caches);
const PATIENCE = 3000; // ms for the network before what is kept is shown

let left = false;
let filling: Promise<void> | undefined;

async function tellPages(message: ToPage): Promise<void> {
  for (const page of await worker.clients.matchAll({ includeUncontrolled: true })) page.postMessage(message);
}

/** One at a time: a second call waits for the first. */
function fill(): Promise<void> {
  filling ??= editions
    .fill(
      (address) => fetch(address, { cache: "no-store" }),
      assets,
      () => left,
      (done, of) => void tellPages({ done, of }),
    )
    .finally(() => (filling = undefined));
  return filling;
}

/** Fills anew when the first screen says something else than the one that is kept. */
async function refresh(address: string, seen: Response): Promise<void> {
  const kept = await editions.find(address);
  if (!kept || left || (await kept.text()) === (await seen.text())) return;
  await fill();
  await editions.tidy();
}

async function fresh(event: FetchEvent, path: string): Promise<Response> {
  const address = path === "/" ? await editions.firstScreen() : path;
  const asked = fetch(address);
  const kept = await editions.find(address);
  if (!kept) return asked;
  const answer = await freshest(asked, kept, PATIENCE);
  if (answer !== kept && path !== "/packs") {
    event.waitUntil(refresh(address, answer.clone()).catch(() => undefined));
  }
  return answer;
}

async function kept(request: Request, path: string): Promise<Response> {
  return (await editions.find(path)) ?? fetch(request);
}

worker.addEventListener("install", (event) => event.waitUntil(fill()));

worker.addEventListener("activate", (event) => event.waitUntil(editions.tidy().then(() => worker.clients.claim())));

worker.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  const answer = left ? "leave" : answerTo(event.request.method, address, worker.location.origin);
  if (answer === "fresh") event.respondWith(fresh(event, address.pathname));
  if (answer === "kept") event.respondWith(kept(event.request, address.pathname));
});

worker.addEventListener("message", (event) => {
  const message = fromPage(event.data);
  if (message === "leave") {
    left = true;
    event.waitUntil(editions.clear());
  } else if (message === "keep") {
    left = false;
    event.waitUntil(
      fill().then(
        () => tellPages({ kept: true }),
        () => tellPages({ kept: false }),
      ),
    );
  } else if (message) {
    event.waitUntil(editions.speak(message.speak));
  }
});
