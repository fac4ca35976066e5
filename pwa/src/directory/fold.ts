/**
 * From any text to the words it is found by: lower case, marks and apostrophes taken off, one word for each character in
 * the scripts that put no space between words.
 */

const PLAIN = /^[\0-\x7f]*$/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export function fold(text: string): string {
  let lower = text.toLowerCase();
  // Most text that is not plain has nothing but printers' punctuation in it ("…"): take that off and be quick.
  if (!PLAIN.test(lower)) lower = lower.replace(/[‘’]/g, "").replace(/[\u2010-\u2027]/g, " ");
  return PLAIN.test(lower) ? lower.replace(/'/g, "") : lower.normalize("NFKD").replace(/[\p{M}']/gu, "");
}

export function wordsOf(text: string): string[] {
  const folded = fold(text);
  if (PLAIN.test(folded)) return folded.match(/[a-z0-9]+/g) ?? [];
  const words: string[] = [];
  for (const run of folded.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (UNSPACED.test(run)) words.push(...Array.from(run));
    else words.push(run);
  }
  return words;
}
