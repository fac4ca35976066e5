/** Ten codes for when every other factor is out of reach. Made and shown here; the server keeps digests of them. */
import { randomBytes } from "../keys/bytes.ts";

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford base32: none looks like another
const COUNT = 10;
const LENGTH = 16;

/** Ten codes of 80 bits. 32 letters fit a byte eight times over, so each is as likely as any other. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: COUNT }, () => Array.from(randomBytes(LENGTH), (byte) => LETTERS.charAt(byte & 31)).join(""));
}
