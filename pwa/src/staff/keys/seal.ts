/** The private halves under the passphrase: AES-256-GCM, bound to the public half that they belong to. */
import { base64url, fromBase64url, randomBytes, utf8 } from "./bytes.ts";
import type { PrivateHalves } from "./key-pair.ts";

/** It does not open: another passphrase, or bytes that somebody changed. */
export class SealBroken extends Error {
  override readonly name = "SealBroken";
}

const boundTo = (hpkePublic: string) => utf8(`pc1|staff|keys|${hpkePublic}`);

/** `sealed_keys`: a JSON text that the server keeps as it is and cannot open. */
export async function seal(halves: PrivateHalves, hpkePublic: string, wrap: CryptoKey): Promise<string> {
  const iv = randomBytes(12);
  const { v, hpke, sign } = halves;
  const ct = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: boundTo(hpkePublic) },
    wrap,
    utf8(JSON.stringify({ v, hpke, sign })),
  );
  return JSON.stringify({ v: 1, iv: base64url(iv), ct: base64url(ct) });
}

/** Opens what `seal` made. Rejects with `SealBroken`. */
export async function unseal(sealed: string, hpkePublic: string, wrap: CryptoKey): Promise<PrivateHalves> {
  try {
    const { v, iv, ct } = JSON.parse(sealed) as { v: number; iv: string; ct: string };
    if (v !== 1) throw new RangeError("no such version");
    const open = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: fromBase64url(iv), additionalData: boundTo(hpkePublic) },
      wrap,
      fromBase64url(ct),
    );
    return JSON.parse(new TextDecoder().decode(open)) as PrivateHalves;
  } catch {
    throw new SealBroken();
  }
}
