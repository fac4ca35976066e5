import { brotliCompressSync } from "node:zlib";

import { parse } from "acorn";
import { describe, expect, it, vi } from "vitest";

import { click, ending, hear, hidden, left, load, press, pressTimes, script, steps } from "../../tests/leaving.ts";

describe("a tap on Leave", () => {
  it("hides, wipes and goes, in this order, within one tick", () => {
    load();
    click(".leave b");
    expect(hidden()).toBe(true);
    expect(steps).toEqual([
      "tell tabs on v",
      "event leave",
      "clear local",
      "clear session",
      "find caches",
      "find databases",
      "tell worker leave",
      "find workers",
      "POST /fresh keepalive",
      "go https://exit.example/",
    ]);
  });

  it("drops every cache, database and worker that it finds, and tells each worker before it ends it", async () => {
    load();
    click(".leave");
    await Promise.resolve();
    expect(steps.slice(steps.indexOf("go https://exit.example/") + 1)).toEqual([
      "drop cache v1",
      "drop cache u",
      "drop database d",
      "tell installing leave",
      "tell active leave",
      "unregister",
    ]);
  });

  it("ends a worker that cannot be told", async () => {
    load({ broken: ["tell installing leave"] });
    click(".leave");
    await Promise.resolve();
    expect(steps.at(-1)).toBe("unregister");
  });

  it("with the middle button leaves as well, and opens no tab", () => {
    load();
    const middle = new MouseEvent("auxclick", { button: 1, bubbles: true, cancelable: true });
    document.querySelector(".leave")!.dispatchEvent(middle);
    expect(middle.defaultPrevented).toBe(true);
    expect(left()).toHaveLength(1);
  });

  it.each(["contextmenu", "dragstart"])("that is long, or slips, leaves as well: %s", (type) => {
    load();
    const event = new MouseEvent(type, { bubbles: true, cancelable: true });
    document.querySelector(".leave b")!.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(left()).toHaveLength(1);
  });

  it("leaves a long press elsewhere to the browser", () => {
    load();
    const event = new MouseEvent("contextmenu", { bubbles: true, cancelable: true });
    document.querySelector("h1")!.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(steps).toEqual([]);
  });

  it("goes once more when the next page is late, and not before", () => {
    vi.useFakeTimers();
    load();
    click(".leave");
    vi.advanceTimersByTime(3999);
    pressTimes(3, "Shift");
    expect(left()).toHaveLength(1);
    vi.advanceTimersByTime(1);
    pressTimes(3, "Shift");
    expect(left()).toHaveLength(2);
    vi.useRealTimers();
  });

  it("leaves the title alone: an empty one would put the address into Firefox's history", () => {
    load();
    click(".leave");
    expect(document.title).toBe("Home");
  });

  it("works from the hidden link at the top", () => {
    load();
    click(".skip");
    expect(left()).toHaveLength(1);
  });

  it("goes once for a double tap, and hands no tap to anything else", () => {
    load();
    let heard = 0;
    document.addEventListener("click", () => heard++, { signal: ending.signal });
    click(".leave");
    click(".leave");
    click("[data-view]");
    expect(left()).toHaveLength(1);
    expect(heard).toBe(0);
  });

  it("leaves other taps alone", () => {
    load();
    click("[data-view]");
    expect(steps).toEqual([]);
    expect(hidden()).toBe(false);
  });

  it.each([
    "channel",
    "tell tabs on v",
    "event leave",
    "clear local",
    "clear session",
    "find caches",
    "find databases",
    "tell worker leave",
    "find workers",
    "POST /fresh keepalive",
  ])("still goes when the browser refuses: %s", (broken) => {
    load({ broken: [broken] });
    click(".leave");
    expect(left()).toEqual(["go https://exit.example/"]);
  });
});

describe("something neutral that is drawn in place", () => {
  it("keeps the page from going, and everything is wiped all the same", () => {
    load({ stays: true });
    click(".leave");
    expect(left()).toEqual([]);
    expect(steps).toContain("clear local");
    expect(steps).toContain("POST /fresh keepalive");
  });

  it("takes presses again, and can be left again", () => {
    load({ stays: true });
    click(".leave");
    let heard = 0;
    document.addEventListener("click", () => heard++, { signal: ending.signal });
    click("[data-view]");
    expect(heard).toBe(1);
    press("Shift");
    press("Shift");
    expect(steps.filter((step) => step === "event leave")).toHaveLength(1);
    press("Shift");
    expect(steps.filter((step) => step === "event leave")).toHaveLength(2);
  });
});

describe("an installed app", () => {
  it.each(["display", "ios"] as const)("becomes the neutral shell in its own window (%s)", (installed) => {
    load({ installed });
    click(".leave");
    expect(left()).toEqual(["go /units"]);
    expect(steps).toContain("POST /fresh/app keepalive");
  });

  it("keeps the neutral shell and its worker, and nothing else", async () => {
    load({ installed: "display" });
    click(".leave");
    await Promise.resolve();
    expect(steps.slice(steps.indexOf("go /units") + 1)).toEqual([
      "drop cache v1",
      "drop database d",
      "tell installing clear",
      "tell active clear",
    ]);
    expect(steps).toContain("tell worker clear");
  });
});

describe("another tab that leaves", () => {
  it("takes this one along, which says nothing back", () => {
    load();
    hear(new MessageEvent("message", { data: false }));
    expect(hidden()).toBe(true);
    expect(steps[0]).toBe("event leave");
    expect(steps).not.toContain("tell tabs on v");
    expect(left()).toHaveLength(1);
  });

  it("spares what the first one spared, and goes its own way", async () => {
    load();
    hear(new MessageEvent("message", { data: true }));
    await Promise.resolve();
    expect(steps).toContain("POST /fresh/app keepalive");
    expect(steps).not.toContain("drop cache u");
    expect(steps).not.toContain("unregister");
    expect(left()).toEqual(["go https://exit.example/"]);
  });

  it("that is an app takes everything along when a tab left, and turns neutral itself", async () => {
    load({ installed: "display" });
    hear(new MessageEvent("message", { data: false }));
    await Promise.resolve();
    expect(steps).toContain("drop cache u");
    expect(left()).toEqual(["go /units"]);
  });
});

describe("a page that the browser brings back", () => {
  const transition = (type: string, persisted: boolean) =>
    window.dispatchEvent(Object.assign(new Event(type), { persisted }));

  it("is hidden before it is put away, and leaves again when it returns", () => {
    load();
    transition("pagehide", true);
    expect(hidden()).toBe(true);
    transition("pageshow", true);
    expect(left()).toHaveLength(1);
  });

  it("leaves again even though it has left before", () => {
    load();
    click(".leave");
    transition("pageshow", true);
    expect(left()).toHaveLength(2);
  });

  it("stays when it is shown for the first time", () => {
    load();
    transition("pageshow", false);
    expect(steps).toEqual([]);
  });
});

describe("an old browser", () => {
  it("without modules goes to the plain page", () => {
    load({ modules: false });
    expect(left()).toEqual(["go /plain"]);
  });

  // The second stands in the page of a partner, which may not frame the plain page.
  it.each(["/plain", "/frame", "/frame/es"])("stays on %s once it is there", (path) => {
    load({ modules: false, path });
    expect(left()).toEqual([]);
  });

  it("can read the script: it is ES5 throughout", () => {
    expect(() => parse(script, { ecmaVersion: 5, sourceType: "script" })).not.toThrow();
  });
});

it("the script stays small enough to stand in every page", () => {
  // Besides leaving it tells workers that are being installed and other tabs, hears the middle button, and knows
  // an installed app and a page that stays: 200 bytes.
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(950);
});
