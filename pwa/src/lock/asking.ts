/**
 * The lock, seen from a page: questions to the worker, each answered on a port of its own. Only a phone
 * that keeps Wayside has a worker, and so a lock.
 */
import type { Question } from "../keep/messages.ts";

const PATIENCE = 5000; // ms; a worker that is started anew and hashes on a slow phone needs about one second

/** The worker's yes or no; no as well when there is no worker or it does not answer. */
export function ask(question: Question): Promise<boolean> {
  const worker = (navigator as Partial<Navigator>).serviceWorker?.controller;
  if (!worker) return Promise.resolve(false);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const silence = setTimeout(() => resolve(false), PATIENCE);
    port1.onmessage = ({ data }) => {
      clearTimeout(silence);
      port1.close();
      resolve(data === true);
    };
    worker.postMessage(question, [port2]);
  });
}
