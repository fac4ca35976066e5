import { fromBase64url, utf8 } from "./bytes.ts";
import type { PublicHalves } from "./key-pair.ts";

/** Twenty digits of a person's keys, "1234 5678 9012 3456 7890": two people read it to each other and compare. */
export async function keyNumber({ hpke, sign }: PublicHalves): Promise<string> {
  const parts = [utf8("pc1|staff|number"), fromBase64url(hpke), fromBase64url(sign)];
  const whole = new Uint8Array(parts.flatMap((part) => [...part]));
  const digest = new DataView(await crypto.subtle.digest("SHA-256", whole));
  return [0, 2, 4, 6, 8].map((at) => String(digest.getUint16(at) % 10_000).padStart(4, "0")).join(" ");
}
