/**
 * A phone forgets tabs. With the youth's yes, a key that the browser does not hand out keeps the chat on this phone until it
 * is left, or idle for 30 minutes. Without it nothing is written, and only words bring the chat back.
 *
 * The database's name says nothing. Leave deletes every database it can list (src/exit/leave.ts) and this one by its name,
 * for browsers that cannot list them. What a forensic copy of the phone may still hold: docs/protocol/pc1.md, "This phone".
 */
import { onLeave } from "../../kernel/leaving.ts";
import { utf8 } from "./bytes.ts";
import { type Fields, read } from "./json.ts";
import { decrypt, encrypt } from "./keys.ts";

const NAME = "k";
const STORE = "k";
const ASIDE = "pc1|kept";
export const IDLE = 30 * 60_000; // milliseconds

/** Key pairs and keys of the chat, which the database takes as they are: the browser does not hand them out either. */
export type ChatKeys = Readonly<Record<string, CryptoKey | CryptoKeyPair>>;

export interface KeptChat {
  readonly chat: Fields;
  readonly keys: ChatKeys;
}

interface Kept {
  readonly key: CryptoKey;
  readonly keys: ChatKeys;
  readonly sealed: Uint8Array<ArrayBuffer>;
  readonly until: number;
}

function done<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(new Error("not kept"));
  });
}

async function open(): Promise<IDBDatabase> {
  const asked = indexedDB.open(NAME);
  asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
  const database = await done(asked);
  // One that stays open holds up its deletion, and a browser may drop that when the page goes.
  database.onversionchange = () => database.close();
  return database;
}

/** Nothing is kept any more. Asks at once and waits for nothing: also for Leave. */
export function forgetChat(): void {
  indexedDB.deleteDatabase(NAME);
}

/** The chat as it was kept here, or null: never kept, idle for too long, or not to be opened. */
export async function keptChat(now: number): Promise<KeptChat | null> {
  // A look would make the database; where browsers can list, nothing is made.
  const listed = await (indexedDB as Partial<IDBFactory>).databases?.();
  if (listed && !listed.some(({ name }) => name === NAME)) return null;
  const database = await open();
  const kept = (await done(database.transaction(STORE).objectStore(STORE).get(0))) as Kept | undefined;
  database.close();
  // Also when the clock was turned back: nobody knows then how long it has been.
  if (!kept || now >= kept.until || now < kept.until - IDLE) {
    forgetChat();
    return null;
  }
  return { chat: read(await decrypt(kept.key, ASIDE, kept.sealed)), keys: kept.keys };
}

/** Keeps one chat on this phone, from the moment the youth said yes. */
export class Keeper {
  private readonly undo: () => void;
  private over = false;

  private constructor(
    private readonly database: IDBDatabase,
    private readonly key: CryptoKey,
  ) {
    this.undo = onLeave(() => this.forget());
    database.onversionchange = () => this.forget(); // another tab forgets it
  }

  static async start(): Promise<Keeper> {
    const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    return new Keeper(await open(), key);
  }

  /** Writes the chat as it is now; it stays for 30 minutes more. Nothing is written once it was forgotten. */
  async keep({ chat, keys }: KeptChat, now: number): Promise<void> {
    const sealed = await encrypt(this.key, ASIDE, utf8(JSON.stringify(chat)));
    if (this.over) return;
    const kept: Kept = { key: this.key, keys, sealed, until: now + IDLE };
    await done(this.database.transaction(STORE, "readwrite").objectStore(STORE).put(kept, 0));
  }

  forget(): void {
    this.over = true;
    this.undo();
    this.database.close();
    forgetChat();
  }
}
