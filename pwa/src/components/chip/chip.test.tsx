import { render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import { Chip, Chips } from "./chip.tsx";

it("says whether it is on, and what it belongs to", async () => {
  const onPress = vi.fn();
  render(
    <Chips label="Kind of help">
      <Chip pressed onPress={vi.fn()}>
        A bed
      </Chip>
      <Chip pressed={false} onPress={onPress}>
        Food
      </Chip>
    </Chips>,
  );
  expect(screen.getByRole("group", { name: "Kind of help" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "A bed" }).getAttribute("aria-pressed")).toBe("true");
  await userEvent.click(screen.getByRole("button", { name: "Food", pressed: false }));
  expect(onPress).toHaveBeenCalledOnce();
});
