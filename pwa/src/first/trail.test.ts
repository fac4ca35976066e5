// @vitest-environment node
import { beforeEach, expect, it } from "vitest";

import { Trail } from "./trail.ts";

let trail: Trail;
beforeEach(() => {
  trail = new Trail("home");
});

it("begins at the root and stays there on Back", () => {
  expect(trail.back().view).toBe("home");
  expect(trail.atRoot).toBe(true);
});

it("goes on and comes back to the very same place, with what it remembered", () => {
  const finder = trail.go("finder");
  finder.memory.set("query", "bed");
  expect(trail.go("card", "7").about).toBe("7");
  expect(trail.back()).toBe(finder);
  expect(finder.memory.get("query")).toBe("bed");
});

it("makes a new place each time a view is opened again", () => {
  const first = trail.go("card", "7");
  trail.back();
  expect(trail.go("card", "7").id).not.toBe(first.id);
});

it("takes no step for the place where one is", () => {
  trail.go("lines");
  trail.go("lines");
  expect(trail.back().view).toBe("home");
});

it("takes a step between two cards", () => {
  trail.go("card", "7");
  trail.go("card", "8");
  expect(trail.back().about).toBe("7");
});

it("forgets the way when one goes home", () => {
  trail.go("finder");
  trail.go("home");
  expect(trail.atRoot).toBe(true);
});
