import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { wordsOf } from "./fold.ts";
import { seeded } from "./pack.fixture.ts";
import { codesMeant, readWording } from "./synonyms.ts";

describe("Arabic as people type it", () => {
  it.each([
    ["أسنان", "اسنان", "hamza above"],
    ["إيواء", "ايواء", "hamza below"],
    ["آمن", "امن", "madda"],
    ["ٱلله", "الله", "wasla"],
    ["لاجئ", "لاجي", "hamza on yeh"],
    ["مؤسسة", "موسسه", "hamza on waw, teh marbuta"],
    ["مأوى", "ماوي", "alef maksura"],
    ["غداء", "غدا", "hamza by itself"],
    ["سَرِيرٌ", "سرير", "vowel signs"],
    ["مـــأوى", "مأوى", "tatweel"],
    ["کتاب علی", "كتاب علي", "a Persian keyboard"],
    ["ﻣﺄﻭﻯ", "مأوى", "presentation forms"],
    ["السكن", "سكن", "the"],
    ["للنوم", "نوم", "for the"],
    ["والطعام", "طعام", "and the"],
    ["بالليل", "ليل", "in the"],
    ["الألماني", "المانيا".slice(0, -1), "the article before a word that begins like one"],
    ["٣٣١٠١", "33101", "Arabic digits"],
    ["۳۳۱۰۱", "33101", "Persian digits"],
    ["\u200fمأوى\u200f", "مأوى", "marks of direction"],
  ])("%s is %s (%s)", (typed, plain) => {
    expect(wordsOf(typed)).toEqual(wordsOf(plain));
    expect(wordsOf(typed)[0]).not.toBe("");
  });

  it("does not take apart what only begins like an article", () => {
    expect(wordsOf("والدين الوالدين")).toEqual(["والدين", "والدين"]);
    expect(wordsOf("بالغين ألم الله والي")).toEqual(["بالغين", "الم", "له", "والي"]);
  });

  it("keeps words apart that mean something else", () => {
    expect(wordsOf("دين")).not.toEqual(wordsOf("والدين"));
    expect(wordsOf("سرير")).not.toEqual(wordsOf("سفر"));
  });
});

describe("any Arabic word, however it is dressed", () => {
  const random = seeded(7);
  const below = (n: number) => Math.floor(random() * n);
  const pick = (from: string) => from[below(from.length)] ?? "";
  const word = () => Array.from({ length: 3 + below(6) }, () => pick("ابتثجحخدذرزسشصضطظعغفقكلمنهوي")).join("");
  const OTHERS: Record<string, string> = { ا: "اأإآٱ", ي: "يىیئ", ه: "هة", ك: "كک", و: "وؤ" };
  const dressed = (plain: string) =>
    Array.from(plain, (letter) => {
      const shown = letter in OTHERS ? pick(OTHERS[letter] ?? "") : letter;
      return shown + (below(3) ? "" : pick("\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670")) + "ـ".repeat(below(4) ? 0 : below(3));
    }).join("");

  it("is found by its plain letters", () => {
    for (let run = 0; run < 2000; run++) {
      const plain = word();
      const typed = dressed(plain);
      expect(wordsOf(typed), `${plain} as ${typed}`).toEqual(wordsOf(plain));
    }
  });

  it("is found with the article and without", () => {
    for (let run = 0; run < 2000; run++) {
      const plain = wordsOf(word())[0] ?? "";
      for (const front of ["ال", "لل", "وال", "بال", "فال", "كال"]) {
        if (/^(والد|بالغ)/.test(front + plain)) continue;
        expect(wordsOf(front + plain), front + plain).toEqual([plain]);
      }
    }
  });

  it("folds once for all: what is folded stays as it is", () => {
    for (let run = 0; run < 2000; run++) {
      const once = wordsOf(dressed(`${pick("وفبكال")}${pick("الل")}${word()}`));
      expect(wordsOf(once.join(" "))).toEqual(once);
    }
  });

  it("never vanishes, and never becomes two", () => {
    for (let run = 0; run < 2000; run++) {
      const [only, ...more] = wordsOf(dressed(word()));
      expect(more).toEqual([]);
      expect(only!.length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe("the Arabic words for kinds of help", () => {
  const written = readFileSync(join(process.cwd(), "../i18n/ar/search.yml"), "utf8");
  const lists = [...written.matchAll(/^([\w.]+): \[([^\]]*)\]/gm)].map(([, code, list]) => [code!, list!.split(",").map((each) => each.trim().replace(/"/g, ""))] as const);
  const codes = lists.map(([code]) => code).filter((code) => code !== "fillers");
  const synonyms: Record<string, string[]> = {};
  for (const [code, words] of lists) for (const each of words) (synonyms[each] ??= []).push(...(code === "fillers" ? [] : [code]));
  const wording = readWording(synonyms, codes);
  const meant = (typed: string) => codesMeant(wording, wordsOf(typed)).flatMap((each) => [...each.keys()].map((code) => codes[code]));

  it("are each written once", () => {
    expect(lists.length).toBeGreaterThan(30);
    for (const [code, words] of lists) {
      const folded = words.map((each) => wordsOf(each).join(" "));
      expect(folded.filter((each, place) => folded.indexOf(each) !== place), code).toEqual([]); // prettier-ignore
    }
  });

  it("find their kind, with the article or without, with a hamza or without", () => {
    for (const [code, words] of lists) {
      if (code === "fillers") continue;
      for (const each of words) expect(meant(each), each).toContain(code);
    }
    for (const [typed, code] of [["السرير", "svc.shelter"], ["مَأْوَى", "svc.shelter"], ["للأكل", "svc.basics"], ["الاسنان", "svc.dental"], ["محامى", "svc.legal"], ["بالشغل", "svc.jobs"], ["مدرسه", "svc.education"], ["اكتئاب", "svc.mental"], ["لاجيء", "svc.immigration"]]) {
      expect(meant(typed!), typed).toContain(code);
    } // prettier-ignore
  });

  it("are no fillers after folding, so that none is left out of a search", () => {
    const single = new Set(wording.phrases.filter(({ words }) => words.length === 1).map(({ words }) => words[0]));
    expect([...wording.fillers].filter((each) => single.has(each))).toEqual([]);
  });
});
