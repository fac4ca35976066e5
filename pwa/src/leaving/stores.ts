/**
 * The places on this phone where a page can leave something, and how each is counted and emptied. Nothing
 * here touches any of them before it is called: in Chromium even a look writes that this address was there.
 */
import { forget, thisPhone } from "../keep/keeping.ts";
import type { Store } from "./traces.ts";

/** Of this browser. Order matters: a worker that still runs could write copies again. */
export function storesOfThisBrowser(): Store[] {
  return [
    { name: "workers", count: async () => (await workers()).length, clear: () => forget(thisPhone()) },
    { name: "copies", count: async () => (await caches.keys()).length, clear: clearCopies },
    { name: "notes", count: () => lengthOf(() => localStorage), clear: () => empty(() => localStorage) },
    { name: "tab", count: () => lengthOf(() => sessionStorage), clear: () => empty(() => sessionStorage) },
    { name: "databases", count: async () => (await indexedDB.databases()).length, clear: clearDatabases },
    { name: "cookies", count: () => Promise.resolve(cookies().length), clear: clearCookies },
  ];
}

/** Asks for the answer that tells the browser to clear cache, cookies and storage (Clear Site Data, W3C). */
export async function tellServer(): Promise<boolean> {
  const { ok } = await fetch("/fresh", { method: "POST" });
  return ok;
}

async function workers(): Promise<readonly ServiceWorkerRegistration[]> {
  return (await (navigator as Partial<Navigator>).serviceWorker?.getRegistrations()) ?? [];
}

// eslint-disable-next-line @typescript-eslint/require-await -- so that a browser that refuses rejects
async function lengthOf(store: () => Storage): Promise<number> {
  return store().length;
}

// eslint-disable-next-line @typescript-eslint/require-await -- as above
async function empty(store: () => Storage): Promise<void> {
  store().clear();
}

async function clearCopies(): Promise<void> {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

async function clearDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases()) if (name !== undefined) await deleteDatabase(name);
}

/** Rejects when another tab holds it open: it would go some day, but not now. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = () => resolve();
    asked.onerror = asked.onblocked = () => reject(new Error("held"));
  });
}

function cookies(): string[] {
  return document.cookie.split(";").filter((each) => each.trim() !== "");
}

function clearCookies(): Promise<void> {
  for (const each of cookies()) document.cookie = `${each.split("=")[0]?.trim() ?? ""}=; Max-Age=0; Path=/`;
  return Promise.resolve();
}
