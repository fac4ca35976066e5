import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import { drawView } from "../../../tests/draw.tsx";
import { Trouble } from "./trouble.tsx";

it("says what did not work and offers one thing to do", async () => {
  const onAgain = vi.fn();
  drawView(<Trouble onAgain={onAgain} />);
  expect(screen.getByRole("alert").textContent).toContain("There may be no internet");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(onAgain).toHaveBeenCalledOnce();
});
