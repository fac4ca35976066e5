/**
 * Packs: whole JSON documents, named by the hash of what they hold. One is always fetched whole, so
 * that no request tells what is read in it. They live in memory and go with the page.
 */

/** Where an edition is, and how many bytes it is on the wire. */
export interface Edition {
  url: string;
  bytes: number;
}

/** The packs that the page names in `#packs`: the language it is drawn in, the listings, and the lessons of that language. */
export type PackName = "language" | "directory" | "lessons";

export type Editions = Record<PackName, Edition | null>;

export interface LanguagePack {
  v: 1;
  /** BCP 47. */
  lang: string;
  dir: "ltr" | "rtl";
  state: "reviewed" | "draft" | "machine";
  /** Every message that the browser shows, in Fluent syntax. */
  ftl: string;
  /** The same in English, for holes and for `beside`; empty when `lang` is English. */
  english: string;
  /** The messages that show English beside them while nobody has reviewed them. */
  beside: string[];
  /** What people type, to vocabulary codes. */
  synonyms: Record<string, string[]>;
}

/** A pack did not come: no network, or the server has none. */
export class PackMissing extends Error {
  override readonly name = "PackMissing";
}

/** The editions named by the page that the server drew. */
export function editionsIn(page: Document): Editions {
  const named = page.getElementById("packs")?.textContent ?? "{}";
  const { language, directory, lessons } = JSON.parse(named) as Partial<Editions>;
  return { language: language ?? null, directory: directory ?? null, lessons: lessons ?? null };
}

type Fetch = (url: string) => Promise<Response>;

/**
 * Remembers what was fetched, by address. A page may be older than the server's packs: when an
 * edition is gone (404), the index at `/packs` names the newest, which is fetched once instead.
 */
export class PackShelf {
  private readonly fetched = new Map<string, Promise<unknown>>();

  constructor(private readonly fetch: Fetch = (url) => globalThis.fetch(url, { credentials: "omit" })) {}

  /** The pack at this edition; `indexName` is its name in the index. Rejects with PackMissing. */
  pack<T>(edition: Pick<Edition, "url"> | null, indexName: string): Promise<T> {
    if (!edition) return Promise.reject(new PackMissing(indexName));
    return this.remembered(edition.url, () => this.fetchPack(edition.url, indexName));
  }

  /** The newest edition of a pack that the page does not name, such as the words of Talk. Rejects with PackMissing. */
  named<T>(indexName: string): Promise<T> {
    return this.remembered(indexName, () => this.fetchPack(null, indexName));
  }

  private remembered<T>(name: string, fetchIt: () => Promise<unknown>): Promise<T> {
    let pack = this.fetched.get(name);
    if (!pack) {
      pack = fetchIt();
      this.fetched.set(name, pack);
      // A failure is not remembered: the next ask tries again.
      pack.catch(() => this.fetched.delete(name));
    }
    return pack as Promise<T>;
  }

  private async fetchPack(url: string | null, indexName: string): Promise<unknown> {
    try {
      let answer = url === null ? null : await this.fetch(url);
      if (!answer || answer.status === 404) {
        const index = (await (await this.fetch("/packs")).json()) as { packs?: Record<string, Edition> };
        const newest = index.packs?.[indexName];
        if (newest) answer = await this.fetch(newest.url);
      }
      if (answer?.ok) return (await answer.json()) as unknown;
    } catch {
      // No network, or not JSON (a hotel's sign-in page): the same to the reader.
    }
    throw new PackMissing(indexName);
  }
}
