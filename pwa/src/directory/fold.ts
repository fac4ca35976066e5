/**
 * From any text to the words it is found by: lower case, marks and apostrophes taken off, one word for each character in
 * the scripts that put no space between words. In Arabic script, one letter stands for all that people write for each
 * other, and what is written onto the front of a word ("the", "for the", "and the") is taken off.
 */

const PLAIN = /^[\0-\x7f]*$/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ARABIC = /[\u0600-\u06ff]/;
// Hamzas on a letter and vowel signs are marks by then; the hamza by itself is often left out. Yeh and kaf have two keys.
// Vietnamese đ has no mark that comes off; who types without marks writes d.
const LETTERS: Record<string, string> = { ٱ: "ا", ى: "ي", ی: "ي", ک: "ك", ة: "ه", đ: "d" };
// "Parents" and "grown-up" begin so by themselves.
const FRONT = /^(?:(?!والد|بالغ)[وف]?(?:[بك]?ال|لل))+(?=..)/;

export function fold(text: string): string {
  let lower = text.toLowerCase();
  // Most text that is not plain has nothing but printers' punctuation in it ("…"): take that off and be quick.
  if (!PLAIN.test(lower)) lower = lower.replace(/[‘’\u200c-\u200f]/g, "").replace(/[\u2010-\u2027]/g, " ");
  if (PLAIN.test(lower)) return lower.replace(/'/g, "");
  lower = lower.normalize("NFKD").replace(/[\p{M}'ـء]/gu, "");
  return lower.replace(/[ٱىیکةđ٠-٩۰-۹]/g, (letter) => LETTERS[letter] ?? String(letter.charCodeAt(0) & 15));
}

export function wordsOf(text: string): string[] {
  const folded = fold(text);
  if (PLAIN.test(folded)) return folded.match(/[a-z0-9]+/g) ?? [];
  const words: string[] = [];
  for (const run of folded.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (UNSPACED.test(run)) words.push(...Array.from(run));
    else words.push(ARABIC.test(run) ? run.replace(FRONT, "") : run);
  }
  return words;
}
