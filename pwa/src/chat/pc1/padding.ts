/** Five sizes for every text, so that its length tells nearly nothing: the text, one byte 0x80, then zeros. */
import type { Bytes } from "./bytes.ts";
import { refuse } from "./refused.ts";

export const SIZES = [256, 512, 1024, 2048, 4096];

/** Refused ("long") when it does not fit into the largest size. */
export function pad(text: Bytes): Bytes {
  const padded = new Uint8Array(SIZES.find((size) => size > text.length) ?? refuse("long"));
  padded.set(text);
  padded[text.length] = 0x80;
  return padded;
}

/** Refused ("form") unless it is one of the sizes, and padded in this way. */
export function unpad(padded: Bytes): Bytes {
  let end = padded.length - 1;
  while (end >= 0 && padded[end] === 0) end--;
  if (!SIZES.includes(padded.length) || padded[end] !== 0x80) refuse("form");
  return padded.slice(0, end);
}
