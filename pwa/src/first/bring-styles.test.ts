import { afterEach, expect, it, vi } from "vitest";

import { __vitePreload as bring } from "./bring-styles.ts";

const sheets = () => [...document.head.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
const part = () => Promise.resolve("part");

/** What the browser says of the sheet that was asked for last. */
function answer(kind: "load" | "error"): void {
  sheets().at(-1)?.dispatchEvent(new Event(kind));
}

afterEach(() => document.head.replaceChildren());

it("is there when its styles are, and not before", async () => {
  const seen = vi.fn();
  const coming = bring(part, ["assets/a.css"]).then(seen);
  await Promise.resolve();
  expect(sheets().map((sheet) => sheet.getAttribute("href"))).toEqual(["/assets/a.css"]);
  expect(seen).not.toHaveBeenCalled();
  answer("load");
  await coming;
  expect(seen).toHaveBeenCalledWith("part");
});

it("asks for the same styles once, however many parts need them", async () => {
  const both = Promise.all([bring(part, ["assets/b.css"]), bring(part, ["assets/b.css"])]);
  expect(sheets()).toHaveLength(1);
  answer("load");
  await both;
});

it("is not there without its styles, and asks again the next time", async () => {
  const lost = bring(part, ["assets/c.css"]);
  answer("error");
  await expect(lost).rejects.toThrow();
  expect(sheets()).toEqual([]);
  const found = bring(part, ["assets/c.css"]);
  answer("load");
  expect(await found).toBe("part");
});

it("fails when the part itself does not come", async () => {
  await expect(bring(() => Promise.reject(new Error("no network")))).rejects.toThrow("no network");
});
