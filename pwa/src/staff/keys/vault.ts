/** Holds the open keys while someone is signed in, and nothing after a lock, a sign-out or Leave. */
import type { Role, Signed, StatementKind } from "../protocol.ts";
import { base64url, utf8 } from "./bytes.ts";
import type { OpenKeys } from "./key-pair.ts";
import { type About, statement } from "./statement.ts";

/** The keys are not open: the console is locked, or nobody is signed in. */
export class VaultClosed extends Error {
  override readonly name = "VaultClosed";
}

export class Vault {
  private keys: OpenKeys | null = null;
  private by = "";

  constructor(
    private readonly origin: string,
    private readonly now: () => number = Date.now,
  ) {}

  get open(): boolean {
    return this.keys !== null;
  }

  hold(member: string, keys: OpenKeys): void {
    this.by = member;
    this.keys = keys;
  }

  drop(): void {
    this.keys = null;
    this.by = "";
  }

  /** For the chats: the private half that opens what was sealed to this person. Throws `VaultClosed`. */
  get hpke(): CryptoKey {
    if (!this.keys) throw new VaultClosed();
    return this.keys.hpke;
  }

  /** For rosters: the private half that signs. Throws `VaultClosed`. */
  get signing(): CryptoKey {
    if (!this.keys) throw new VaultClosed();
    return this.keys.sign;
  }

  /** A statement about a person, signed now with my key. Rejects with `VaultClosed`. */
  async sign(kind: StatementKind, person: About, role: Role | ""): Promise<Signed> {
    if (!this.keys) throw new VaultClosed();
    const text = statement(kind, person, role, { by: this.by, origin: this.origin, at: this.now() });
    // WebCrypto gives r and s one after the other (IEEE P1363), which is what the server reads.
    const signature = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, this.keys.sign, utf8(text));
    return { statement: text, signature: base64url(signature) };
  }
}
