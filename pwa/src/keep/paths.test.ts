// @vitest-environment node
import { describe, expect, it } from "vitest";

import { answerTo, filesOf } from "./paths.ts";

const origin = "https://here.example";
const answer = (path: string, method = "GET") => answerTo(method, new URL(path, origin), origin);

describe("how a request is answered", () => {
  it.each(["/", "/units", "/home/en", "/home/pt-BR", "/packs"])("asks the network first for %s", (path) => {
    expect(answer(path)).toBe("fresh");
  });

  it.each(["/assets/Ab_-9.js", "/assets/x.css", "/packs/0123abcd.json"])("takes %s from what is kept", (path) => {
    expect(answer(path)).toBe("kept");
  });

  it.each(["/fresh", "/staff", "/staff/", "/staff/session", "/healthz", "/openapi.json", "/plain", "/sw.js", "/home/", "/assets/", "/assets/a/b.js"])(
    "does not touch %s",
    (path) => {
      expect(answer(path)).toBe("leave");
    },
  );

  it("does not touch what is sent", () => {
    expect(answer("/", "POST")).toBe("leave");
  });

  it("does not touch another site", () => {
    expect(answerTo("GET", new URL("https://exit.example/"), origin)).toBe("leave");
  });
});

describe("what an edition holds", () => {
  const index = {
    packs: {
      directory: { url: "/packs/d.json" },
      "language.en": { url: "/packs/e.json" },
      "language.pt-BR": { url: "/packs/p.json" },
      "language.qps": { url: "/packs/q.json" },
      "language.qps-rtl": { url: "/packs/r.json" },
      "lessons.en": { url: "/packs/l.json" },
      "lessons.qps": { url: "/packs/m.json" },
      "console.en": { url: "/packs/c.json" },
      "talk.en": { url: "/packs/t.json" },
    },
  };

  it("is the page in each language, the neutral shell, the index, the built files and the packs", () => {
    expect(filesOf(index, ["/assets/a.js"])).toEqual([
      "/",
      "/units",
      "/packs",
      "/home/en",
      "/home/pt-BR",
      "/assets/a.js",
      "/packs/d.json",
      "/packs/e.json",
      "/packs/p.json",
      "/packs/l.json",
    ]);
  });

  it("holds nothing of the console: who finds the phone learns nothing about those who work here", () => {
    expect(filesOf(index, []).join()).not.toMatch(/staff|c\.json/);
  });
});
