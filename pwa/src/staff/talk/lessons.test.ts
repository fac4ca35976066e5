import { afterEach, expect, it, vi } from "vitest";

import { PackShelf } from "../../kernel/packs.ts";
import { sent } from "../../lessons/pack.fixture.ts";
import { titlesFrom } from "./lessons.ts";

afterEach(() => {
  document.documentElement.lang = "";
});

const serving = (pack: unknown) =>
  vi.fn((url: string) => Promise.resolve(Response.json(url === "/packs" ? { packs: { "lessons.es": { url: "/packs/a.json", bytes: 1 } } } : pack)));

it("titles come whole, in the language of the page, with what that language lacks at the end", async () => {
  document.documentElement.lang = "es";
  const fetch = serving({ ...sent(), lang: "es" });
  const titles = titlesFrom(new PackShelf(fetch));
  const found = await titles();
  expect(found.map(({ id, lang }) => [id, lang])).toEqual([["not-your-fault", "es"], ["steady", "es"], ["law", "en"]]);
  await titles();
  expect(fetch.mock.calls.map(([url]) => url)).toEqual(["/packs", "/packs/a.json"]);
});

it("a pack that does not fit gives no titles at all", async () => {
  document.documentElement.lang = "es";
  await expect(titlesFrom(new PackShelf(serving({ ...sent(), sites: {} })))()).rejects.toThrow();
});
