/**
 * Editions: what is kept on the phone, always whole. An edition is one cache named v1, v2, ... (the
 * name says nothing). It is filled under the next number and counts only once its last entry, the
 * seal, is in. So a newer one replaces an older one whole or not at all.
 */
import { KeptEditions, SEAL, nameOf } from "./kept-editions.ts";
import { type PackIndex, filesOf } from "./paths.ts";

const INDEX = "/packs";
const SPOKEN = "/spoken";

type Fetch = (address: string) => Promise<Response>;
/** Whether the person left, or nobody is there who wished to keep. */
type Gone = () => boolean | Promise<boolean>;
type Report = (done: number, of: number) => void;

export class Editions extends KeptEditions {
  /** A kept answer. Older editions still serve a page that was opened before the newest. */
  async find(address: string): Promise<Response | undefined> {
    for (const number of (await this.numbers()).reverse()) {
      const cache = await this.caches.open(nameOf(number));
      const found = (await cache.match(SEAL)) && (await cache.match(address, { ignoreVary: true }));
      if (found) return found;
    }
    return undefined;
  }

  /**
   * Fills the next edition with all its files. Rejects, and leaves nothing behind, when one of them
   * does not come or `gone` says that the person left: before the seal, and also right after it.
   */
  async fill(fetch: Fetch, assets: readonly string[], gone: Gone, report: Report): Promise<void> {
    const stay = async () => {
      if (await gone()) throw new Error("left");
    };
    const before = await this.newest();
    const day = new Date().toISOString().slice(0, 10); // before the first file is asked for
    const index = await whole(fetch, INDEX);
    const files = filesOf((await index.clone().json()) as PackIndex, assets);
    const numbers = await this.numbers();
    await stay();

    const next = nameOf((numbers.at(-1) ?? 0) + 1);
    // Opened once: after Leave has deleted it, whatever is still put into it goes nowhere.
    const cache = await this.caches.open(next);
    try {
      await stay(); // it may have been opened after Leave had deleted all that there was
      let done = 0;
      await Promise.all(
        files.map(async (file) => {
          const had = isNamedByContent(file) ? await before?.match(file, { ignoreVary: true }) : undefined;
          // The index is kept as it was read, so that it names the packs that are kept.
          await cache.put(file, had ?? (file === INDEX ? index : await whole(fetch, file)));
          report(++done, files.length);
        }),
      );
      const spoken = await before?.match(SPOKEN);
      // A language that was withdrawn is not in this edition, and would open nothing without a network.
      if (spoken && files.includes(`/home/${await spoken.clone().text()}`)) await cache.put(SPOKEN, spoken);
      await stay();
      await cache.put(SEAL, new Response(day));
      await stay();
    } catch (reason) {
      await this.caches.delete(next);
      throw reason;
    }
  }

  /** Drops all but the newest whole edition. */
  async tidy(): Promise<void> {
    const numbers = await this.numbers();
    let newest = 0;
    for (const number of numbers) {
      if (await (await this.caches.open(nameOf(number))).match(SEAL)) newest = number;
    }
    await Promise.all(numbers.filter((number) => number !== newest).map((number) => this.caches.delete(nameOf(number))));
  }

  /** The day (such as 2026-11-22, UTC) on which the newest edition was fetched; "" when not known. */
  async day(): Promise<string> {
    return (await (await this.newest())?.match(SEAL))?.text() ?? "";
  }

  /** Remembers the language that the reader chose, so that it opens in it again. */
  async speak(tag: string): Promise<void> {
    await (await this.newest())?.put(SPOKEN, new Response(tag));
  }

  /** The address to answer for the first screen: in the language that was chosen, if one was. */
  async firstScreen(): Promise<string> {
    const spoken = await (await this.newest())?.match(SPOKEN);
    return spoken ? `/home/${await spoken.text()}` : "/";
  }

  /** Forgets the chosen language: the page opens in the one that the browser asks for. */
  async unspeak(): Promise<void> {
    for (const number of await this.numbers()) await (await this.caches.open(nameOf(number))).delete(SPOKEN);
  }
}

function isNamedByContent(file: string): boolean {
  return /^\/(assets|packs)\/./.test(file);
}

async function whole(fetch: Fetch, address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer;
}
