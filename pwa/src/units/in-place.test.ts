import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { openPage, spanish } from "../../tests/page.ts";
import { unitsPage } from "../../tests/units.ts";
import { standBy } from "./in-place.ts";

let ending: AbortController;
const root = document.documentElement;
const offline = (yes: boolean) => vi.spyOn(navigator, "onLine", "get").mockReturnValue(!yes);

/** As the script of Leave does it: hide, then tell. True when someone stays. */
function leave(): boolean {
  root.style.display = "none";
  return !window.dispatchEvent(new Event("leave", { cancelable: true }));
}

beforeEach(() => {
  ending = new AbortController();
  vi.stubGlobal("scrollTo", vi.fn());
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  vi.stubGlobal("fetch", vi.fn(() => Promise.resolve(new Response())));
  openPage(spanish);
  offline(true);
  standBy(unitsPage(), ending.signal);
});

afterEach(() => {
  ending.abort();
  root.removeAttribute("style");
  vi.unstubAllGlobals();
});

it("takes every word of ours out of the page, in the same tick, and shows the converter", () => {
  expect(leave()).toBe(true);
  expect(root.style.display).toBe("");
  expect(document.querySelector("h1")?.textContent).toBe("Convert units");
  expect(document.getElementById("answer")?.textContent).toContain("kilometers");
  expect(document.querySelectorAll("script, noscript, [data-view], [data-leave], [data-home]")).toHaveLength(0);
  expect(document.documentElement.outerHTML).not.toContain(spanish.offline);
  expect(root.getAttributeNames().sort()).toEqual(["data-to", "dir", "lang", "style"]);
  expect([root.lang, document.title]).toEqual(["en", "Home"]);
});

it("says where one is to someone who does not see it", () => {
  leave();
  expect(document.activeElement?.textContent).toBe("Convert units");
});

it("lets Leave go where there is a network", () => {
  offline(false);
  expect(leave()).toBe(false);
  expect(document.querySelector("[data-view]")).not.toBeNull();
});

it("takes the page's place after four seconds where a dead network calls itself one", () => {
  vi.useFakeTimers();
  offline(false);
  leave();
  vi.advanceTimersByTime(3999);
  expect(root.style.display).toBe("none");
  vi.advanceTimersByTime(1);
  expect(document.querySelector("h1")?.textContent).toBe("Convert units");
  expect(root.style.display).toBe("");
  vi.useRealTimers();
});

it("goes on from the converter when there is a network again", () => {
  leave();
  offline(false);
  expect(leave()).toBe(false);
  expect(root.getAttribute("data-to")).toBe("https://exit.example/");
});

it("tells the server once when there is a network again, however often someone left", async () => {
  leave();
  leave();
  expect(fetch).not.toHaveBeenCalled();
  window.dispatchEvent(new Event("online"));
  window.dispatchEvent(new Event("online"));
  await Promise.resolve();
  expect(vi.mocked(fetch).mock.calls).toEqual([["/fresh", { method: "POST", keepalive: true }]]);
});

it("tries again when the server did not hear it", async () => {
  vi.mocked(fetch).mockRejectedValueOnce(new TypeError("offline"));
  leave();
  window.dispatchEvent(new Event("online"));
  await new Promise((resolve) => setTimeout(resolve));
  window.dispatchEvent(new Event("online"));
  window.dispatchEvent(new Event("online"));
  expect(fetch).toHaveBeenCalledTimes(2);
});

it("leaves an installed app to its own shell, as long as it has one", () => {
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  const workers = { controller: {} };
  vi.stubGlobal("navigator", { onLine: false, language: "en", serviceWorker: workers });
  expect(leave()).toBe(false);
  vi.stubGlobal("navigator", { onLine: false, language: "en", serviceWorker: {} });
  expect(leave()).toBe(true);
});

it("leaves the page hidden and lets Leave go when it cannot draw", () => {
  ending.abort();
  standBy(document.implementation.createHTMLDocument(), (ending = new AbortController()).signal);
  const fault = vi.fn((event: ErrorEvent) => event.preventDefault());
  window.addEventListener("error", fault, { once: true });
  expect(leave()).toBe(false);
  expect(root.style.display).toBe("none");
});
