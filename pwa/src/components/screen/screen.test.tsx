import { screen } from "@testing-library/preact";
import { expect, it } from "vitest";

import { drawView } from "../../../tests/draw.tsx";
import { Screen } from "./screen.tsx";

it("has Back first, then one heading that can take focus", () => {
  drawView(<Screen heading="keep-heading">words</Screen>);
  const heading = screen.getByRole("heading", { level: 1, name: "Keep on this phone" });
  expect(heading.tabIndex).toBe(-1);
  const back = screen.getByRole("button", { name: "Back" });
  expect(back.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(back.dataset).toHaveProperty("back");
});

it("takes a name as its heading, such as that of a place", () => {
  drawView(
    <Screen heading="keep-heading" title="Example House">
      words
    </Screen>,
  );
  expect(screen.getByRole("heading").textContent).toBe("Example House");
});
