/** What a page and the worker say to each other. */

/** `leave` ends everything; `keep` fills an edition; `speak` remembers the language that was chosen; `origin` asks
 * whether this very page came from what is kept. */
export type FromPage = "leave" | "keep" | "origin" | { speak: string };

/** What a page asks about the lock; the worker says yes or no on the port that comes with it. The others carry a code
 * (src/lock/code.ts): `lock` sets it, `check` asks whether it is right, `open` also lets the next page in. */
export type Question = "locked" | "unlock" | { lock: string } | { check: string } | { open: string };

/** How far filling is, or how it ended; or the day on which what this page shows was kept ("" when not known). */
export type ToPage = { done: number; of: number } | { kept: boolean } | { from: string };

/** What a page said, or null for anything else. */
export function fromPage(data: unknown): FromPage | null {
  if (data === "leave" || data === "keep" || data === "origin") return data;
  const speak = (data as { speak?: unknown } | null)?.speak;
  // It becomes part of an address: only what a language tag can be.
  return typeof speak === "string" && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/.test(speak) ? { speak } : null;
}

/** A question about the lock, or null for anything else. */
export function question(data: unknown): Question | null {
  if (data === "locked" || data === "unlock") return data;
  const { lock, check, open } = (data ?? {}) as Record<string, unknown>;
  if (typeof lock === "string") return { lock };
  if (typeof check === "string") return { check };
  return typeof open === "string" ? { open } : null;
}
