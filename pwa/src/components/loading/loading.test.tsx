import { screen } from "@testing-library/preact";
import { expect, it } from "vitest";

import { drawView } from "../../../tests/draw.tsx";
import { Loading } from "./loading.tsx";

it("is heard of without being looked at", () => {
  drawView(<Loading />);
  expect(screen.getByRole("status").textContent).toBe("One moment");
  expect(screen.queryByRole("progressbar")).toBeNull();
});

it("shows how far it is when that is known", () => {
  drawView(<Loading done={2} of={5} />);
  const bar = screen.getByRole("progressbar", { name: "One moment" });
  expect([bar.getAttribute("value"), bar.getAttribute("max")]).toEqual(["2", "5"]);
});
