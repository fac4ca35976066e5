/** A phone that keeps Wayside: a page whose worker has a real door. */
import { vi } from "vitest";

import type { Question } from "../src/keep/messages.ts";
import { Door } from "../src/lock/door.ts";
import { MemoryCaches } from "./caches.ts";

export class PlayedWorker {
  readonly door = new Door(new MemoryCaches());
  readonly asked: Question[] = [];
  /** It hears and says nothing. */
  silent = false;
  /** Its answers wait for this. */
  held = Promise.resolve();

  /** Makes it the worker of this page, until vi.unstubAllGlobals(). */
  constructor() {
    vi.stubGlobal("navigator", { onLine: true, language: "en", serviceWorker: { controller: this } });
  }

  postMessage(question: Question, ports: MessagePort[] = []): void {
    this.asked.push(question);
    if (this.silent) return;
    const held = this.held;
    void this.door.answer(question).then(async (yes) => {
      await held;
      ports[0]?.postMessage(yes);
    });
  }
}
