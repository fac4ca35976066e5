/** The ways in, each with the passphrase: sign-in, unlock, and the change of the passphrase itself. */
import type { PassphraseChange, StaffApi } from "./api.ts";
import { base64url, randomBytes } from "./keys/bytes.ts";
import type { Derived, derive } from "./keys/derive.ts";
import { type OpenKeys, openKeys } from "./keys/key-pair.ts";
import { SealBroken, seal, unseal } from "./keys/seal.ts";
import type { Device, Proof, SessionView, Stretching } from "./protocol.ts";

export interface Credentials {
  name: string;
  passphrase: string;
  device: Device;
  /** The second factor; `options` are for a passkey. */
  prove: (options: unknown, signal: AbortSignal) => Promise<Proof>;
}

/** What the ways in want of the session. */
export interface Door {
  api: StaffApi;
  derive: typeof derive;
  /** The last view known. */
  view: () => SessionView | null;
  /** As `Session.entering`. */
  entering: (signal?: AbortSignal) => () => void;
  /** Notes that the answer brings a new identifier. */
  renewed: (answer: Promise<SessionView>) => Promise<SessionView>;
  openWith: (view: SessionView, keys: OpenKeys) => void;
  /** The same keys, sealed anew. */
  resealed: (view: SessionView) => void;
}

async function unsealed(view: SessionView, { wrap }: Derived): Promise<OpenKeys> {
  return openKeys(await unseal(view.sealed_keys, view.member.hpke_public, wrap));
}

export class Entering {
  private readonly door: Door;

  constructor(door: Door) {
    this.door = door;
  }

  /**
   * Signs in: the slow step and the second factor at the same time, then one request with both. Rejects like `unlock`, and
   * with what `prove` rejects with.
   */
  async signIn({ name, passphrase, device, prove }: Credentials, signal: AbortSignal): Promise<void> {
    const { api, derive, openWith } = this.door;
    const entered = this.door.entering(signal);
    const start = await api.startSignIn(name);
    const both = new AbortController();
    const stop = () => both.abort();
    signal.addEventListener("abort", stop);
    try {
      const work = [derive(passphrase, start, both.signal), prove(start.passkey, both.signal)] as const;
      const [derived, proof] = await Promise.all(work);
      signal.throwIfAborted();
      const view = await api.signIn({ name, verifier: derived.verifier, proof, device });
      entered();
      const keys = await unsealed(view, derived);
      entered();
      openWith(view, keys);
    } catch (fault) {
      stop(); // when one of the two failed, the other has no use any more
      throw fault;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  /** Opens the lock. Rejects with `Refused`, `Offline`, `NotDerived`, `SealBroken` or, after a cancel, `AbortError`. */
  async unlock(passphrase: string, signal?: AbortSignal): Promise<void> {
    const { api, derive, renewed, openWith } = this.door;
    const entered = this.door.entering();
    const derived = await derive(passphrase, this.shown, signal);
    entered();
    const view = await renewed(api.unlock(derived.verifier));
    entered();
    const keys = await unsealed(view, derived);
    entered();
    if (signal?.aborted) {
      // Cancelled while the answer was on its way: it stays locked, and what was typed stays.
      api.lock().catch(() => undefined);
      signal.throwIfAborted();
    }
    openWith(view, keys);
  }

  /** The verifier of a passphrase: what a change of factors is proved with. */
  async proofOf(passphrase: string, signal?: AbortSignal): Promise<string> {
    return (await this.door.derive(passphrase, this.shown, signal)).verifier;
  }

  /**
   * Changes the passphrase: the keys stay the same and are sealed anew. Rejects with `SealBroken` where `old` is not the
   * passphrase of now, and with what `StaffApi` rejects with.
   */
  async changePassphrase(old: string, next: string, signal?: AbortSignal): Promise<void> {
    const { api, derive, renewed, resealed } = this.door;
    const view = this.shown;
    const before = await derive(old, view, signal);
    const halves = await unseal(view.sealed_keys, view.member.hpke_public, before.wrap);
    const stretching: Stretching = { salt: base64url(randomBytes(16)), memory_kib: view.memory_kib, passes: view.passes };
    const after = await derive(next, stretching, signal);
    const change: PassphraseChange = {
      verifier: before.verifier,
      new_salt: stretching.salt,
      new_verifier: after.verifier,
      sealed_keys: await seal(halves, view.member.hpke_public, after.wrap),
    };
    const entered = this.door.entering();
    const changed = await renewed(api.changePassphrase(change));
    entered();
    resealed(changed);
  }

  private get shown(): SessionView {
    const view = this.door.view();
    if (!view) throw new SealBroken();
    return view;
  }
}
