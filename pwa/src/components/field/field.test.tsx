import { render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import { Field } from "./field.tsx";

it("is found by its label and read with its hint", () => {
  render(<Field label="What do you need?" hint="One word is enough" value="" onInput={vi.fn()} />);
  const field = screen.getByLabelText("What do you need?");
  const hint = document.getElementById(field.getAttribute("aria-describedby") ?? "");
  expect(hint?.textContent).toBe("One word is enough");
});

it("tells what was typed", async () => {
  const onInput = vi.fn();
  render(<Field label="Word" value="" onInput={onInput} />);
  await userEvent.type(screen.getByLabelText("Word"), "b");
  expect(onInput).toHaveBeenCalledWith("b");
});

it("leaves nothing in the browser's list of what was typed before", () => {
  render(<Field label="Word" value="" onInput={vi.fn()} keyboard="search" />);
  const field = screen.getByLabelText("Word");
  expect(field.hasAttribute("name")).toBe(false);
  expect(field.getAttribute("autocomplete")).toBe("off");
});
