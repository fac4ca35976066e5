/** The words of the console: which languages there are, and the pack of one of them. */
import { type Text, makeText } from "../app/text.ts";
import { type LanguagePack, PackShelf } from "../kernel/packs.ts";

/** A language that the console can be read in, as the page lists it in `#words`. */
export interface WordsEdition {
  /** BCP 47. */
  tag: string;
  url: string;
  endonym: string;
  dir: "ltr" | "rtl";
  state: LanguagePack["state"];
}

/** The languages that the page names, in the order of the menu. */
export function editionsOfWords(page: Document): WordsEdition[] {
  return JSON.parse(page.getElementById("words")?.textContent ?? "[]") as WordsEdition[];
}

/** The words of a language. Rejects with PackMissing when they do not come. */
export async function wordsOf(tag: string, editions: WordsEdition[], packs = new PackShelf()): Promise<Text> {
  const edition = editions.find((each) => each.tag === tag) ?? null;
  return makeText(await packs.pack<LanguagePack>(edition, `console.${tag}`));
}
