/** Calls the worker of the slow hash, and ends it: its memory held what the words are. */
import { scriptAddress } from "../../kernel/trusted.ts";
import { type Bytes, unb64 } from "./bytes.ts";
import script from "./slow-hash.worker.ts?worker&url";
import { type Place, placeFrom, secretOf } from "./words.ts";

/** Rejects where the phone has no memory for it, or when `signal` ends it (Leave). */
export function slowHash(secret: Bytes, salt: Bytes, signal: AbortSignal): Promise<Bytes> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(scriptAddress(script));
    const fail = () => {
      worker.terminate();
      reject(new Error("slow hash"));
    };
    signal.addEventListener("abort", fail);
    worker.onerror = fail;
    worker.onmessage = ({ data }: MessageEvent<Bytes | null>) => {
      signal.removeEventListener("abort", fail);
      worker.terminate();
      if (data) resolve(data);
      else fail();
    };
    worker.postMessage({ secret, salt });
  });
}

/** The place that these words (and this phrase) stand for, in this deployment (roster.ts). */
export async function placeOfWords(
  listId: string,
  places: readonly number[],
  phrase: string | undefined,
  deployment: string,
  signal: AbortSignal,
): Promise<Place> {
  return placeFrom(await slowHash(secretOf(listId, places, phrase), unb64(deployment, 16), signal));
}
