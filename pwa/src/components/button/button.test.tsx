import { render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import { Button } from "./button.tsx";

it("does one thing when it is pressed, with a finger or a key", async () => {
  const onPress = vi.fn();
  render(<Button onPress={onPress}>Keep</Button>);
  await userEvent.click(screen.getByRole("button", { name: "Keep" }));
  await userEvent.keyboard("{Enter}");
  expect(onPress).toHaveBeenCalledTimes(2);
});

it("does nothing while it is busy, and stays where the keyboard can reach it", async () => {
  const onPress = vi.fn();
  render(
    <Button onPress={onPress} busy>
      Keep
    </Button>,
  );
  const button = screen.getByRole("button");
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(onPress).not.toHaveBeenCalled();
});

it("reads its note after its label", () => {
  render(
    <Button onPress={vi.fn()} note="Takes little data" look="primary" id="keep">
      Keep
    </Button>,
  );
  const button = screen.getByRole("button", { name: "Keep Takes little data" });
  expect([button.id, button.className]).toEqual(["keep", "primary"]);
});

it("never sends a form", () => {
  render(<Button onPress={vi.fn()}>Keep</Button>);
  expect(screen.getByRole("button").getAttribute("type")).toBe("button");
});
