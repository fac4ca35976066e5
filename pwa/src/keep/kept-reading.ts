/**
 * What someone read, on a phone that keeps Wayside and only after they turned it on (docs/adr/0065): one text, sealed with
 * a key that the browser does not hand out. Its database has a name that says nothing. Leave deletes every database, Forget
 * too, and so does one tap in the lessons.
 */
import { onLeave } from "../kernel/leaving.ts";

const NAME = "r";
const STORE = "r";
const SEAL = "AES-GCM";

interface Kept {
  readonly key: CryptoKey;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** The one that is open in this page. */
let here: KeptReading | null = null;

function done<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(new Error("not kept"));
  });
}

async function open(): Promise<IDBDatabase> {
  const asked = indexedDB.open(NAME);
  asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
  return done(asked);
}

/** Whether this page came from, or became, a phone that keeps Wayside. Looks at nothing that a look would write to. */
export function phoneKeeps(): boolean {
  return document.documentElement.hasAttribute("data-kept");
}

/** Is there something? A look would make the database; where browsers can list, nothing is made. */
async function isThere(): Promise<boolean> {
  const databases = globalThis as { indexedDB?: Partial<IDBFactory> };
  if (!databases.indexedDB) return false;
  const listed = await databases.indexedDB.databases?.();
  return listed?.some(({ name }) => name === NAME) ?? true;
}

/** For what the screen of Keep says. */
export async function readingIsKept(): Promise<boolean> {
  try {
    return phoneKeeps() && (await isThere());
  } catch {
    return false; // a private window may refuse even the look
  }
}

/**
 * Takes what was read off this phone, also when another part of the page asks for it; resolves when it is gone. A tab that
 * holds it open lets go by itself.
 */
export async function forgetReading(): Promise<void> {
  here?.forget();
  if (await isThere()) await gone();
}

function gone(): Promise<unknown> {
  return done(indexedDB.deleteDatabase(NAME));
}

export class KeptReading {
  private readonly undo: () => void;
  private over = false;
  private writing: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly database: IDBDatabase,
    private readonly key: CryptoKey,
    private readonly forgotten: () => void,
  ) {
    this.undo = onLeave(() => this.forget());
    database.onversionchange = () => this.forget(); // it is forgotten elsewhere
  }

  /**
   * Turns it on. Rejects on a phone that does not keep Wayside, and where the browser keeps nothing. `forgotten` is called
   * when it ends, from wherever.
   */
  static async start(forgotten: () => void): Promise<KeptReading> {
    if (!phoneKeeps()) throw new Error("not kept");
    const key = await crypto.subtle.generateKey({ name: SEAL, length: 256 }, false, ["encrypt", "decrypt"]);
    return (here = new KeptReading(await open(), key, forgotten));
  }

  /** What was kept here before, to go on with, or null. Never makes anything. */
  static async again(forgotten: () => void): Promise<{ kept: KeptReading; text: string } | null> {
    if (!phoneKeeps() || !(await isThere())) return null;
    const database = await open();
    try {
      const found = (await done(database.transaction(STORE).objectStore(STORE).get(0))) as Kept | undefined;
      if (!found) throw new Error("nothing");
      const opened = await crypto.subtle.decrypt({ name: SEAL, iv: found.iv }, found.key, found.sealed);
      here = new KeptReading(database, found.key, forgotten);
      return { kept: here, text: new TextDecoder().decode(opened) };
    } catch {
      database.close();
      await gone();
      return null;
    }
  }

  /** Keeps `text` in place of what was there. Rejects when the phone is full; writes nothing once it was forgotten. */
  write(text: string): Promise<void> {
    const next = this.writing.then(() => this.put(text));
    this.writing = next.catch(() => undefined);
    return next;
  }

  private async put(text: string): Promise<void> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt({ name: SEAL, iv }, this.key, new TextEncoder().encode(text));
    if (this.over) return;
    const kept: Kept = { key: this.key, iv, sealed };
    await done(this.database.transaction(STORE, "readwrite").objectStore(STORE).put(kept, 0));
  }

  /** Ends it at once and waits for nothing: also for Leave. */
  forget(): void {
    if (this.over) return;
    this.over = true;
    this.undo();
    if (here === this) here = null;
    this.database.close();
    indexedDB.deleteDatabase(NAME);
    this.forgotten();
  }
}
