/**
 * The lock, seen from a page: questions to the worker, each answered on a port of its own. Only a phone
 * that keeps Wayside has a worker, and so a lock.
 */
import type { Question } from "../keep/messages.ts";

const PATIENCE = 5000; // ms; a worker that is started anew and hashes on a slow phone needs about one second

/** The worker's yes or no; no when there is no worker. Undefined when it does not answer: that is not a no. */
export function ask(question: Question): Promise<boolean | undefined> {
  const worker = (navigator as Partial<Navigator>).serviceWorker?.controller;
  if (!worker) return Promise.resolve(false);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const silence = setTimeout(() => {
      port1.close();
      // Nobody waits for this answer any more, so the door may not open by it later: what is no code shuts it.
      if (typeof question === "object" && "open" in question) worker.postMessage({ open: "" } satisfies Question);
      resolve(undefined);
    }, PATIENCE);
    port1.onmessage = ({ data }) => {
      clearTimeout(silence);
      port1.close();
      resolve(typeof data === "boolean" ? data : undefined);
    };
    worker.postMessage(question, [port2]);
  });
}
