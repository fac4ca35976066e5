/** Who sits at this console, as the chats know them: the open keys of the vault with their public halves. */
import type { Me } from "../../chat/talk/sides.ts";
import { fromBase64url } from "../keys/bytes.ts";
import type { Vault } from "../keys/vault.ts";
import type { SessionView } from "../protocol.ts";

const ECDH = { name: "ECDH", namedCurve: "P-256" };

/** Rejects with `VaultClosed` while the console is locked. */
export async function meOf({ member, permissions }: SessionView, keys: Vault): Promise<Me> {
  const { hpke: privateKey, signing: key } = keys;
  const publicKey = await crypto.subtle.importKey("raw", fromBase64url(member.hpke_public), ECDH, true, []);
  return {
    id: member.id,
    name: member.name,
    role: permissions.includes("talk.lead") ? "lead" : "mentor",
    hpke: { pair: { privateKey, publicKey }, pub: member.hpke_public },
    signer: { key, pub: member.sign_public },
  };
}
