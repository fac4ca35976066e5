/**
 * Whether someone is signed in here, and as whom. One store for the page: it changes by what the person does, by what the
 * server answers and by what other tabs say. The open keys are in its vault, and only while `stage.at` is "open".
 */
import { type Denied, Offline, Refused, type StaffApi } from "./api.ts";
import { type Credentials, Entering } from "./entering.ts";
import { derive } from "./keys/derive.ts";
import type { OpenKeys } from "./keys/key-pair.ts";
import { Vault } from "./keys/vault.ts";
import type { EndedWhy, LockedWhy, SessionView } from "./protocol.ts";
import { Standing } from "./standing.ts";
import { type Tabs, type Word, openTabs } from "./tabs.ts";

export interface Parts {
  /** `counted` is called after each answer that starts the server's idle time anew. */
  api: (denied: (why: Denied) => void, counted: () => void) => StaffApi;
  origin: string;
  tabs?: Tabs;
  derive?: typeof derive;
}

export class Session extends Standing {
  readonly api: StaffApi;
  readonly keys: Vault;
  /** Set by whoever keeps the time. */
  counted: () => void = () => undefined;
  readonly tabs: Tabs;
  private readonly ways: Entering;
  /** A request whose answer brings a new identifier. */
  private renewing: Promise<unknown> = Promise.resolve();
  private doubting = false;

  constructor(parts: Parts) {
    super();
    this.api = parts.api(
      (why) => this.denied(why),
      () => this.counted(),
    );
    this.keys = new Vault(parts.origin, () => this.api.now());
    this.tabs = parts.tabs ?? openTabs();
    this.ways = new Entering({
      api: this.api,
      derive: parts.derive ?? derive,
      view: () => this.view,
      entering: (signal) => this.entering(signal),
      renewed: (answer) => this.renewed(answer),
      openWith: (view, keys) => this.openWith(view, keys),
      resealed: (view) => this.resealed(view),
    });
    this.tabs.hear((word) => this.told(word));
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

  /** As `Entering.signIn`. */
  signIn(credentials: Credentials, signal: AbortSignal): Promise<void> {
    return this.ways.signIn(credentials, signal);
  }

  /** As `Entering.unlock`. */
  unlock(passphrase: string, signal?: AbortSignal): Promise<void> {
    return this.ways.unlock(passphrase, signal);
  }

  /** As `Entering.proofOf`. */
  proofOf(passphrase: string, signal?: AbortSignal): Promise<string> {
    return this.ways.proofOf(passphrase, signal);
  }

  /** As `Entering.changePassphrase`. */
  changePassphrase(old: string, next: string, signal?: AbortSignal): Promise<void> {
    return this.ways.changePassphrase(old, next, signal);
  }

  private async renewed(answer: Promise<SessionView>): Promise<SessionView> {
    this.renewing = answer.catch(() => undefined);
    return answer;
  }

  private resealed(view: SessionView): void {
    this.view = view;
    this.say();
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
    this.hush();
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

  private told(word: Word): void {
    if (word.type === "lock" && this.stage.at === "open") this.shut(word.why);
    if (word.type === "end" && this.view) {
      this.forget();
      this.turn({ at: "outside" });
    }
    // Another tab has an identifier that counts, and it is this browser's.
    if (word.type === "renewed" && this.stage.at === "again") void this.refresh();
  }
}

export { SessionContext, type SignedIn, useSession, useStore } from "./use-session.ts";
