import type { ComponentChildren } from "preact";

/** Digits with what stands between the groups of a telephone number. */
const NUMBER = /(\+?\(?\d[\d ().\-‑–]{5,}\d)/;

/**
 * What someone wrote, each telephone number in it from left to right. After Arabic or Hebrew letters the groups of a number
 * would stand in the other order: 1-888-373-7888 would read 7888-373-888-1 (Unicode bidirectional algorithm, W2 and W4).
 */
export function withNumbers(text: string): ComponentChildren {
  return text.split(NUMBER).map((part, at) => (at % 2 ? <bdi key={at} dir="ltr">{part}</bdi> : part)); // prettier-ignore
}
