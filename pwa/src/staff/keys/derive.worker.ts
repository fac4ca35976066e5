/** One passphrase, one answer; then the page ends this worker and its memory goes with it. */
import { HERE } from "./here.ts";
import { type ToStretch, stretch } from "./stretch.ts";

declare const self: DedicatedWorkerGlobalScope;

// The page tells a script that never came from a phone without memory.
self.postMessage(HERE);
self.addEventListener("message", (event: MessageEvent<ToStretch>) => {
  stretch(event.data).then(
    (root) => self.postMessage(root, [root.buffer]),
    () => self.postMessage(null),
  );
});
