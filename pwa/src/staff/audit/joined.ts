import type { Audit } from "../protocol.ts";

/**
 * The newest entries with what was shown below them. Where they do not meet, the older ones are let go: a hole in the
 * trail would read as if nothing had happened.
 */
export function joined(newest: Audit, before: Audit | null): Audit {
  const last = newest.entries.at(-1)?.seq;
  if (!before || last === undefined || !newest.more) return newest;
  const older = before.entries.filter(({ seq }) => seq < last);
  const meets = before.entries.some(({ seq }) => seq >= last);
  return meets ? { entries: [...newest.entries, ...older], more: before.more } : newest;
}
