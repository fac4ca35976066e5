import { expect, it } from "vitest";

import { codesMeant, readWording } from "./synonyms.ts";

const CODES = ["svc.shelter", "svc.legal", "svc.basics"];
const wording = readWording(
  { cama: ["svc.shelter"], "place to sleep": ["svc.shelter"], abogada: ["svc.legal", "svc.gone"], bed: ["svc.shelter"], the: [], "a un": [], "!!!": ["svc.legal"] },
  CODES,
); // prettier-ignore
const meant = (...typed: string[]) => codesMeant(wording, typed).map((codes) => [...codes]);

it("a word stands for its codes", () => {
  expect(meant("cama")).toEqual([[[0, 1]]]);
  expect(meant("abogada")).toEqual([[[1, 1]]]);
});

it("a phrase counts for every word of it, wherever it stands", () => {
  expect(meant("need", "place", "to", "sleep")).toEqual([[], [[0, 1]], [[0, 1]], [[0, 1]]]);
  expect(meant("place", "sleep")).toEqual([[], []]);
});

it("the last word may be unfinished, from three letters on", () => {
  expect(meant("abo")).toEqual([[[1, 0.7]]]);
  expect(meant("ca")).toEqual([[]]);
  expect(meant("abo", "cama")).toEqual([[], [[0, 1]]]);
  expect(meant("place", "to", "sl")).toEqual([[[0, 0.7]], [[0, 0.7]], [[0, 0.7]]]);
});

it("a word with no codes is a filler, and codes that the pack does not hold are dropped", () => {
  expect([...wording.fillers].sort()).toEqual(["a", "the", "un"]);
  expect(wording.phrases.some((phrase) => phrase.codes.includes(-1))).toBe(false);
});
