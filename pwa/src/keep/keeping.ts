/**
 * Keeping on this phone, seen from the page: whether something is kept, keep, forget. Nothing here is
 * called before the reader taps Keep, but for the look at whether they did so before.
 */
import { scriptAddress } from "../kernel/trusted.ts";
import { Editions } from "./editions.ts";
import { forgetReading } from "./kept-reading.ts";
import type { FromPage, ToPage } from "./messages.ts";
import { SHELL } from "./neutral-shell.ts";

/** Why nothing was kept: this browser keeps nothing here, or it did not work this time. */
export type Refusal = "cannot" | "failed";

export class KeepRefused extends Error {
  override readonly name = "KeepRefused";
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/** Milliseconds without a sign of life after which keeping has failed; the worker itself gives up a little sooner. */
const STALLED = 30_000;

type Progress = (done: number, of: number) => void;

/** What of the browser keeping needs; tests give their own. */
export interface Phone {
  workers: ServiceWorkerContainer | undefined;
  caches: CacheStorage | undefined;
}

export function thisPhone(): Phone {
  const { caches } = globalThis as { caches?: CacheStorage };
  return { workers: (navigator as Partial<Navigator>).serviceWorker, caches };
}

/** Whether a whole edition is kept. Looks, and writes nothing. */
export async function isKept({ workers, caches }: Phone): Promise<boolean> {
  try {
    // Without a worker nothing was ever kept, and the caches are not even opened.
    if (!caches || !(await workers?.getRegistration())) return false;
    return (await new Editions(caches).newest()) !== undefined;
  } catch {
    return false; // a private window may refuse even the look
  }
}

/** Keeps one edition, in `language`. Rejects with KeepRefused, and then leaves nothing behind. */
export async function keep(phone: Phone, language: string, progress: Progress): Promise<void> {
  const { workers, caches } = phone;
  if (!workers || !caches) throw new KeepRefused("cannot");
  let registration: ServiceWorkerRegistration;
  try {
    registration = await workers.register(scriptAddress("/sw.js"), { updateViaCache: "none" });
  } catch {
    // Refused by the browser, or the script did not come: the network tells which.
    throw new KeepRefused(navigator.onLine ? "cannot" : "failed");
  }
  try {
    await filled(workers, registration, progress);
    if (!(await isKept(phone))) throw new Error("not whole");
    say(registration.active, { speak: language });
    showKept(true);
  } catch {
    await takeBack(phone, await hasShell(phone));
    throw new KeepRefused("failed");
  }
}

/**
 * Keeps what an icon opens: an edition, if none is kept, and the neutral shell with its `pictures`. Rejects with
 * KeepRefused, and then takes back what it kept; what was kept before stays.
 */
export async function keepApp(phone: Phone, language: string, pictures: string[], progress: Progress): Promise<void> {
  if (await isKept(phone)) return keepShell(phone, pictures);
  const shell = await hasShell(phone);
  await keep(phone, language, progress);
  try {
    await keepShell(phone, pictures);
  } catch (reason) {
    await takeBack(phone, shell);
    throw reason;
  }
}

async function hasShell({ caches }: Phone): Promise<boolean> {
  try {
    return (await caches?.has(SHELL)) ?? false;
  } catch {
    return false; // a private window may refuse even the look
  }
}

/** Ends a keeping that failed. The neutral shell of an installed app stays as it was, if it was there before (`shell`). */
async function takeBack(phone: Phone, shell: boolean): Promise<void> {
  const { workers, caches } = phone;
  if (!shell) return forget(phone);
  for (const { installing, waiting, active } of (await workers?.getRegistrations()) ?? []) {
    for (const worker of [installing, waiting, active]) say(worker, "clear");
  }
  if (caches) await new Editions(caches).clear(SHELL);
}

/**
 * Keeps the neutral shell of an installed app, with its `pictures`, beside what is kept already. Rejects
 * with KeepRefused; what was kept before stays.
 */
export async function keepShell({ workers }: Phone, pictures: string[]): Promise<void> {
  const active = (await workers?.getRegistration())?.active;
  if (!workers || !active) throw new KeepRefused("cannot");
  const ended = new AbortController();
  try {
    await new Promise<void>((resolve, reject) => {
      const silence = setTimeout(() => reject(new Error("silent")), STALLED);
      ended.signal.addEventListener("abort", () => clearTimeout(silence));
      const hear = ({ data }: MessageEvent<ToPage>) => {
        if (!("shell" in data)) return;
        if (data.shell) resolve();
        else reject(new Error("not whole"));
      };
      workers.addEventListener("message", hear, { signal: ended.signal });
      workers.startMessages();
      say(active, { shell: pictures });
    });
  } catch {
    throw new KeepRefused("failed");
  } finally {
    ended.abort();
  }
}

/**
 * Ends keeping: the worker and all that was kept are gone when this resolves. A worker that is still
 * being installed has been told to stop; its end, which waits for that, is not awaited.
 */
export async function forget({ workers, caches }: Phone): Promise<void> {
  for (const registration of (await workers?.getRegistrations()) ?? []) {
    const { installing, waiting, active } = registration;
    for (const worker of [installing, waiting, active]) say(worker, "leave");
    const ended = registration.unregister();
    if (!installing) await ended;
    else ended.catch(() => undefined); // nobody waits for it
  }
  if (caches) await new Editions(caches).clear();
  await forgetReading();
  showKept(false);
}

/** For what the page says only where something is kept; the next page of this phone does it by itself (src/first/start.ts). */
function showKept(kept: boolean): void {
  document.documentElement.toggleAttribute("data-kept", kept);
}

function say(worker: ServiceWorker | null, message: FromPage): void {
  worker?.postMessage(message);
}

/** Resolves when the worker has filled an edition; rejects when it gives up or falls silent. */
function filled(
  workers: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  progress: Progress,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let silence = setTimeout(giveUp, STALLED);
    const coming = registration.installing ?? registration.waiting;

    function end() {
      clearTimeout(silence);
      workers.removeEventListener("message", hear);
      coming?.removeEventListener("statechange", look);
    }
    function giveUp() {
      end();
      reject(new Error("silent"));
    }
    function finish() {
      end();
      resolve();
    }
    function hear({ data }: MessageEvent<ToPage>) {
      clearTimeout(silence);
      silence = setTimeout(giveUp, STALLED);
      if ("done" in data) progress(data.done, data.of);
      else if ("kept" in data && data.kept) finish();
      else if ("kept" in data) giveUp();
    }
    function look() {
      if (coming?.state === "activated") finish();
      else if (coming?.state === "redundant") giveUp();
    }

    workers.addEventListener("message", hear);
    workers.startMessages();
    coming?.addEventListener("statechange", look);
    // A worker that was there already (forgotten and wanted again) fills when it is told to.
    if (!coming) say(registration.active, "keep");
  });
}
