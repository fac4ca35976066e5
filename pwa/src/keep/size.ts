import type { Editions } from "../kernel/packs.ts";

/** Bytes on the wire, roughly: the built files, and the first screen of one language. The packs say their own size. */
const BUILT = 60_000;
const FIRST_SCREEN = 12_000;

/** How much data keeping takes, in kilobytes, rounded up to tens: every language of the menu as large as the page's own. */
export function kilobytesOf({ directory, language, lessons }: Editions): number {
  const languages = document.querySelectorAll("#languages [data-language]").length || 1;
  const each = FIRST_SCREEN + (language?.bytes ?? 0) + (lessons?.bytes ?? 0);
  return Math.ceil((BUILT + (directory?.bytes ?? 0) + languages * each) / 10_000) * 10;
}
