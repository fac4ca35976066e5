/**
 * The neutral shell of an installed app: a cache of its own, `u`, which stays when Leave takes all else
 * away, so that the icon opens the unit converter with no network too (docs/adr/0013).
 */

/** `src/exit/leave.ts` knows this name, and spares it in an installed app. */
export const SHELL = "u";
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
   * Fetches the page, the script that it names, and `pictures`, and then drops what they replace. The page
   * goes in last. Rejects, and leaves nothing behind that was not there, when one of them does not come or
   * `gone` says that the person forgot this phone.
   */
  async fill(fetch: Fetch, pictures: readonly string[], gone: Gone): Promise<void> {
    const before = await this.exists();
    try {
      const page = await whole(fetch, PAGE);
      const script = /src="(\/assets\/[\w-]+\.js)"/.exec(await page.clone().text())?.[1];
      if (!script) throw new Error("no script");
      const files = [script, ...pictures];
      const answers = await Promise.all(files.map((file) => whole(fetch, file)));
      stay(gone);
      const cache = await this.caches.open(SHELL);
      await Promise.all(answers.map((answer, n) => cache.put(files[n] ?? "", answer)));
      await cache.put(PAGE, page);
      stay(gone);
      await this.dropAllBut([PAGE, ...files]);
    } catch (reason) {
      if (!before || gone()) await this.caches.delete(SHELL);
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
    return requests.map(({ url }) => new URL(url, "https://here.invalid").pathname);
  }

  private async dropAllBut(wanted: readonly string[]): Promise<void> {
    const cache = await this.caches.open(SHELL);
    const old = (await this.addresses()).filter((address) => !wanted.includes(address));
    await Promise.all(old.map((address) => cache.delete(address)));
  }
}

function stay(gone: Gone): void {
  if (gone()) throw new Error("left");
}

async function whole(fetch: Fetch, address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer;
}
