/**
 * Coming back with six words. What counts is which words of the list they are, not how they were typed: case, accents,
 * spaces, endings. The words alone open what was written while the youth was away; older text needs the check phrase too,
 * because that part is sealed under both (docs/protocol/pc1.md, "Words").
 */
import { type Bytes, b64, unb64, utf8 } from "./bytes.ts";
import { type Fields, read } from "./json.ts";
import { decrypt, derivedBytes, derivedCipher, encrypt } from "./keys.ts";
import { refuse } from "./refused.ts";

export const WORDS = 6;
const LIST = 2048;
const PREFIX = 4; // letters that tell the words of most lists apart, accents aside
const PHRASE = 6; // letters and digits at least

/** Six places in a list, each as likely as any other. */
export function pickWords(): number[] {
  return Array.from(crypto.getRandomValues(new Uint16Array(WORDS)), (each) => each % LIST); // 65,536 is 32 times 2,048
}

/** Letters and digits only, without accents or case, and in one form (Unicode NFKD). */
export function fold(text: string): string {
  return text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * For each word that was typed its place in the list: by itself, or by its first letters where only one word begins so; -1
 * for none. Where the list's words are single characters, they need no spaces between them.
 */
export function placesOf(typed: string, list: readonly string[]): number[] {
  const folds = list.map(fold);
  const single = folds[0]?.length === 1;
  const words = single ? Array.from(typed) : typed.split(/[^\p{L}\p{M}\p{N}'’]+/u);
  return words.flatMap((word) => {
    const folded = fold(word);
    const itself = folds.indexOf(folded);
    if (itself >= 0 || folded.length < 3) return folded ? [itself] : [];
    const start = folded.slice(0, PREFIX);
    const first = folds.findIndex((each) => each.startsWith(start));
    return [folds.some((each, place) => place > first && each.startsWith(start)) ? -1 : first];
  });
}

/**
 * What the slow hash is made of. `phrase`: what youth and mentor agreed on. Refused ("form") unless the phrase has six
 * letters or digits: one of signs alone would be none, and what it is to protect would lie under the words.
 */
export function secretOf(listId: string, places: readonly number[], phrase?: string): Bytes {
  if (places.length !== WORDS || !places.every((place) => place >= 0 && place < LIST)) refuse("form");
  const words = `pc1|words|${listId}|${places.join(",")}`;
  if (phrase === undefined) return utf8(words);
  const folded = fold(phrase);
  return Array.from(folded).length < PHRASE ? refuse("form") : utf8(`${words}|${folded}`);
}

/** The slow hash: argon2id, 46 MiB, one pass, one lane, 32 bytes; salted with the deployment. */
export const COST = { memorySize: 47_104, passes: 1, parallelism: 1, tagLength: 32 } as const;

/** Where the server keeps a sealed record, and the key that opens it. Two of them: for words, and for words with phrase. */
export interface Place {
  readonly locator: string;
  readonly cipher: CryptoKey;
}

export async function placeFrom(hash: Bytes): Promise<Place> {
  return {
    locator: b64(await derivedBytes(hash, "pc1|words|locator", 16)),
    cipher: await derivedCipher(hash, "pc1|words|wrap"),
  };
}

const STEP = 4096;

/** A record of words: JSON, padded to a multiple of 4,096 bytes. `kind`: "return" or "history". */
export async function sealRecord({ cipher, locator }: Place, kind: string, record: Fields): Promise<string> {
  const text = utf8(JSON.stringify(record));
  const padded = new Uint8Array(Math.ceil((text.length + 1) / STEP) * STEP).fill(0x20);
  padded.set(text);
  return b64(await encrypt(cipher, `pc1|record|${kind}|${locator}`, padded));
}

/** Refused ("key") for other words, another kind, or a record that was changed. */
export async function openRecord({ cipher, locator }: Place, kind: string, sealed: unknown): Promise<Fields> {
  return read(await decrypt(cipher, `pc1|record|${kind}|${locator}`, unb64(sealed)));
}
