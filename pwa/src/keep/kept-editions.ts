/** What is kept on the phone, as a page looks at it and takes it away; the worker fills it (editions.ts). */

/** The last entry of an edition, with the day on which it was fetched: without it an edition does not count. */
export const SEAL = "/sealed";

export class KeptEditions {
  constructor(protected readonly caches: CacheStorage) {}

  /** The newest whole edition, if anything is kept. */
  async newest(): Promise<Cache | undefined> {
    for (const number of (await this.numbers()).reverse()) {
      const cache = await this.caches.open(nameOf(number));
      if (await cache.match(SEAL)) return cache;
    }
    return undefined;
  }

  /** Drops everything, but for the cache named `spared`. */
  async clear(spared = ""): Promise<void> {
    const keys = (await this.caches.keys()).filter((key) => key !== spared);
    await Promise.all(keys.map((key) => this.caches.delete(key)));
  }

  /** Of all that were begun, the oldest first. */
  protected async numbers(): Promise<number[]> {
    const keys = await this.caches.keys();
    return keys
      .filter((key) => /^v\d+$/.test(key))
      .map((key) => Number(key.slice(1)))
      .sort((a, b) => a - b);
  }
}

/** The cache of an edition. It says nothing. */
export function nameOf(number: number): string {
  return `v${number}`;
}
