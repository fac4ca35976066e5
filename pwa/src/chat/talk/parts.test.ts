/** Long texts, changes told as lines, and the work of a busy door. */
import { expect, it } from "vitest";

import { partsOf } from "./parts.ts";
import { LONGEST } from "./state.ts";
import { workOn } from "./work.ts";

const bytes = (text: string) => new TextEncoder().encode(JSON.stringify(text)).length;

it("a text in parts is the text, and each part fits, whatever is in it", () => {
  for (const unit of ["word ", "x", "é", "😀", "\n", '"', "語", "a\u0301 "]) {
    const text = unit.repeat(4000).trim();
    const parts = partsOf(text, LONGEST);
    expect(parts.join("")).toBe(text);
    expect(Math.max(0, ...parts.map(bytes))).toBeLessThanOrEqual(LONGEST);
  }
  expect(partsOf("   ", LONGEST)).toEqual([]);
  expect(partsOf("short", LONGEST)).toEqual(["short"]);
});

it("the work is done when the hash begins with so many zero bits", async () => {
  const answer = await workOn("challenge", 10, new AbortController().signal);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`challenge.${answer}`)));
  expect(hash[0]).toBe(0);
  expect(hash[1]! >> 6).toBe(0);
  expect(answer).toMatch(/^[A-Za-z0-9]{1,32}$/);
});

it("the work ends when the person leaves", async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(workOn("challenge", 20, stop.signal)).rejects.toThrow();
});
