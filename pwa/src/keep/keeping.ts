/**
 * Keeping on this phone, seen from the page: whether something is kept, keep, forget. Nothing here is
 * called before the reader taps Keep, but for the look at whether they did so before.
 */
import { scriptAddress } from "../kernel/trusted.ts";
import { KeptEditions } from "./kept-editions.ts";
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
    return (await new KeptEditions(caches).newest()) !== undefined;
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
  if (caches) await new KeptEditions(caches).clear(SHELL);
}

/**
 * Keeps the neutral shell of an installed app, with its `pictures`, beside what is kept already. Rejects
 * with KeepRefused; what was kept before stays.
 */
export async function keepShell({ workers }: Phone, pictures: string[]): Promise<void> {
  const active = (await workers?.getRegistration())?.active;
  if (!workers || !active) throw new KeepRefused("cannot");
  try {
    const done = hear(workers, (message) => ("shell" in message ? message.shell : undefined));
    say(active, { shell: pictures });
    await done;
  } catch {
    throw new KeepRefused("failed");
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
  if (caches) await new KeptEditions(caches).clear();
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

/** Resolves when the worker has filled an edition. */
function filled(workers: ServiceWorkerContainer, registration: ServiceWorkerRegistration, progress: Progress): Promise<void> {
  const coming = registration.installing ?? registration.waiting;
  const done = hear(
    workers,
    (message) => {
      if ("done" in message) progress(message.done, message.of);
      return "kept" in message ? message.kept : undefined;
    },
    coming,
  );
  // A worker that was there already (forgotten and wanted again) fills when it is told to.
  if (!coming) say(registration.active, "keep");
  return done;
}

/**
 * Resolves when `worked` says so of a message of the worker, or the one that is `coming` is at work; rejects when it says
 * no, that one is given up, or nothing is heard for a while. With `undefined` it goes on.
 */
function hear(
  workers: ServiceWorkerContainer,
  worked: (message: ToPage) => boolean | undefined,
  coming?: ServiceWorker | null,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = new AbortController();
    const until = { signal: ended.signal };
    const end = (well?: boolean) => {
      if (well === undefined) return;
      ended.abort();
      clearTimeout(silence);
      if (well) resolve();
      else reject(new Error("not kept"));
    };
    const wait = () => setTimeout(end, STALLED, false);
    let silence = wait();
    const listen = ({ data }: MessageEvent<ToPage>) => {
      clearTimeout(silence);
      silence = wait();
      end(worked(data));
    };
    workers.addEventListener("message", listen, until);
    workers.startMessages();
    coming?.addEventListener(
      "statechange",
      () => end({ activated: true, redundant: false }[coming.state as "activated" | "redundant"]),
      until,
    );
  });
}
