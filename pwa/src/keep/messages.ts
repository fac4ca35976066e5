/** What a page and the worker say to each other. */

/** `leave` ends everything; `keep` fills an edition; `speak` remembers the language that was chosen. */
export type FromPage = "leave" | "keep" | { speak: string };

/** How far filling is, or how it ended. */
export type ToPage = { done: number; of: number } | { kept: boolean };

/** What a page said, or null for anything else. */
export function fromPage(data: unknown): FromPage | null {
  if (data === "leave" || data === "keep") return data;
  const speak = (data as { speak?: unknown } | null)?.speak;
  // It becomes part of an address: only what a language tag can be.
  return typeof speak === "string" && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/.test(speak) ? { speak } : null;
}
