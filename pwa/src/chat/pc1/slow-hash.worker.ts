/// <reference types="vite/client" />
/** The slow hash of words, off the page's own thread so that Leave never waits for it. */
import code from "argon2id/dist/no-simd.wasm?url&inline";
import setUp from "argon2id/lib/setup.js";

import { COST } from "./words.ts";

declare const self: DedicatedWorkerGlobalScope;

/** The code comes inside this file: one file to keep, to check and to serve. */
function load(imports: WebAssembly.Imports): Promise<WebAssembly.WebAssemblyInstantiatedSource> {
  const bytes = Uint8Array.from(atob(code.slice(code.indexOf(",") + 1)), (each) => each.charCodeAt(0));
  return WebAssembly.instantiate(bytes, imports);
}

self.onmessage = ({ data }: MessageEvent<{ secret: Uint8Array; salt: Uint8Array }>) => {
  // The faster build needs a newer browser than ours has to; asking for it first is how this library is told.
  void setUp(() => Promise.reject(new Error("none")), load).then(
    (argon2id) => self.postMessage(argon2id({ password: data.secret, salt: data.salt, ...COST })),
    () => self.postMessage(null),
  );
};
