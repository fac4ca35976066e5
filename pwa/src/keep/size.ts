import type { Editions } from "../kernel/packs.ts";

/** Bytes of the pages and the built files on the wire, roughly; the packs say their own size. */
const BUILT = 50_000;

/** How much data keeping takes, in kilobytes, rounded up to tens. */
export function kilobytesOf({ directory, language, lessons }: Editions): number {
  return Math.ceil((BUILT + (directory?.bytes ?? 0) + (language?.bytes ?? 0) + (lessons?.bytes ?? 0)) / 10_000) * 10;
}
