import { afterEach, expect, it, vi } from "vitest";

import { Offline } from "../api.ts";
import { NotDerived, stretchInWorker } from "./derive.ts";
import { HERE } from "./here.ts";

// As the build names it.
vi.mock("./derive.worker.ts?worker&url", () => ({ default: "/assets/derive-AbCd1234.js" }));

class PlayedWorker extends EventTarget {
  static last: PlayedWorker;
  terminate = vi.fn();
  postMessage = vi.fn();
  constructor() {
    super();
    PlayedWorker.last = this;
  }
}
vi.stubGlobal("Worker", PlayedWorker);
afterEach(() => expect(PlayedWorker.last.terminate).toHaveBeenCalledOnce());

const what = { text: "four quiet otters", salt: new Uint8Array(16), memory_kib: 8, passes: 1 };
const says = (data: unknown) => PlayedWorker.last.dispatchEvent(new MessageEvent("message", { data }));
const breaks = () => PlayedWorker.last.dispatchEvent(new Event("error"));

it("a script that did not come is no lack of memory", async () => {
  const stretched = stretchInWorker(what);
  breaks();
  await expect(stretched).rejects.toThrow(Offline);
});

it("a script that came and broke is", async () => {
  const stretched = stretchInWorker(what);
  says(HERE);
  breaks();
  await expect(stretched).rejects.toThrow(NotDerived);
});

it("its first word is not taken for the answer", async () => {
  const stretched = stretchInWorker(what);
  says(HERE);
  const root = new Uint8Array(32).fill(7);
  says(root);
  expect(await stretched).toBe(root);
});
