import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";

import { openUnits } from "../../tests/units.ts";
import { localeOf, startConverter } from "./converter.ts";

const answer = () => document.getElementById("answer")?.textContent;
const number = () => screen.getByLabelText("Number");

beforeEach(() => {
  openUnits();
  startConverter(document.body, "en-US");
});

it("is shown once it works, with an answer", () => {
  expect(document.getElementById("sheet")?.hidden).toBe(false);
  expect(answer()).toBe("1.60934 kilometers");
  expect(screen.getByRole("status").textContent).toContain("1 mile =");
});

it("answers as one types", async () => {
  await userEvent.clear(number());
  await userEvent.type(number(), "2,5");
  expect(answer()).toBe("4.02336 kilometers");
});

it("says what to do when there is no number", async () => {
  await userEvent.clear(number());
  expect(answer()).toBe("Type a number");
});

it("offers units of the same kind only, and the usual one first", async () => {
  await userEvent.selectOptions(screen.getByLabelText("From"), "fahrenheit");
  expect(screen.getByLabelText<HTMLSelectElement>("To").value).toBe("celsius");
  expect(screen.getByLabelText("To").children).toHaveLength(2);
});

it("keeps what was chosen where it still fits", async () => {
  await userEvent.selectOptions(screen.getByLabelText("To"), "foot");
  await userEvent.selectOptions(screen.getByLabelText("From"), "kilometer");
  expect(answer()).toBe("3,280.84 feet");
});

it("swaps", async () => {
  await userEvent.click(screen.getByRole("button", { name: "Swap" }));
  expect(screen.getByLabelText<HTMLSelectElement>("From").value).toBe("kilometer");
  expect(answer()).toBe("0.621371 miles");
});

it("leaves nothing in the browser's list of what was typed before", () => {
  expect(number().hasAttribute("name")).toBe(false);
  expect(number().getAttribute("autocomplete")).toBe("off");
});

describe("the language of numbers", () => {
  it.each([
    ["es", "es-MX", "es-MX"],
    ["es", "en-US", "es"],
    ["qps-rtl", "en-US", "en-US"],
    ["en", "en", "en"],
  ])("on a page in %s for a reader of %s is %s", (page, own, locale) => {
    expect(localeOf(page, own)).toBe(locale);
  });
});
