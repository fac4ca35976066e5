import { describe, expect, it, vi } from "vitest";

import { makePhone, putEdition } from "../../tests/phone.ts";
import { dropStray } from "./stray.ts";

describe("what a copy left behind", () => {
  it("is dropped when no worker is there", async () => {
    const { caches, phone } = makePhone();
    await putEdition(caches);
    await caches.open("other");
    await dropStray(phone.workers, phone);
    expect(await caches.keys()).toEqual(["other"]);
  });

  it("is what is kept when a worker is there", async () => {
    const { workers, caches, phone } = makePhone();
    workers.alreadyRegistered();
    await putEdition(caches);
    await dropStray(phone.workers, phone);
    expect(await caches.keys()).toEqual(["v1"]);
  });

  it("is not looked for in a private window that refuses", async () => {
    const { workers, phone } = makePhone();
    vi.spyOn(workers, "getRegistrations").mockRejectedValue(new DOMException("no", "SecurityError"));
    await expect(dropStray(phone.workers, phone)).resolves.toBeUndefined();
  });
});
