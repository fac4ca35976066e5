/** A pack comes whole, by the hash of what it holds, so that no request tells what anyone looks for in it. */
import type { Edition } from "../kernel/packs.ts";

/** Why it is not here: no network; the server has none; it came but cannot be read. */
export type Trouble = "offline" | "missing" | "bad";

export class NotHere extends Error {
  constructor(readonly why: Trouble) {
    super(why);
  }
}

export interface Answer {
  readonly status: number;
  readonly body: ArrayBuffer;
}

type Told = (bytes: number) => void;
export type Get = (url: string, told: Told, signal: AbortSignal) => Promise<Answer>;

/**
 * By XMLHttpRequest, which tells how far it is: a reader on the body of `fetch` does so too, but leaves a request that
 * Chromium counts as cut off. Rejects when nothing comes.
 */
const get: Get = (url, told, signal) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.responseType = "arraybuffer";
    request.onprogress = (event) => told(event.loaded);
    request.onload = () => resolve({ status: request.status, body: request.response as ArrayBuffer });
    request.onerror = request.onabort = () => reject(new NotHere("offline"));
    signal.addEventListener("abort", () => request.abort());
    request.send();
  });

/**
 * The bytes of the pack; `told` hears how many have come, unpacked. A page can be older than the server's newest edition:
 * when its own is gone (404) the index names the newest, under `name`. Rejects with `NotHere`.
 */
export async function fetchWhole(
  edition: Edition | null,
  told: Told,
  signal: AbortSignal,
  from: Get = get,
  name = "directory",
): Promise<ArrayBuffer> {
  if (!edition) throw new NotHere("missing");
  let answer = await from(edition.url, told, signal);
  if (answer.status === 404) {
    const newest = newestIn(name, await from("/packs", () => undefined, signal));
    if (newest) answer = await from(newest.url, told, signal);
  }
  if (answer.status !== 200) throw new NotHere("missing");
  return answer.body;
}

function newestIn(name: string, { body }: Answer): Edition | undefined {
  try {
    const index = JSON.parse(new TextDecoder().decode(body)) as { packs?: Record<string, Edition> };
    return index.packs?.[name];
  } catch {
    return undefined;
  }
}
