import { expect, it } from "vitest";

import { localVoice } from "./aloud-voices.ts";

const voice = (lang: string, localService = true, chosen = false) => ({ lang, localService, default: chosen });

it("a voice that sends the words to a server is never taken, whatever else fits", () => {
  expect(localVoice([voice("en-US", false, true), voice("en-GB", false)], "en")).toBeNull();
});

it("a voice whose browser does not say where it speaks is not taken", () => {
  const silent = { lang: "en-US", default: true } as unknown as SpeechSynthesisVoice;
  expect(localVoice([silent], "en")).toBeNull();
});

it("a voice of the phone is taken even when a better one is far away", () => {
  const near = voice("en-GB");
  expect(localVoice([voice("en-US", false, true), near], "en-US")).toBe(near);
});

it("a voice of another language is not taken", () => {
  expect(localVoice([voice("en-US"), voice("fr-FR")], "es")).toBeNull();
});

it("the same region comes first, then the one that the phone prefers", () => {
  const [spain, mexico, states] = [voice("es-ES", true, true), voice("es-MX"), voice("es-US")];
  expect(localVoice([spain, mexico, states], "es-MX")).toBe(mexico);
  expect(localVoice([mexico, states, voice("es-AR", true, true)], "es")?.lang).toBe("es-AR");
});

it.each([
  ["zh-Hans", "zh_CN", true],
  ["zh-Hans", "zh-TW", false],
  ["zh-Hant", "zh-TW", true],
  ["zh-Hant", "zh-HK", true],
  ["fil", "tl-PH", true],
  ["prs", "fa-IR", true],
  ["pt-BR", "pt-PT", true],
  ["en", "en_US", true],
  ["ht", "fr-FR", false],
])("%s read by a voice for %s: %s", (lang, spoken, fits) => {
  expect(localVoice([voice(spoken)], lang) !== null).toBe(fits);
});

it.each(["", "not a tag", "en_!", "!!"])("a name of a language that is none (%j) stops nothing", (lang) => {
  expect(localVoice([voice(lang)], "en")).toBeNull();
  expect(localVoice([voice("en-US")], lang)).toBeNull();
});
