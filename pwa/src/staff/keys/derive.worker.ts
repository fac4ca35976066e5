/** One passphrase, one answer; then the page ends this worker and its memory goes with it. */
import { type ToStretch, stretch } from "./stretch.ts";

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener("message", (event: MessageEvent<ToStretch>) => {
  stretch(event.data).then(
    (root) => self.postMessage(root, [root.buffer]),
    () => self.postMessage(null),
  );
});
