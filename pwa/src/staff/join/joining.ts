/** What someone who joins has made so far. It lives on this page alone, until one request carries it to the server. */
import type { StaffApi } from "../api.ts";
import { thisDevice } from "../device.ts";
import { PasskeyTooOld, makePasskey } from "../factors/passkey.ts";
import { newRecoveryCodes } from "../factors/recovery-codes.ts";
import { codeAt, newSecret } from "../factors/totp.ts";
import { base64url, randomBytes } from "../keys/bytes.ts";
import { type Derived, derive, prepared } from "../keys/derive.ts";
import { type NewKeys, makeKeys, openKeys } from "../keys/key-pair.ts";
import { seal } from "../keys/seal.ts";
import type { NewFactor, Welcome } from "../protocol.ts";
import type { Session } from "../session.ts";

/** The server takes a passkey for ten minutes after it was asked for; a minute is left for the way. */
const FRESH = 9 * 60_000;

interface Underway {
  passphrase: string;
  salt: string;
  derived: Derived;
  sealed: string;
}

export class Joining {
  name: string;
  passphrase = "";
  remember = false;
  /** For an authenticator app. */
  readonly secret = newSecret();
  readonly codes = newRecoveryCodes();
  kept = false;
  factor: "passkey" | "totp" | null = null;
  private passkey: { response: unknown; askedAt: number } | null = null;
  private keys: Promise<NewKeys> | null = null;
  private underway: Underway | null = null;

  constructor(
    readonly token: string,
    readonly welcome: Welcome,
    private readonly api: StaffApi,
    private readonly stretch: typeof derive = derive,
  ) {
    this.name = welcome.name;
  }

  /** Asks the browser for a passkey, with options that are not older than the press. */
  async takePasskey(): Promise<void> {
    const { passkey } = await this.api.readInvitation(this.token);
    const askedAt = this.api.now();
    this.passkey = { response: await makePasskey(passkey, this.name), askedAt };
    this.factor = "passkey";
  }

  /** Someone showed that their app has the secret. */
  takeTotp(): void {
    this.factor = "totp";
  }

  /** Chooses again. */
  dropFactor(): void {
    this.factor = null;
    this.passkey = null;
  }

  private async provenFactor(): Promise<NewFactor> {
    if (this.factor === "passkey" && this.passkey) {
      if (this.api.now() - this.passkey.askedAt > FRESH) {
        this.dropFactor();
        throw new PasskeyTooOld();
      }
      return { kind: "passkey", response: this.passkey.response };
    }
    // The person proved it with a code from the app; that one is too old by now, and the secret is here.
    return { kind: "totp", secret: this.secret, code: await codeAt(this.secret, this.api.now()) };
  }

  private async locked(keys: NewKeys, signal: AbortSignal): Promise<Underway> {
    const passphrase = prepared(this.passphrase);
    if (this.underway?.passphrase === passphrase) return this.underway;
    const { memory_kib, passes } = this.welcome;
    const salt = base64url(randomBytes(16));
    const derived = await this.stretch(passphrase, { salt, memory_kib, passes }, signal);
    this.underway = { passphrase, salt, derived, sealed: await seal(keys.private, keys.public.hpke, derived.wrap) };
    return this.underway;
  }

  /**
   * Makes the account and opens the console. After a lost connection it can be called again: keys and verifier stay the
   * same, so that the server knows the request. Rejects with `PasskeyTooOld` and with what `Session.unlock` rejects with.
   */
  async send(session: Session, signal: AbortSignal): Promise<void> {
    const keys = await (this.keys ??= makeKeys());
    const { salt, derived, sealed } = await this.locked(keys, signal);
    const factor = await this.provenFactor();
    signal.throwIfAborted();
    const view = await this.api.join({
      token: this.token,
      name: this.name.trim(),
      salt,
      verifier: derived.verifier,
      hpke_public: keys.public.hpke,
      sign_public: keys.public.sign,
      sealed_keys: sealed,
      factor,
      recovery_codes: this.codes,
      device: thisDevice(this.remember),
    });
    session.openWith(view, await openKeys(keys.private));
  }
}
