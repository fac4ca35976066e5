// @vitest-environment node
import { brotliCompressSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import { firstStyles } from "../build/first-files.ts";

describe("the styles that stand in every page", () => {
  const styles = firstStyles(process.cwd()).toString();

  it("stay small enough for the first flight", () => {
    expect(brotliCompressSync(styles).length).toBeLessThanOrEqual(2200);
  });

  it("fetch nothing: no font, no picture, no other sheet", () => {
    expect(styles).not.toMatch(/url\(|@import|@font-face/);
  });

  it("follow the direction of the text: nothing is pinned to left or right", () => {
    expect(styles).not.toMatch(/(margin|padding|border|inset)-(left|right)|[;{](left|right):|text-align:(left|right)/);
  });

  it("hold no end tag that would close the style element", () => {
    expect(styles).not.toContain("</");
  });
});
