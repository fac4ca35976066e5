import { beforeEach, expect, it } from "vitest";

import { openPage, spanish } from "../../tests/page.ts";
import { ftlOf } from "../../tests/words.ts";
import { PackShelf } from "../kernel/packs.ts";
import { sayKept } from "./shown.ts";

const packs = (lang: string) =>
  new PackShelf(() =>
    Promise.resolve(
      Response.json({ v: 1, lang, dir: "ltr", state: "machine", ftl: ftlOf(lang), english: ftlOf("en"), beside: [], synonyms: {} }),
    ),
  );
const said = () => document.getElementById("home")?.firstElementChild?.textContent;

beforeEach(() => openPage());

it("says the day on which it was kept", async () => {
  await sayKept("2026-11-22", packs("en"));
  expect(said()).toBe("This is what was kept on \u2068November 22, 2026\u2069. Some of it may have changed.");
});

it("says it in the language of the page", async () => {
  openPage(spanish);
  await sayKept("2026-11-22", packs("es"));
  expect(said()).toContain("22 de noviembre de 2026");
});

it("says no day when none is known", async () => {
  await sayKept("", packs("en"));
  expect(said()).toBe("This is what was kept on this phone. Some of it may have changed.");
});
