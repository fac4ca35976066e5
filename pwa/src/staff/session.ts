/**
 * Whether someone is signed in here, and as whom. One store for the page: it changes by what the person does, by what the
 * server answers and by what other tabs say. The open keys are in its vault, and only while `stage.at` is "open".
 */
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";

import { type Denied, Offline, type PassphraseChange, Refused, type StaffApi } from "./api.ts";
import { base64url, randomBytes } from "./keys/bytes.ts";
import { type Derived, derive } from "./keys/derive.ts";
import { type OpenKeys, openKeys } from "./keys/key-pair.ts";
import { SealBroken, seal, unseal } from "./keys/seal.ts";
import { Vault } from "./keys/vault.ts";
import type { Device, EndedWhy, LockedWhy, Proof, SessionView, Stretching } from "./protocol.ts";
import { type Tabs, type Word, openTabs } from "./tabs.ts";

export type Stage =
  | { at: "starting" }
  /** The first question got no answer. */
  | { at: "unreachable" }
  /** Nobody is signed in: sign in, or join. */
  | { at: "outside" }
  | { at: "open" }
  /** `opened`: the page was opened anew, so that the keys are not in memory; the session goes on. */
  | { at: "locked"; why: LockedWhy | "opened" }
  /** `unheard`: signed out here, and the server did not answer. `""`: over or ended elsewhere, it is not known which. */
  | { at: "ended"; why: EndedWhy | "unheard" | "" };

export interface Parts {
  /** `counted` is called after each answer that starts the server's idle time anew. */
  api: (denied: (why: Denied) => void, counted: () => void) => StaffApi;
  origin: string;
  tabs?: Tabs;
  derive?: typeof derive;
}

export interface Credentials {
  name: string;
  passphrase: string;
  device: Device;
  /** The second factor; `options` are for a passkey. */
  prove: (options: unknown, signal: AbortSignal) => Promise<Proof>;
}

export class Session {
  stage: Stage = { at: "starting" };
  /** The last one known; also while locked. */
  view: SessionView | null = null;
  readonly api: StaffApi;
  readonly keys: Vault;
  /** Set by whoever keeps the time. */
  counted: () => void = () => undefined;
  readonly tabs: Tabs;
  private readonly derive: typeof derive;
  private readonly heard = new Set<() => void>();
  private readonly changes = new Set<() => void>();

  constructor(parts: Parts) {
    this.api = parts.api(
      (why) => this.denied(why),
      () => this.counted(),
    );
    this.keys = new Vault(parts.origin, () => this.api.now());
    this.tabs = parts.tabs ?? openTabs();
    this.derive = parts.derive ?? derive;
    this.tabs.hear((word) => this.told(word));
  }

  /** Calls back after every change of `stage` or `view`. Returns the undo. */
  hear(changed: () => void): () => void {
    this.heard.add(changed);
    return () => void this.heard.delete(changed);
  }

  /** Calls back when something that the console shows has changed on the server. Returns the undo. */
  onChanged(changed: () => void): () => void {
    this.changes.add(changed);
    return () => void this.changes.delete(changed);
  }

  /** Asks the server whether this browser is signed in. */
  async start(): Promise<void> {
    this.turn({ at: "starting" });
    try {
      this.view = await this.api.session();
      this.turn({ at: "locked", why: this.view.locked_why || "opened" });
    } catch (fault) {
      if (fault instanceof Offline) this.turn({ at: "unreachable" });
      // A session that ended while nobody was looking has said so through `denied`.
      else if (this.stage.at === "starting") this.turn(fault instanceof Refused && fault.status !== 401 ? { at: "unreachable" } : { at: "outside" });
    }
  }

  /** Someone signed in, joined or unlocked: `view` is what the server answered, `derived` comes from their passphrase. */
  async open(view: SessionView, derived: Derived): Promise<void> {
    this.openWith(view, await this.unsealed(view, derived));
  }

  /** The same, where the private keys are at hand already. */
  openWith(view: SessionView, keys: OpenKeys): void {
    const again = this.stage.at === "locked";
    this.keys.hold(view.member.id, keys);
    this.view = view;
    this.turn({ at: "open" });
    // Under the lock, changes went by unheard.
    if (again) this.changed();
  }

  private async unsealed(view: SessionView, { wrap }: Derived): Promise<OpenKeys> {
    return openKeys(await unseal(view.sealed_keys, view.member.hpke_public, wrap));
  }

  /**
   * Signs in: the slow step and the second factor at the same time, then one request with both. Rejects like `unlock`, and
   * with what `prove` rejects with.
   */
  async signIn({ name, passphrase, device, prove }: Credentials, signal: AbortSignal): Promise<void> {
    const start = await this.api.startSignIn(name);
    const both = new AbortController();
    const stop = () => both.abort();
    signal.addEventListener("abort", stop);
    try {
      const work = [this.derive(passphrase, start, both.signal), prove(start.passkey, both.signal)] as const;
      const [derived, proof] = await Promise.all(work);
      signal.throwIfAborted();
      const view = await this.api.signIn({ name, verifier: derived.verifier, proof, device });
      await this.open(view, derived);
    } catch (fault) {
      stop(); // when one of the two failed, the other has no use any more
      throw fault;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  /** Opens the lock. Rejects with `Refused`, `Offline`, `NotDerived`, `SealBroken` or, after a cancel, `AbortError`. */
  async unlock(passphrase: string, signal?: AbortSignal): Promise<void> {
    const derived = await this.derive(passphrase, this.shown, signal);
    const view = await this.api.unlock(derived.verifier);
    await this.open(view, derived);
  }

  /** Locks here and in every tab of this browser, and tells the server. */
  lock(why: "idle" | "self" = "self"): void {
    if (this.stage.at !== "open") return;
    this.shut(why);
    this.tabs.say({ type: "lock", why });
    // Without an answer the server locks by itself after ten minutes.
    this.api.lock().catch(() => undefined);
  }

  /** The server locked it. */
  locked(why: LockedWhy): void {
    if (this.stage.at === "open" || (this.stage.at === "locked" && why === "roles")) this.shut(why || "idle");
  }

  async signOut(): Promise<void> {
    this.keys.drop();
    this.view = null;
    this.turn({ at: "outside" });
    this.tabs.say({ type: "end" });
    try {
      await this.api.signOut();
    } catch (fault) {
      if (fault instanceof Offline) this.turn({ at: "ended", why: "unheard" });
    }
  }

  /** It is over; nothing of it stays here. */
  end(why: EndedWhy | ""): void {
    if (this.stage.at === "outside" || this.stage.at === "ended") return;
    const over = this.view !== null && Date.parse(this.view.ends_at) <= this.api.now();
    this.keys.drop();
    this.view = null;
    this.turn({ at: "ended", why: why === "removed" ? why : over ? "over" : why });
  }

  /** From the ended screen to sign-in. */
  outside(): void {
    this.keys.drop();
    this.view = null;
    this.turn({ at: "outside" });
  }

  /** Leave was pressed: keys first, then the server. Nothing is drawn any more. */
  leave(): void {
    const { view } = this;
    this.keys.drop();
    this.view = null;
    if (view) this.api.signOut().catch(() => undefined);
  }

  /** Asks for the session anew, such as after a change of one's own roles. Faults are left to the next try. */
  async refresh(): Promise<void> {
    if (!this.view) return;
    try {
      const view = await this.api.session();
      if (view.member.id !== this.view.member.id) {
        this.end("signed-out");
        return;
      }
      this.view = view;
      if (view.locked) this.locked(view.locked_why);
      this.say();
    } catch {
      // A 401 came through `denied`; no answer leaves all as it is.
    }
  }

  /** Something on the server changed: the session and every view fetch again. */
  changed(): void {
    void this.refresh();
    for (const each of this.changes) each();
  }

  /** The verifier of a passphrase: what a change of factors is proved with. */
  async proofOf(passphrase: string, signal?: AbortSignal): Promise<string> {
    return (await this.derive(passphrase, this.shown, signal)).verifier;
  }

  /**
   * Changes the passphrase: the keys stay the same and are sealed anew. Rejects with `SealBroken` where `old` is not the
   * passphrase of now, and with what `StaffApi` rejects with.
   */
  async changePassphrase(old: string, next: string, signal?: AbortSignal): Promise<void> {
    const view = this.shown;
    const before = await this.derive(old, view, signal);
    const halves = await unseal(view.sealed_keys, view.member.hpke_public, before.wrap);
    const stretching: Stretching = { salt: base64url(randomBytes(16)), memory_kib: view.memory_kib, passes: view.passes };
    const after = await this.derive(next, stretching, signal);
    const change: PassphraseChange = {
      verifier: before.verifier,
      new_salt: stretching.salt,
      new_verifier: after.verifier,
      sealed_keys: await seal(halves, view.member.hpke_public, after.wrap),
    };
    this.view = await this.api.changePassphrase(change);
    this.say();
  }

  private get shown(): SessionView {
    if (!this.view) throw new SealBroken();
    return this.view;
  }

  private denied(why: Denied): void {
    if (why === "session-locked") {
      this.locked("idle");
      // The answer names no reason; the session does.
      if (this.stage.at === "locked") void this.refresh();
    } else if (why === "account-removed") this.end("removed");
    else if (why === "signed-out") this.end(this.view ? "signed-out" : "");
    else if (this.view) this.end("");
  }

  private told(word: Word): void {
    if (word.type === "lock" && this.stage.at === "open") this.shut(word.why);
    if (word.type === "end" && this.view) {
      this.keys.drop();
      this.view = null;
      this.turn({ at: "outside" });
    }
  }

  private shut(why: LockedWhy): void {
    this.keys.drop();
    this.turn({ at: "locked", why });
  }

  private turn(stage: Stage): void {
    this.stage = stage;
    this.say();
  }

  private say(): void {
    for (const each of this.heard) each();
  }
}

export const SessionContext = createContext<Session | null>(null);

/** The store, in any component of the console. */
export function useStore(): Session {
  const session = useContext(SessionContext);
  const [, again] = useState({});
  useEffect(() => session?.hear(() => again({})), [session]);
  if (!session) throw new Error("drawn outside the console");
  return session;
}

/** What a view of someone signed in gets. */
export interface SignedIn {
  view: SessionView;
  /** `keys.sign(kind, person, role)` signs a statement; it rejects with `VaultClosed` after a lock. */
  keys: Vault;
  api: StaffApi;
  lock: () => void;
  signOut: () => Promise<void>;
  refresh: () => Promise<void>;
  /** Calls back on every change on the server; returns the undo, for `useEffect`. */
  onChanged: (changed: () => void) => () => void;
  proofOf: Session["proofOf"];
  changePassphrase: Session["changePassphrase"];
}

/** For views. Draws again when the session changes. */
export function useSession(): SignedIn {
  const session = useStore();
  const { view, keys, api } = session;
  if (!view) throw new Error("nobody is signed in");
  return {
    view,
    keys,
    api,
    lock: () => session.lock(),
    signOut: () => session.signOut(),
    refresh: () => session.refresh(),
    onChanged: (changed) => session.onChanged(changed),
    proofOf: (passphrase, signal) => session.proofOf(passphrase, signal),
    changePassphrase: (old, next, signal) => session.changePassphrase(old, next, signal),
  };
}
