/** Codes of an authenticator app (RFC 6238): made here, so that the server's answer never carries the secret. */
import { base32, fromBase32, randomBytes } from "../keys/bytes.ts";

/** 20 bytes, base32. */
export function newSecret(): string {
  return base32(randomBytes(20));
}

/** What the QR code says and what the link on a phone opens. The issuer's name is neutral. */
export function otpauth(secret: string, name: string): string {
  const label = encodeURIComponent(name ? `Console:${name}` : "Console");
  return `otpauth://totp/${label}?secret=${secret}&issuer=Console&algorithm=SHA1&digits=6&period=30`;
}

const STEP = 30_000;

async function codeOf(secret: string, step: number): Promise<string> {
  const key = await crypto.subtle.importKey("raw", fromBase32(secret), { name: "HMAC", hash: "SHA-1" }, false, ["sign"]);
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(step));
  const mac = new DataView(await crypto.subtle.sign("HMAC", key, counter));
  const at = mac.getUint8(mac.byteLength - 1) & 15;
  return String((mac.getUint32(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** The code that an app shows at this time (milliseconds, by the server's clock). */
export function codeAt(secret: string, now: number): Promise<string> {
  return codeOf(secret, Math.floor(now / STEP));
}

/** Whether the app shows this code now, or did half a minute ago, or will in half a minute: clocks differ. */
export async function isCode(code: string, secret: string, now: number): Promise<boolean> {
  const step = Math.floor(now / STEP);
  return (await Promise.all([step, step - 1, step + 1].map((each) => codeOf(secret, each)))).includes(code);
}

/** "ABCD EFGH …", to be typed by hand. */
export function inGroups(text: string): string {
  return (text.match(/.{1,4}/g) ?? []).join(" ");
}
