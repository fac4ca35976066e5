import { afterEach, describe, expect, it, vi } from "vitest";

import { makePhone, putEdition } from "../../tests/phone.ts";
import { forget, isKept, keep } from "./keeping.ts";

const quiet = () => undefined;
afterEach(() => void vi.useRealTimers());

describe("keep", () => {
  it("registers the worker, says how far it is, and tells it the language", async () => {
    const { workers, caches, phone } = makePhone();
    workers.play = async () => {
      workers.say({ done: 3, of: 6 });
      await putEdition(caches);
      workers.activate();
    };
    const progress = vi.fn();
    await keep(phone, "es", progress);
    expect(workers.registered).toEqual(["/sw.js"]);
    expect(progress).toHaveBeenCalledExactlyOnceWith(3, 6);
    expect(workers.active?.heard).toEqual([{ speak: "es" }]);
    expect(document.documentElement.hasAttribute("data-kept")).toBe(true);
    expect(await isKept(phone)).toBe(true);
  });

  it("asks a worker that is there already to fill again (forgotten, then wanted)", async () => {
    const { workers, caches, phone } = makePhone();
    const worker = workers.alreadyRegistered();
    worker.onMessage = (said) => {
      if (said === "keep") void putEdition(caches).then(() => workers.say({ kept: true }));
    };
    await keep(phone, "en", quiet);
    expect(worker.heard).toEqual(["keep", { speak: "en" }]);
  });

  it("leaves nothing behind when the worker gives up", async () => {
    const { workers, caches, phone } = makePhone();
    workers.play = async (worker) => {
      await caches.open("v1");
      worker.become("redundant");
    };
    await expect(keep(phone, "en", quiet)).rejects.toMatchObject({ refusal: "failed" });
    expect(await caches.keys()).toEqual([]);
    expect(await workers.getRegistrations()).toEqual([]);
  });

  it("does not call it kept when the worker says so and nothing is there", async () => {
    const { workers, phone } = makePhone();
    workers.play = () => workers.activate();
    await expect(keep(phone, "en", quiet)).rejects.toMatchObject({ refusal: "failed" });
  });

  it("gives up on a worker that falls silent", async () => {
    vi.useFakeTimers();
    const { phone } = makePhone();
    const kept = expect(keep(phone, "en", quiet)).rejects.toMatchObject({ refusal: "failed" });
    await vi.advanceTimersByTimeAsync(30_000);
    await kept;
  });

  it("says that a private window cannot keep", async () => {
    const { workers, phone } = makePhone();
    workers.refuses = true;
    await expect(keep(phone, "en", quiet)).rejects.toMatchObject({ refusal: "cannot" });
  });

  it("says that it failed, not that it cannot, while there is no network", async () => {
    const { workers, phone } = makePhone();
    workers.refuses = true;
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    await expect(keep(phone, "en", quiet)).rejects.toMatchObject({ refusal: "failed" });
  });

  it.each(["workers", "caches"] as const)("says that a browser without %s cannot keep", async (part) => {
    const { phone } = makePhone();
    await expect(keep({ ...phone, [part]: undefined }, "en", quiet)).rejects.toMatchObject({ refusal: "cannot" });
  });
});

it("a keeping that fails in an installed app takes back what it began, and leaves the neutral shell", async () => {
  const { workers, caches, phone } = makePhone();
  const worker = workers.alreadyRegistered();
  await (await caches.open("u")).put("/units", new Response());
  worker.onMessage = (said) => {
    if (said === "keep") void caches.open("v1").then(() => workers.say({ kept: false }));
  };
  await expect(keep(phone, "en", quiet)).rejects.toMatchObject({ refusal: "failed" });
  expect(worker.heard).toEqual(["keep", "clear"]);
  expect(await workers.getRegistrations()).toHaveLength(1);
  expect(await caches.keys()).toEqual(["u"]);
});

describe("whether something is kept", () => {
  it("does not even open a cache when no worker is there", async () => {
    const { caches, phone } = makePhone();
    const keys = vi.spyOn(caches, "keys");
    expect(await isKept(phone)).toBe(false);
    expect(keys).not.toHaveBeenCalled();
  });

  it("is no when the edition is not whole", async () => {
    const { workers, caches, phone } = makePhone();
    workers.alreadyRegistered();
    await caches.open("v1");
    expect(await isKept(phone)).toBe(false);
  });

  it("is no when a private window refuses the look", async () => {
    const { workers, caches, phone } = makePhone();
    workers.alreadyRegistered();
    vi.spyOn(caches, "keys").mockRejectedValue(new DOMException("no", "SecurityError"));
    expect(await isKept(phone)).toBe(false);
  });
});

it("forget tells a worker that is being installed, and does not wait for its end", async () => {
  const { workers, caches, phone } = makePhone();
  await workers.register("/sw.js");
  const installing = workers.installing;
  vi.spyOn(workers, "unregister").mockReturnValue(new Promise(() => undefined));
  await caches.open("v1");
  await forget(phone);
  expect(installing?.heard).toEqual(["leave"]);
  expect(await caches.keys()).toEqual([]);
});

it("forget ends the worker and takes everything away", async () => {
  const { workers, caches, phone } = makePhone();
  const worker = workers.alreadyRegistered();
  await putEdition(caches);
  document.documentElement.dataset["kept"] = "";
  await forget(phone);
  expect(document.documentElement.hasAttribute("data-kept")).toBe(false);
  expect(worker.heard).toEqual(["leave"]);
  expect(await workers.getRegistrations()).toEqual([]);
  expect(await caches.keys()).toEqual([]);
});
