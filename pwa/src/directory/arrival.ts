/** The list comes whole, by the hash of what it holds, so that no request tells what anyone looks for. */
import type { Edition } from "../kernel/packs.ts";

/** Why the list is not here: no network; the server has none; it came but cannot be read. */
export type Trouble = "offline" | "missing" | "bad";

export class NotHere extends Error {
  constructor(readonly why: Trouble) {
    super(why);
  }
}

type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/**
 * The bytes of the pack; `told` hears how many have come. A page can be older than the server's newest list: when its
 * edition is gone (404) the index names the newest. Rejects with `NotHere`.
 */
export async function fetchWhole(
  edition: Edition | null,
  told: (bytes: number) => void,
  signal: AbortSignal,
  fetch: Fetch = (url, options) => globalThis.fetch(url, options),
): Promise<ArrayBuffer> {
  const options: RequestInit = { credentials: "omit", signal };
  if (!edition) throw new NotHere("missing");
  try {
    let answer = await fetch(edition.url, options);
    if (answer.status === 404) {
      const newest = await newestIn(await fetch("/packs", options));
      if (newest) answer = await fetch(newest.url, options);
    }
    if (!answer.ok) throw new NotHere("missing");
    return await allOf(answer, told);
  } catch (fault) {
    throw fault instanceof NotHere ? fault : new NotHere("offline");
  }
}

async function newestIn(answer: Response): Promise<Edition | undefined> {
  const index = (await answer.json()) as { packs?: { directory?: Edition } };
  return index.packs?.directory;
}

async function allOf(answer: Response, told: (bytes: number) => void): Promise<ArrayBuffer> {
  const reader = answer.body?.getReader();
  if (!reader) return answer.arrayBuffer();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    told((length += part.value.length));
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole.buffer;
}
