/**
 * The door, in the worker: whether a code is set, and whether a page may be shown. Its entry stands
 * beside the neutral shell, in the cache `u`, so that an installed app stays locked after Leave has taken
 * everything else away.
 */
import type { Question } from "../keep/messages.ts";
import { CODE, SHELL } from "../keep/neutral-shell.ts";
import { fits, isCode, seal } from "./code.ts";

const OPEN = 2000; // ms that a right code has for its page to come

export class Door {
  /** The right code opens for one page, the next one, that comes before this time; a reload asks again. */
  private openUntil = 0;
  private tried = 0;

  /** `now` in milliseconds, on a clock that only goes forward. */
  constructor(
    private readonly caches: CacheStorage,
    private readonly now = () => performance.now(),
  ) {}

  async isLocked(): Promise<boolean> {
    return (await this.sealed()) !== undefined;
  }

  /** Locks with a new code, or does nothing when that is not a code. */
  async lock(code: string): Promise<void> {
    if (isCode(code)) await (await this.caches.open(SHELL)).put(CODE, new Response(await seal(code)));
  }

  /** Takes the lock away. */
  async unlock(): Promise<void> {
    if (await this.isLocked()) await (await this.caches.open(SHELL)).delete(CODE);
  }

  /** Whether the code is right. */
  async knows(code: string): Promise<boolean> {
    const sealed = await this.sealed();
    return sealed !== undefined && fits(code, sealed);
  }

  /** Lets the next page in when the code is right; says whether it is. Of several at once the last one counts. */
  async tries(code: string): Promise<boolean> {
    const mine = ++this.tried;
    this.openUntil = 0;
    const right = (await this.knows(code)) && mine === this.tried;
    if (right) this.openUntil = this.now() + OPEN;
    return right;
  }

  /** The answer to what a page asks. */
  async answer(asked: Question): Promise<boolean> {
    if (asked === "locked") return this.isLocked();
    if (asked === "unlock") await this.unlock();
    else if ("check" in asked) return this.knows(asked.check);
    else if ("open" in asked) return this.tries(asked.open);
    else await this.lock(asked.lock);
    return true;
  }

  /** Whether a page that is about to be shown may be. Asked once for each. */
  async admits(): Promise<boolean> {
    const open = this.now() < this.openUntil;
    this.openUntil = 0;
    return open || !(await this.isLocked());
  }

  private async sealed(): Promise<string | undefined> {
    if (!(await this.caches.has(SHELL))) return undefined;
    return (await (await this.caches.open(SHELL)).match(CODE))?.text();
  }
}
