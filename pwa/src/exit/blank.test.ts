import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { openPage } from "../../tests/page.ts";
import { blankWhenAway, uncover } from "./blank.ts";

let ending: AbortController;
let hidden: boolean;
let coarse: boolean;

const covered = () => document.documentElement.dataset["covered"];

function goOutOfSight(): void {
  hidden = true;
  document.dispatchEvent(new Event("visibilitychange"));
}

function comeBack(): void {
  hidden = false;
  document.dispatchEvent(new Event("visibilitychange"));
}

beforeEach(() => {
  openPage();
  hidden = false;
  coarse = true;
  ending = new AbortController();
  vi.spyOn(document, "hidden", "get").mockImplementation(() => hidden);
  vi.stubGlobal("matchMedia", () => ({ matches: coarse }));
  blankWhenAway(uncover, { signal: ending.signal });
});

afterEach(() => {
  ending.abort();
  uncover();
  vi.unstubAllGlobals();
});

it("nothing is covered while the page is in sight", () => {
  comeBack();
  expect(covered()).toBeUndefined();
});

it("out of sight the page is blank; back in sight it offers one button, which has the focus", () => {
  goOutOfSight();
  expect(covered()).toBe("away");
  comeBack();
  expect(covered()).toBe("back");
  expect(document.activeElement?.textContent).toBe("Show the page");
});

it("the reader comes back to the thing that had the focus", () => {
  const lines = document.querySelector<HTMLElement>("[data-view=lines]")!;
  lines.focus();
  goOutOfSight();
  comeBack();
  uncover();
  expect(covered()).toBeUndefined();
  expect(document.activeElement).toBe(lines);
});

it("a second look away before the tap keeps it covered and forgets no place", () => {
  const lines = document.querySelector<HTMLElement>("[data-view=lines]")!;
  lines.focus();
  goOutOfSight();
  comeBack();
  goOutOfSight();
  comeBack();
  expect(covered()).toBe("back");
  uncover();
  expect(document.activeElement).toBe(lines);
});

it("a phone that takes only the focus covers the page, and gives it back with the focus", () => {
  window.dispatchEvent(new Event("blur"));
  expect(covered()).toBe("back");
  window.dispatchEvent(new Event("focus"));
  expect(covered()).toBeUndefined();
});

it("a page that was hidden as well is not shown by the focus alone", () => {
  window.dispatchEvent(new Event("blur"));
  goOutOfSight();
  comeBack();
  window.dispatchEvent(new Event("focus"));
  expect(covered()).toBe("back");
});

it("on a computer a loss of focus covers nothing", () => {
  coarse = false;
  window.dispatchEvent(new Event("blur"));
  expect(covered()).toBeUndefined();
});
