import { expect, it } from "vitest";

import { kilobytesOf } from "./size.ts";

const of = (bytes: number) => ({ url: "/packs/a.json", bytes });

it("keeping takes the words and lessons of every language in the menu, and the listings once", () => {
  const menu = document.createElement("p");
  menu.id = "languages";
  for (const tag of ["en", "es"]) menu.append(Object.assign(document.createElement("button"), { lang: tag }));
  for (const button of menu.children) button.setAttribute("data-language", "");
  document.body.replaceChildren(menu);
  expect(kilobytesOf({ directory: of(11_000), language: of(12_000), lessons: of(9_000) })).toBe(140);
});

it("a page without a menu counts the one language that it has", () => {
  document.body.replaceChildren();
  expect(kilobytesOf({ directory: null, language: of(12_000), lessons: null })).toBe(90);
});
