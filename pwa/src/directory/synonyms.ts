/**
 * Everyday words for kinds of help ("cama", "place to sleep") and for who is welcome ("enby"), from the language pack: a
 * word or phrase gives codes; one that gives none is a filler ("the", "necesito") and is left out of the search.
 */
import { wordsOf } from "./fold.ts";

export type Synonyms = Readonly<Record<string, readonly string[]>>;

interface Phrase {
  readonly words: readonly string[];
  /** Positions in the pack's kinds followed by its marks. */
  readonly codes: readonly number[];
}

export interface Wording {
  readonly phrases: readonly Phrase[];
  readonly fillers: ReadonlySet<string>;
}

/** `codes` are those of the pack, kinds then marks, in its order; codes it does not hold are dropped. */
export function readWording(synonyms: Synonyms, codes: readonly string[]): Wording {
  const phrases: Phrase[] = [];
  const fillers = new Set<string>();
  for (const [text, means] of Object.entries(synonyms)) {
    const words = wordsOf(text);
    const known = means.map((code) => codes.indexOf(code)).filter((code) => code >= 0);
    if (means.length === 0) words.forEach((word) => fillers.add(word));
    else if (words.length > 0 && known.length > 0) phrases.push({ words, codes: known });
  }
  return { phrases, fillers };
}

/**
 * For each typed word: the codes it stands for, with how exactly (1 whole, less for a beginning). A phrase counts for every
 * word of it; the last typed word may be unfinished (three letters at least, so that "be" does not mean "bed").
 */
export function codesMeant(wording: Wording, typed: readonly string[]): ReadonlyMap<number, number>[] {
  const meant = typed.map(() => new Map<number, number>());
  for (const { words, codes } of wording.phrases) {
    for (let at = 0; at + words.length <= typed.length; at++) {
      let exact = 1;
      for (let i = 0; i < words.length && exact > 0; i++) {
        const said = typed[at + i] ?? "";
        const unfinished = at + i === typed.length - 1 && (said.length >= 3 || i > 0);
        if (said === words[i]) continue;
        exact = unfinished && words[i]?.startsWith(said) ? 0.7 : 0;
      }
      if (exact === 0) continue;
      for (let i = 0; i < words.length; i++) {
        for (const code of codes) meant[at + i]?.set(code, Math.max(exact, meant[at + i]?.get(code) ?? 0));
      }
    }
  }
  return meant;
}
