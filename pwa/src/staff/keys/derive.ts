/** From a passphrase to the two keys of pc1: one wraps the private keys and stays here, the other is the login verifier. */
import { onLeave } from "../../kernel/leaving.ts";
import { scriptAddress } from "../../kernel/trusted.ts";
import type { Stretching } from "../protocol.ts";
import { type Bytes, base64url, fromBase64url, utf8 } from "./bytes.ts";
import address from "./derive.worker.ts?worker&url";
import type { ToStretch } from "./stretch.ts";

export interface Derived {
  /** AES-256-GCM, not extractable. */
  wrap: CryptoKey;
  /** base64url of 32 bytes. */
  verifier: string;
}

/** The worker did not do it, for example because the phone has too little memory left. */
export class NotDerived extends Error {
  override readonly name = "NotDerived";
}

/** A passphrase as it counts: the same however a keyboard composes its letters, and without spaces around it. */
export function prepared(passphrase: string): string {
  return passphrase.normalize("NFKC").trim();
}

/** HKDF-SHA256 from the stretched passphrase, empty salt. */
export async function split(root: Bytes): Promise<Derived> {
  const base = await crypto.subtle.importKey("raw", root, "HKDF", false, ["deriveBits", "deriveKey"]);
  const params = (info: string) => ({ name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: utf8(info) });
  const wrap = await crypto.subtle.deriveKey(
    params("pc1|staff|wrap"),
    base,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
  const verifier = await crypto.subtle.deriveBits(params("pc1|staff|verifier"), base, 256);
  return { wrap, verifier: base64url(verifier) };
}

/** What runs the slow step. `signal` ends it at once. */
export type Stretch = (what: ToStretch, signal?: AbortSignal) => Promise<Bytes>;

export const stretchInWorker: Stretch = (what, signal) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(scriptAddress(address));
    const end = () => {
      worker.terminate();
      signal?.removeEventListener("abort", stop);
      undo();
    };
    const fail = () => {
      end();
      reject(new NotDerived());
    };
    const stop = () => {
      end();
      reject(new DOMException("", "AbortError"));
    };
    const undo = onLeave(end);
    worker.addEventListener("message", ({ data }: MessageEvent<Bytes | null>) => {
      if (!data) {
        fail();
        return;
      }
      end();
      resolve(data);
    });
    worker.addEventListener("error", fail);
    if (signal?.aborted) {
      stop();
      return;
    }
    signal?.addEventListener("abort", stop);
    worker.postMessage(what);
  });

/** Both keys of a passphrase. Rejects with `NotDerived`, or `AbortError` after a cancel. */
export async function derive(
  passphrase: string,
  { salt, memory_kib, passes }: Stretching,
  signal?: AbortSignal,
  stretch: Stretch = stretchInWorker,
): Promise<Derived> {
  const root = await stretch({ text: prepared(passphrase), salt: fromBase64url(salt), memory_kib, passes }, signal);
  try {
    return await split(root);
  } finally {
    root.fill(0);
  }
}
