/** Sealing to a public key: HPKE (RFC 9180), base mode, DHKEM(P-256), HKDF-SHA256, AES-256-GCM, one message each. */
import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from "hpke";

import { b64, type Bytes, join, unb64, utf8 } from "./bytes.ts";
import { POINT } from "./keys.ts";
import { refuse } from "./refused.ts";

const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
const ECDH = { name: "ECDH", namedCurve: "P-256" };

/** A pair that opens what was sealed to `pub`. */
export interface Opener {
  readonly pair: CryptoKeyPair;
  readonly pub: string;
}

/** `kept`: as in keys.ts. */
export async function newOpener(kept: boolean): Promise<Opener> {
  const pair = await crypto.subtle.generateKey(ECDH, kept, ["deriveBits"]);
  return { pair, pub: b64(new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey))) };
}

/** The pair from its PKCS#8 text. Refused ("form") for what is no key. */
export async function importOpener(pkcs8: unknown, pub: string, kept: boolean): Promise<Opener> {
  const made = crypto.subtle.importKey("pkcs8", unb64(pkcs8), ECDH, kept, ["deriveBits"]);
  return { pair: { privateKey: await made.catch(() => refuse("form")), publicKey: await publicKey(pub) }, pub };
}

async function publicKey(pub: string): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", unb64(pub, POINT), ECDH, true, []).catch(() => refuse("form"));
}

/** The sender's one-time public key (65 bytes) followed by the ciphertext. `info` binds it to its purpose and place. */
export async function sealTo(pub: string, info: string, plain: Bytes): Promise<string> {
  const sealed = await suite.Seal(await publicKey(pub), plain, { info: utf8(info) });
  return b64(join(sealed.encapsulatedSecret, sealed.ciphertext));
}

/** Refused ("key") unless it was sealed to this pair with the same `info`. */
export async function openSealed({ pair }: Opener, info: string, sealed: unknown): Promise<Bytes> {
  const bytes = unb64(sealed);
  const opened = suite.Open(pair, bytes.slice(0, POINT), bytes.slice(POINT), { info: utf8(info) });
  return new Uint8Array(await opened.catch(() => refuse("key")));
}
