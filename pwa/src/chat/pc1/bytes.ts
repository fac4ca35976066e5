/** Bytes and their one text form: base64url without padding (RFC 4648 section 5), and no other spelling of it. */
import { refuse } from "./refused.ts";

export type Bytes = Uint8Array<ArrayBuffer>;

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

export const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** A random name of so many bytes, as text. */
export const randomId = (length: number): string => b64(random(length));

export function b64(bytes: Uint8Array): string {
  let text = "";
  for (const each of bytes) text += String.fromCharCode(each);
  return btoa(text).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** Refused ("form") unless it is text of exactly this many bytes (any number where none is named), spelt the one way. */
export function unb64(value: unknown, length?: number): Bytes {
  if (typeof value !== "string" || /[^\w-]/.test(value) || value.length % 4 === 1) refuse("form");
  const bytes = Uint8Array.from(atob(value.replace(/-/g, "+").replace(/_/g, "/")), (each) => each.charCodeAt(0));
  if (bytes.length !== (length ?? bytes.length) || b64(bytes) !== value) refuse("form");
  return bytes;
}

export function join(...parts: (Uint8Array | string)[]): Bytes {
  const all = parts.map((part) => (typeof part === "string" ? utf8(part) : part));
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export async function sha256(...parts: (Uint8Array | string)[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", join(...parts)));
}
