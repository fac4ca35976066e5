/**
 * The code of the lock: four to eight digits. It is kept as a salted hash (PBKDF2, RFC 8018), which
 * slows someone down who reads the phone's files and does not stop them: with so few digits every code
 * can be tried. The lock is a curtain, not a safe, and says so (docs/adr/0017).
 */
export const SHORTEST = 4;
export const LONGEST = 8;

const ROUNDS = 200_000;

export function isCode(text: string): boolean {
  return /^\d{4,8}$/.test(text);
}

/** What is kept of a code: salt and hash, each as hexadecimal digits, with a point between. */
export async function seal(code: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return `${hex(salt)}.${await hash(code, salt)}`;
}

/** Whether this is the code of which `sealed` was kept. False for anything that is not a code. */
export async function fits(code: string, sealed: string): Promise<boolean> {
  const [salt = "", kept] = sealed.split(".");
  return isCode(code) && (await hash(code, bytes(salt))) === kept;
}

async function hash(code: string, salt: Uint8Array<ArrayBuffer>): Promise<string> {
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(code), "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS };
  return hex(new Uint8Array(await crypto.subtle.deriveBits(how, key, 256)));
}

function hex(of: Uint8Array): string {
  return Array.from(of, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bytes(of: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(of.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
