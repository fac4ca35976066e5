import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { Aloud } from "./aloud.ts";

class Said {
  voice: unknown = null;
  lang = "";
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

class Mouth extends EventTarget {
  voices: SpeechSynthesisVoice[] = [];
  readonly said: Said[] = [];
  cancelled = 0;
  getVoices = () => this.voices;
  speak = (said: unknown) => void this.said.push(said as Said);
  cancel = () => {
    this.cancelled++;
  };
}

const voice = (name: string, localService: boolean) => ({ lang: "en-US", localService, default: true, name }) as SpeechSynthesisVoice;
const here = voice("Here", true);
const far = voice("Far", false);
let mouth: Mouth;
let aloud: Aloud;
const ended = vi.fn();

beforeEach(() => {
  vi.stubGlobal("SpeechSynthesisUtterance", Said);
  mouth = new Mouth();
  mouth.voices = [far, here];
  aloud = new Aloud(mouth);
  ended.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

it("every sentence is given to the voice of the phone by name", async () => {
  aloud.read(["One.", "Two."], (await aloud.voice("en"))!, ended);
  expect(mouth.said.map(({ text, voice }) => [text, voice])).toEqual([["One.", here], ["Two.", here]]); // prettier-ignore
  expect(ended).not.toHaveBeenCalled();
  mouth.said[0]!.onend?.();
  expect(ended).not.toHaveBeenCalled();
  mouth.said[1]!.onend?.();
  expect(ended).toHaveBeenCalledTimes(1);
});

it("a voice that is far away is refused even when it is handed in", () => {
  aloud.read(["One."], far, ended);
  expect(mouth.said).toEqual([]);
  expect(ended).toHaveBeenCalledTimes(1);
});

it("with far voices only there is none", async () => {
  mouth.voices = [far];
  expect(await aloud.voice("en")).toBeNull();
});

it("a list of voices that comes late is waited for", async () => {
  mouth.voices = [];
  const asked = aloud.voice("en", 60_000);
  mouth.voices = [here];
  mouth.dispatchEvent(new Event("voiceschanged"));
  expect(await asked).toBe(here);
});

it("a list of voices that never comes is not waited for without end", async () => {
  mouth.voices = [];
  expect(await aloud.voice("en", 1)).toBeNull();
});

it("a browser that cannot speak has no voice", async () => {
  expect(await new Aloud(null).voice("en")).toBeNull();
});

it.each(["leave", "pagehide"])("it is silent at once at %s", (event) => {
  aloud.read(["One.", "Two."], here, ended);
  dispatchEvent(new Event(event));
  expect(mouth.cancelled).toBe(1);
  expect(ended).toHaveBeenCalledTimes(1);
});

it("it is silent when the page goes out of sight", () => {
  aloud.read(["One."], here, ended);
  document.dispatchEvent(new Event("visibilitychange"));
  expect(mouth.cancelled).toBe(0);
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  document.dispatchEvent(new Event("visibilitychange"));
  expect(mouth.cancelled).toBe(1);
});

it("an end that comes after it was stopped ends nothing else", () => {
  aloud.read(["One."], here, ended);
  const [first] = mouth.said;
  const second = vi.fn();
  aloud.read(["Two."], here, second);
  first!.onend?.();
  first!.onerror?.();
  expect(second).not.toHaveBeenCalled();
  expect(ended).toHaveBeenCalledTimes(1);
});

it("a phone that refuses to speak leaves the button as it was", () => {
  aloud.read(["One."], here, ended);
  mouth.said[0]!.onerror?.();
  expect(ended).toHaveBeenCalledTimes(1);
});
