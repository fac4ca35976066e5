import { readFileSync } from "node:fs";

import { afterEach, expect, it } from "vitest";

import { PLAIN, SIZES, applyLook, lookFrom } from "./reading-look.ts";

const root = document.documentElement;
afterEach(() => applyLook(PLAIN));

it("what was chosen is on the page, and gone when it is taken back", () => {
  applyLook({ size: 2, room: true, contrast: true });
  expect([root.dataset["size"], root.hasAttribute("data-room"), root.hasAttribute("data-contrast")]).toEqual(["2", true, true]);
  applyLook(PLAIN);
  expect(root.outerHTML).not.toMatch(/data-(size|room|contrast)/);
});

it("every size has its rule", () => {
  const styles = readFileSync("src/lessons/reading-look.css", "utf8");
  for (let size = 1; size < SIZES.length; size++) expect(styles).toContain(`[data-size="${size}"]`);
});

it.each([null, 7, "x", {}, { size: 9 }, { size: -1 }, { size: 0.5 }, { size: "1" }])("%j, changed on the phone, is the plain look", (found) => {
  expect(lookFrom(found)).toEqual(PLAIN);
});
