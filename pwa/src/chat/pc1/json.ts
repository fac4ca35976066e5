/** JSON as pc1 writes and reads it: canonical where it is signed, and never believed before it was looked at. */
import { unb64, utf8 } from "./bytes.ts";
import { refuse } from "./refused.ts";

export type Fields = Record<string, unknown>;

/** Keys sorted, no spaces: the same text on every machine. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each && typeof each === "object" && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** Refused ("form") unless it is the text, or the bytes of the text, of one JSON object. */
export function read(text: unknown): Fields {
  try {
    return fields(JSON.parse(typeof text === "string" ? text : new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(text as Uint8Array)));
  } catch {
    return refuse("form");
  }
}

export function fields(value: unknown): Fields {
  return value && typeof value === "object" && !Array.isArray(value) ? (value as Fields) : refuse("form");
}

export function list(value: unknown, most: number): unknown[] {
  return Array.isArray(value) && value.length <= most ? (value as unknown[]) : refuse("form");
}

export function whole(value: unknown, most = 0xffffffff): number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most ? (value as number) : refuse("form");
}

export function text(value: unknown, most: number): string {
  return typeof value === "string" && utf8(value).length <= most ? value : refuse("form");
}

/** Base64url text of exactly this many bytes, as text. */
export function coded(value: unknown, length: number): string {
  unb64(value, length);
  return value as string;
}

/** Version 1, or "update": what a newer version made is told apart from what is broken. */
export function versionOne(value: Fields): Fields {
  const version = whole(value["v"], 255);
  return version === 1 ? value : refuse(version ? "update" : "form");
}

/** Milliseconds of "2026-11-22T09:41Z", the only form of a time: to the minute, UTC. */
export function minute(value: unknown): number {
  const at = typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(at) ? refuse("form") : at;
}

export const inMinutes = (at: number): string => `${new Date(at).toISOString().slice(0, 16)}Z`;
