import { describe, expect, it } from "vitest";

import { PackMissing, PackShelf } from "../kernel/packs.ts";
import { type WordsEdition, editionsOfWords, wordsOf } from "./words.ts";

const spanish: WordsEdition = { tag: "es", endonym: "español", dir: "ltr", state: "machine", url: "/packs/e.json" };
const pack = { v: 1, lang: "es", dir: "ltr", state: "machine", ftl: "a = hola\n", english: "", beside: [], synonyms: {} };

function shelf(answer: () => Response) {
  return new PackShelf(() => Promise.resolve(answer()));
}

describe("the words of the console", () => {
  it("are listed by the page", () => {
    const listed = document.createElement("script");
    listed.type = "application/json";
    listed.id = "words";
    listed.textContent = JSON.stringify([spanish]);
    document.body.replaceChildren(listed);
    expect(editionsOfWords(document)).toEqual([spanish]);
  });

  it("are none on a page that lists none", () => {
    document.body.replaceChildren();
    expect(editionsOfWords(document)).toEqual([]);
  });

  it("come in the language that was asked for", async () => {
    const text = await wordsOf("es", [spanish], shelf(() => Response.json(pack)));
    expect(text("a")).toBe("hola");
  });

  it("are missing for a language that is not listed", async () => {
    await expect(wordsOf("xx", [spanish], shelf(() => Response.json(pack)))).rejects.toThrow(PackMissing);
  });

  it("are missing when the server has none", async () => {
    await expect(wordsOf("es", [spanish], shelf(() => new Response("", { status: 500 })))).rejects.toThrow(PackMissing);
  });
});
