/** The two key pairs of a person: one for chats (HPKE, ECDH P-256), one for signing (ECDSA P-256). */
import { base64url, fromBase64url } from "./bytes.ts";

export interface PublicHalves {
  /** Uncompressed points of 65 bytes, base64url. */
  hpke: string;
  sign: string;
}

/** PKCS8, base64url: what is sealed, and nothing that is kept open. */
export interface PrivateHalves {
  v: 1;
  hpke: string;
  sign: string;
}

export interface NewKeys {
  public: PublicHalves;
  private: PrivateHalves;
}

/** What can be used and not read. */
export interface OpenKeys {
  hpke: CryptoKey;
  sign: CryptoKey;
}

async function make(algorithm: "ECDH" | "ECDSA", uses: KeyUsage[]): Promise<[open: string, closed: string]> {
  const pair = (await crypto.subtle.generateKey({ name: algorithm, namedCurve: "P-256" }, true, uses));
  const [open, closed] = await Promise.all([
    crypto.subtle.exportKey("raw", pair.publicKey),
    crypto.subtle.exportKey("pkcs8", pair.privateKey),
  ]);
  return [base64url(open), base64url(closed)];
}

/** Two new pairs, ready to be sealed. */
export async function makeKeys(): Promise<NewKeys> {
  const [hpke, sign] = await Promise.all([make("ECDH", ["deriveBits"]), make("ECDSA", ["sign", "verify"])]);
  return { public: { hpke: hpke[0], sign: sign[0] }, private: { v: 1, hpke: hpke[1], sign: sign[1] } };
}

/** The private halves as keys that no script can read out again. */
export async function openKeys({ hpke, sign }: PrivateHalves): Promise<OpenKeys> {
  const curve = (name: string) => ({ name, namedCurve: "P-256" });
  const [forChats, forSigning] = await Promise.all([
    crypto.subtle.importKey("pkcs8", fromBase64url(hpke), curve("ECDH"), false, ["deriveBits"]),
    crypto.subtle.importKey("pkcs8", fromBase64url(sign), curve("ECDSA"), false, ["sign"]),
  ]);
  return { hpke: forChats, sign: forSigning };
}
