/**
 * Whether someone is signed in here, and as whom. One store for the page: it changes by what the person does, by what the
 * server answers and by what other tabs say. The open keys are in its vault, and only while `stage.at` is "open".
 */
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
  /**
   * This browser's session is not known any more, such as after an answer with a new one was lost on its way: one signs in
   * again, and what was typed waits, unseen.
   */
  | { at: "again" }
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
  /** The console was open on this page, so that something typed may wait under the lock. Before, nothing of it is drawn. */
  opened = false;
  /** The last question about the session got no answer: what is shown may be old. */
  away = false;
  readonly api: StaffApi;
  readonly keys: Vault;
  /** Set by whoever keeps the time. */
  counted: () => void = () => undefined;
  readonly tabs: Tabs;
  private readonly derive: typeof derive;
  private readonly heard = new Set<() => void>();
  private readonly changes = new Set<() => void>();
  /** Raised by every end: an answer to what was asked before it opens nothing. */
  private era = 0;
  /** A request whose answer brings a new identifier. */
  private renewing: Promise<unknown> = Promise.resolve();
  private doubting = false;

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
    const { era } = this;
    try {
      const view = await this.api.session();
      if (era !== this.era) return;
      this.view = view;
      // Nothing typed waits on a page that was just opened, whatever locked the session.
      this.turn({ at: "locked", why: view.locked_why === "roles" ? "roles" : "opened" });
    } catch (fault) {
      if (era !== this.era) return;
      if (fault instanceof Offline) this.turn({ at: "unreachable" });
      // A session that ended while nobody was looking has said so through `denied`.
      else if (this.stage.at === "starting") this.turn(fault instanceof Refused && fault.status !== 401 ? { at: "unreachable" } : { at: "outside" });
    }
  }

  /**
   * Call it before asking to be let in, and what it returns once the answer is there: it rejects with `AbortError` where the
   * person has cancelled or gone meanwhile, and ends the session that came too late.
   */
  entering(signal?: AbortSignal): () => void {
    const { era } = this;
    return () => {
      if (era === this.era && !signal?.aborted) return;
      if (this.stage.at !== "open") this.api.signOut().catch(() => undefined);
      throw new DOMException("", "AbortError");
    };
  }

  /** Someone signed in, joined or unlocked: `view` is what the server answered. */
  openWith(view: SessionView, keys: OpenKeys): void {
    const again = this.stage.at === "locked" || this.stage.at === "again";
    this.keys.hold(view.member.id, keys);
    this.view = view;
    this.opened = true;
    this.away = false;
    this.turn({ at: "open" });
    this.tabs.say({ type: "renewed" });
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
    const entered = this.entering(signal);
    const start = await this.api.startSignIn(name);
    const both = new AbortController();
    const stop = () => both.abort();
    signal.addEventListener("abort", stop);
    try {
      const work = [this.derive(passphrase, start, both.signal), prove(start.passkey, both.signal)] as const;
      const [derived, proof] = await Promise.all(work);
      signal.throwIfAborted();
      const view = await this.api.signIn({ name, verifier: derived.verifier, proof, device });
      entered();
      const keys = await this.unsealed(view, derived);
      entered();
      this.openWith(view, keys);
    } catch (fault) {
      stop(); // when one of the two failed, the other has no use any more
      throw fault;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  /** Opens the lock. Rejects with `Refused`, `Offline`, `NotDerived`, `SealBroken` or, after a cancel, `AbortError`. */
  async unlock(passphrase: string, signal?: AbortSignal): Promise<void> {
    const entered = this.entering();
    const derived = await this.derive(passphrase, this.shown, signal);
    entered();
    const view = await this.renewed(this.api.unlock(derived.verifier));
    entered();
    const keys = await this.unsealed(view, derived);
    entered();
    if (signal?.aborted) {
      // Cancelled while the answer was on its way: it stays locked, and what was typed stays.
      this.api.lock().catch(() => undefined);
      signal.throwIfAborted();
    }
    this.openWith(view, keys);
  }

  private async renewed(answer: Promise<SessionView>): Promise<SessionView> {
    this.renewing = answer.catch(() => undefined);
    return answer;
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
    const era = this.forget();
    this.turn({ at: "outside" });
    this.tabs.say({ type: "end" });
    try {
      await this.api.signOut();
    } catch (fault) {
      // A 401 means that it is over; after anything else the server may still hold it.
      const over = fault instanceof Refused && fault.status === 401;
      if (!over && era === this.era && this.stage.at === "outside") this.turn({ at: "ended", why: "unheard" });
    }
  }

  /** It is over; nothing of it stays here. */
  end(why: EndedWhy | ""): void {
    if (this.stage.at === "outside" || this.stage.at === "ended") return;
    const over = this.isOver;
    this.forget();
    this.turn({ at: "ended", why: why === "removed" ? why : over ? "over" : why });
  }

  /** From the ended screen to sign-in. */
  outside(): void {
    this.forget();
    this.turn({ at: "outside" });
  }

  /** Leave was pressed: keys first, then the server. Nothing is drawn any more. */
  leave(): void {
    const { view } = this;
    this.forget();
    // The page may stay: whatever is still drawn of it hears nothing any more.
    this.heard.clear();
    this.changes.clear();
    if (view) this.api.signOut().catch(() => undefined);
  }

  /** Asks for the session anew, such as after a change of one's own roles. Faults are left to the next try. */
  async refresh(): Promise<void> {
    if (!this.view) return;
    const { era } = this;
    try {
      const view = await this.api.session();
      if (era === this.era) this.seen(view);
    } catch (fault) {
      // A 401 came through `denied`; no answer leaves all as it is.
      if (fault instanceof Offline && era === this.era) this.lost();
    }
  }

  /** The network is gone, or no answer came: what is shown may be old from now on. */
  lost(): void {
    if (this.away || !this.view) return;
    this.away = true;
    this.say();
  }

  /** An answer came, to whatever was asked. */
  found(): void {
    if (!this.away) return;
    this.away = false;
    this.say();
  }

  private seen(view: SessionView): void {
    if (view.member.id !== this.view?.member.id) {
      this.end("signed-out");
      return;
    }
    const back = this.away;
    this.away = false;
    this.view = view;
    if (this.stage.at === "again") this.shut(view.locked_why);
    if (view.locked) this.locked(view.locked_why);
    this.say();
    // While there was no answer, changes went by unheard.
    if (back) this.tellViews();
  }

  /** Something on the server changed: the session and every view fetch again. */
  changed(): void {
    void this.refresh();
    this.tellViews();
  }

  private tellViews(): void {
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
    const entered = this.entering();
    const changed = await this.renewed(this.api.changePassphrase(change));
    entered();
    this.view = changed;
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
    else if (this.view && this.isOver) this.end("");
    else void this.doubt();
  }

  /**
   * The server does not know the identifier that a request came with. Where another one came meanwhile, by an unlock here or
   * in another tab, all is well. Where the answer that brought it was lost, one signs in again and nothing typed is lost.
   */
  private async doubt(): Promise<void> {
    if (this.doubting || !this.view || this.stage.at === "again") return;
    this.doubting = true;
    const { era } = this;
    try {
      await this.renewing;
      const view = await this.api.session();
      if (era === this.era) this.seen(view);
    } catch (fault) {
      const unknown = fault instanceof Refused && fault.slug === "not-signed-in";
      if (era === this.era && unknown) {
        this.keys.drop();
        this.turn({ at: "again" });
      }
    } finally {
      this.doubting = false;
    }
  }

  private get isOver(): boolean {
    return this.view !== null && Date.parse(this.view.ends_at) <= this.api.now();
  }

  /** Nothing of it stays here, and no answer that is still on its way opens anything. */
  private forget(): number {
    this.keys.drop();
    this.view = null;
    this.opened = false;
    this.away = false;
    this.era += 1;
    return this.era;
  }

  private told(word: Word): void {
    if (word.type === "lock" && this.stage.at === "open") this.shut(word.why);
    if (word.type === "end" && this.view) {
      this.forget();
      this.turn({ at: "outside" });
    }
    // Another tab has an identifier that counts, and it is this browser's.
    if (word.type === "renewed" && this.stage.at === "again") void this.refresh();
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

export { SessionContext, type SignedIn, useSession, useStore } from "./use-session.ts";
