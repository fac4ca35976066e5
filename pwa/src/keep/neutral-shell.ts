/**
 * The neutral shell of an installed app: a cache of its own, `u`, which stays when Leave takes all else
 * away, so that the icon opens the unit converter with no network too (docs/adr/0013).
 */

/** `src/exit/leave.ts` knows this name, and spares it in an installed app. */
export const SHELL = "u";
/** The code of a lock lies here too, so that an app which stays on the phone stays locked (src/lock/door.ts). */
export const CODE = "/code";
const PAGE = "/units";

type Fetch = (address: string) => Promise<Response>;
type Gone = () => boolean;

export class NeutralShell {
  constructor(private readonly caches: CacheStorage) {}

  async exists(): Promise<boolean> {
    return (await this.caches.has(SHELL)) && (await this.find(PAGE)) !== undefined;
  }

  /** A kept answer. Never makes the cache. */
  async find(address: string): Promise<Response | undefined> {
    if (!(await this.caches.has(SHELL))) return undefined;
    return (await this.caches.open(SHELL)).match(address, { ignoreVary: true });
  }

  /**
   * Fetches the page, the script that it names with all that it imports, and `pictures`, and then drops what they replace. The page
   * goes in last. Rejects, and leaves nothing behind that was not there, when one of them does not come or
   * `gone` says that the person forgot this phone.
   */
  async fill(fetch: Fetch, pictures: readonly string[], gone: Gone): Promise<void> {
    const before = await this.exists();
    try {
      const page = await whole(fetch, PAGE);
      const script = /src="(\/assets\/[\w-]+\.js)"/.exec(await page.clone().text())?.[1];
      if (!script) throw new Error("no script");
      const answers = new Map<string, Response>();
      await withImports(fetch, script, answers);
      await Promise.all(pictures.map(async (picture) => answers.set(picture, await whole(fetch, picture))));
      stay(gone);
      const cache = await this.caches.open(SHELL);
      await Promise.all([...answers].map(([file, answer]) => cache.put(file, answer)));
      await cache.put(PAGE, page);
      stay(gone);
      await this.dropAllBut([PAGE, ...answers.keys()]);
    } catch (reason) {
      if (gone()) await this.caches.delete(SHELL);
      else if (!before) await this.dropAllBut([]);
      throw reason;
    }
  }

  /** Fetches it anew, with the pictures that it has, if it is there. */
  async renew(fetch: Fetch, gone: Gone): Promise<void> {
    if (!(await this.exists())) return;
    const pictures = (await this.addresses()).filter((address) => address.endsWith(".png"));
    await this.fill(fetch, pictures, gone);
  }

  private async addresses(): Promise<string[]> {
    const requests = await (await this.caches.open(SHELL)).keys();
    return requests.map(({ url }) => url.replace(/^\w+:\/\/[^/]*/, ""));
  }

  /** Drops what is not wanted, but never the code of a lock; and the cache itself once it is empty. */
  private async dropAllBut(wanted: readonly string[]): Promise<void> {
    if (!(await this.caches.has(SHELL))) return;
    const cache = await this.caches.open(SHELL);
    const there = await this.addresses();
    const old = there.filter((address) => address !== CODE && !wanted.includes(address));
    await Promise.all(old.map((address) => cache.delete(address)));
    if (old.length === there.length) await this.caches.delete(SHELL);
  }
}

function stay(gone: Gone): void {
  if (gone()) throw new Error("left");
}

/** A built script and every built script that it imports, by their addresses. */
async function withImports(fetch: Fetch, script: string, found: Map<string, Response>): Promise<void> {
  if (found.has(script)) return;
  const answer = await whole(fetch, script);
  found.set(script, answer);
  const text = await answer.clone().text();
  for (const [, name] of text.matchAll(/["'`]\.\/([\w-]+\.js)["'`]/g)) await withImports(fetch, `/assets/${name}`, found);
}

async function whole(fetch: Fetch, address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer;
}
