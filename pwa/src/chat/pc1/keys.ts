/** Key pairs, signatures and derived keys: P-256 and AES-256-GCM from the browser's own WebCrypto. */
import { b64, type Bytes, join, random, unb64, utf8 } from "./bytes.ts";
import { refuse } from "./refused.ts";

const { subtle } = crypto;
const ECDSA = { name: "ECDSA", namedCurve: "P-256" };
const SIGNED = { name: "ECDSA", hash: "SHA-256" };

export const POINT = 65; // bytes of an uncompressed public key
export const SIGNATURE = 64; // bytes: r and s (IEEE P1363)

/** A private key in use, with the public half as everyone writes it. */
export interface Signer {
  readonly key: CryptoKey;
  readonly pub: string;
}

/** `kept`: the private half can be copied into a sealed record (words, or this phone); otherwise it never leaves. */
export async function newSigner(kept: boolean): Promise<Signer> {
  const { privateKey, publicKey } = await subtle.generateKey(ECDSA, kept, ["sign", "verify"]);
  return { key: privateKey, pub: b64(new Uint8Array(await subtle.exportKey("raw", publicKey))) };
}

export async function sign(signer: Signer, text: string): Promise<string> {
  return b64(new Uint8Array(await subtle.sign(SIGNED, signer.key, utf8(text))));
}

/** Refused ("signature") unless this public key signed exactly this text. */
export async function verify(pub: string, text: string, signature: unknown): Promise<void> {
  const proof = unb64(signature, SIGNATURE);
  const key = await subtle.importKey("raw", unb64(pub, POINT), ECDSA, false, ["verify"]).catch(() => refuse("form"));
  if (!(await subtle.verify(SIGNED, key, proof, utf8(text)))) refuse("signature");
}

/** PKCS#8 text of a private key that was made to be kept. */
export async function exported(key: CryptoKey): Promise<string> {
  return b64(new Uint8Array(await subtle.exportKey("pkcs8", key)));
}

export async function importSigner(pkcs8: unknown, pub: string, kept: boolean): Promise<Signer> {
  const key = await subtle.importKey("pkcs8", unb64(pkcs8), ECDSA, kept, ["sign"]).catch(() => refuse("form"));
  return { key, pub };
}

/** HKDF-SHA256 (RFC 5869), empty salt. */
async function derive(secret: Bytes, info: string): Promise<Bytes> {
  const key = await subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  const parameters = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: utf8(info) };
  return new Uint8Array(await subtle.deriveBits(parameters, key, 256));
}

export async function derivedBytes(secret: Bytes, info: string, length: number): Promise<Bytes> {
  return (await derive(secret, info)).slice(0, length);
}

export async function derivedCipher(secret: Bytes, info: string): Promise<CryptoKey> {
  return subtle.importKey("raw", await derive(secret, info), "AES-GCM", false, ["encrypt", "decrypt"]);
}

const NONCE = 12;

/** nonce (12 bytes) followed by AES-256-GCM with its tag (16 bytes). */
export async function encrypt(key: CryptoKey, aad: string, plain: Bytes): Promise<Bytes> {
  const iv = random(NONCE);
  return join(iv, new Uint8Array(await subtle.encrypt({ name: "AES-GCM", iv, additionalData: utf8(aad) }, key, plain)));
}

/** Refused ("key") for anything but what `encrypt` gave with the same key and the same words beside it. */
export async function decrypt(key: CryptoKey, aad: string, sealed: Bytes): Promise<Bytes> {
  const parameters = { name: "AES-GCM", iv: sealed.slice(0, NONCE), additionalData: utf8(aad) };
  return new Uint8Array(await subtle.decrypt(parameters, key, sealed.slice(NONCE)).catch(() => refuse("key")));
}
