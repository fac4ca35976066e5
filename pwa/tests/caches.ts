/** A CacheStorage in memory. It refuses to store `refused`, as a full phone would. */
export class MemoryCaches implements CacheStorage {
  readonly stores = new Map<string, Map<string, Response>>();
  refused: string | undefined;

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.stores.delete(name));
  }

  has(name: string): Promise<boolean> {
    return Promise.resolve(this.stores.has(name));
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.stores.keys()]);
  }

  match(): Promise<Response | undefined> {
    return Promise.reject(new Error("ask one cache, not all"));
  }

  open(name: string): Promise<Cache> {
    const store = this.stores.get(name) ?? new Map<string, Response>();
    this.stores.set(name, store);
    const cache: Pick<Cache, "match" | "put" | "delete" | "keys"> = {
      match: (address) => Promise.resolve(store.get(address as string)?.clone()),
      put: (address, answer) => {
        if (address === this.refused) return Promise.reject(new DOMException("full", "QuotaExceededError"));
        store.set(address as string, answer);
        return Promise.resolve();
      },
      keys: () => Promise.resolve([...store.keys()].map((url) => ({ url }) as Request)),
      delete: (address) => Promise.resolve(store.delete(address as string)),
    };
    return Promise.resolve(cache as Cache);
  }

  /** The addresses in a cache, in the order they were put. */
  addresses(name: string): string[] {
    return [...(this.stores.get(name)?.keys() ?? [])];
  }
}
