/**
 * What the screens say: Project Fluent messages of one language, with English behind them.
 * `useText()` in a view gives `text("keep-heading")`, `text("finder-found", { count: 3 })`.
 */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { createContext } from "preact";
import { useContext } from "preact/hooks";

import type { LanguagePack } from "../kernel/packs.ts";

export type Arguments = Record<string, FluentVariable>;

export interface Text {
  /** The message in the reader's language, else in English, else its id. Never throws. */
  (id: string, values?: Arguments): string;
  /** English to stand beside a message that nobody has reviewed in this language; else null. */
  beside: (id: string, values?: Arguments) => string | null;
  /** BCP 47, for names of languages and sorting. */
  lang: string;
  /** The same with the digits 0 to 9, for numbers and dates: older phones write Arabic with others than telephone numbers. */
  locale: string;
  dir: "ltr" | "rtl";
  /** How far people have checked these words. */
  state: LanguagePack["state"];
  /** What people type, to vocabulary codes. */
  synonyms: Record<string, string[]>;
}

function bundleOf(lang: string, ftl: string): FluentBundle {
  const bundle = new FluentBundle(localeOf(lang));
  bundle.addResource(new FluentResource(ftl));
  return bundle;
}

/** Pseudo-locales (qps) have no plurals of their own; they are English in disguise. */
function pluralsOf(lang: string): string {
  return lang.startsWith("qps") ? "en" : lang;
}

function localeOf(lang: string): string {
  return `${pluralsOf(lang)}-u-nu-latn`;
}

function drawn(bundle: FluentBundle, id: string, values?: Arguments): string | null {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) return null;
  const faults: Error[] = [];
  const words = bundle.formatPattern(pattern, values ?? null, faults);
  // A hole in a sentence ("{$count}") is worse than the same sentence in English.
  return faults.length ? null : words;
}

/** The words of a pack. */
export function makeText(pack: LanguagePack): Text {
  const own = bundleOf(pack.lang, pack.ftl);
  const english = pack.english ? bundleOf("en", pack.english) : own;
  const besides = new Set(pack.beside);

  const text = (id: string, values?: Arguments) => drawn(own, id, values) ?? drawn(english, id, values) ?? id;
  return Object.assign(text, {
    beside: (id: string, values?: Arguments) => (besides.has(id) && english !== own ? drawn(english, id, values) : null),
    lang: pluralsOf(pack.lang),
    locale: localeOf(pack.lang),
    dir: pack.dir,
    state: pack.state,
    synonyms: pack.synonyms,
  });
}

export const TextContext = createContext<Text>(
  makeText({ v: 1, lang: "en", dir: "ltr", state: "reviewed", ftl: "", english: "", beside: [], synonyms: {} }),
);

/** The words of the reader's language, in any component. */
export function useText(): Text {
  return useContext(TextContext);
}
