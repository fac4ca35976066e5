/**
 * Drops editions that no worker answers from: the rest of a copy that Leave could not stop. The page
 * calls it as it starts, so it stands apart from the rest of keeping and is small. Caches with other
 * names than an edition's are left alone. It stores nothing and never rejects.
 */
export async function dropStray(
  workers = (navigator as Partial<Navigator>).serviceWorker,
  { caches } = globalThis as { caches?: CacheStorage },
): Promise<void> {
  try {
    if (!workers || !caches || (await workers.getRegistrations()).length > 0) return;
    for (const name of await caches.keys()) if (/^v\d+$/.test(name)) await caches.delete(name);
  } catch {
    // A private window may refuse even the look, and then there is nothing.
  }
}
