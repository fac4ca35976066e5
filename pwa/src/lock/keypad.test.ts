import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";

import { drawKeypad } from "./keypad.ts";

let codes: (string | undefined)[];
let takeAway: () => void;

const tap = (name: string) => userEvent.click(screen.getByRole("button", { name }));

async function tapAll(keys: string): Promise<void> {
  for (const key of keys) await tap(key);
}

beforeEach(() => {
  codes = [];
  document.documentElement.lang = "en";
  document.body.replaceChildren(document.createElement("main"));
  const words = { label: "Code", erase: "Erase", enter: "OK" };
  takeAway = drawKeypad(document.querySelector("main")!, words, (code) => codes.push(code));
});

it("gives the code that was tapped, and is empty again", async () => {
  await tapAll("1357");
  await tap("OK");
  expect(codes).toEqual(["1357"]);
  expect(screen.getByRole("status").textContent).toBe("");
});

it("shows how many digits there are, and never which", async () => {
  await tapAll("13");
  expect(screen.getByText("●●")).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe("2");
  expect(document.body.querySelector(".keypad p")?.textContent).not.toContain("3");
});

it("takes a digit back", async () => {
  await tapAll("12349");
  await tap("Erase");
  await tap("OK");
  expect(codes).toEqual(["1234"]);
});

it("waits while there are fewer than four digits, and takes no ninth", async () => {
  await tapAll("123");
  await tap("OK");
  expect(codes).toEqual([]);
  await tapAll("456789");
  await tap("OK");
  expect(codes).toEqual(["12345678"]);
});

it("hears a real keyboard too", async () => {
  await userEvent.keyboard("[Digit1][Numpad2][Digit3][Digit4][Digit5][Backspace][Enter]");
  expect(codes).toEqual(["1234"]);
});

it("takes the whole code with Enter after a tap of a mouse, and not its last digit twice", async () => {
  await tapAll("1357");
  await userEvent.keyboard("[Enter]");
  expect(codes).toEqual(["1357"]);
});

it("leaves a digit that a keyboard went to in focus", async () => {
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "1" }));
  await userEvent.keyboard("[Enter][Enter][Enter][Enter]");
  await tap("OK");
  expect(codes).toEqual(["1111"]);
});

it("has a way back only where it has a word", async () => {
  expect(screen.getAllByRole("button")).toHaveLength(12);
  const words = { label: "Code", erase: "Erase", enter: "OK", back: "Back" };
  drawKeypad(document.querySelector("main")!, words, (code) => codes.push(code));
  await tap("Back");
  expect(codes).toEqual([undefined]);
});

it("has no field that a browser could offer to remember", () => {
  expect(document.querySelector("input")).toBeNull();
});

it("goes away when it is no longer wanted", () => {
  takeAway();
  expect(screen.queryByRole("group")).toBeNull();
});

it("shows the digits of the reader's language", () => {
  document.documentElement.lang = "ar-EG";
  drawKeypad(document.querySelector("main")!, { label: "Code", erase: "Erase", enter: "OK" }, (code) => codes.push(code));
  expect(screen.getByRole("button", { name: "٧" })).toBeTruthy();
});
