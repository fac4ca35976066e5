import { screen } from "@testing-library/preact";
import { expect, it } from "vitest";

import { drawView } from "../../../tests/draw.tsx";
import { EnglishBeside } from "./english-beside.tsx";

const around = { ftl: "risk = Riesgo { $n }\nother = Otra", pack: { lang: "es", english: "risk = Risk { $n }\nother = Other" } };

it("shows English beside a message that nobody has reviewed, marked as English", () => {
  drawView(<EnglishBeside id="risk" values={{ n: 2 }} />, { ...around, pack: { ...around.pack, beside: ["risk"] } });
  const english = screen.getByText(/^Risk/);
  expect([english.lang, english.dir]).toEqual(["en", "ltr"]);
  expect(document.body.textContent).toMatch(/^Riesgo .*Risk/);
});

it("shows the message alone otherwise", () => {
  drawView(<EnglishBeside id="other" />, around);
  expect(document.body.textContent).toBe("Otra");
});
