/** The lists of words, each fetched when it is first wanted. An id never changes what it stands for. */

const english = () => import("@scure/bip39/wordlists/english.js");
const lists: Record<string, () => Promise<{ wordlist: string[] }>> = {
  en: english,
  es: () => import("@scure/bip39/wordlists/spanish.js"),
  fr: () => import("@scure/bip39/wordlists/french.js"),
  pt: () => import("@scure/bip39/wordlists/portuguese.js"),
  ko: () => import("@scure/bip39/wordlists/korean.js"),
  zh: () => import("@scure/bip39/wordlists/simplified-chinese.js"),
};

/** The list for a language, or the English one where there is none. */
export function listIdFor(language: string): string {
  const base = language.split("-")[0] ?? "";
  return base in lists ? base : "en";
}

/** 2,048 words; a word's place in it is what counts. Rejects when it does not come. */
export async function wordList(id: string): Promise<readonly string[]> {
  const { wordlist } = await (lists[id] ?? english)();
  return wordlist;
}
