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

it.each([
  ["machine", "A computer made this."],
  ["draft", "A person translated this."],
] as const)("says at the top that %s words are not checked, with English one tap away", (state, words) => {
  drawView(<Screen heading="keep-heading">words</Screen>, { pack: { state } });
  expect(screen.getByText(new RegExp(words))).toBeTruthy();
  const english = screen.getByRole("button", { name: "English" });
  expect(english.dataset["language"]).toBe("en");
  const heading = screen.getByRole("heading", { level: 1 });
  expect(english.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

it("says nothing of the kind where a second speaker has checked the words", () => {
  drawView(<Screen heading="keep-heading">words</Screen>);
  expect(screen.queryByRole("button", { name: "English" })).toBeNull();
});
