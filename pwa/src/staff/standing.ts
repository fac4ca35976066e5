/** How the session stands: its stage, the last view known, the open keys, and who hears of each change. */
import type { Vault } from "./keys/vault.ts";
import type { LockedWhy, SessionView } from "./protocol.ts";
import type { Stage } from "./stage.ts";

export abstract class Standing {
  stage: Stage = { at: "starting" };
  /** The last one known; also while locked. */
  view: SessionView | null = null;
  /** The console was open on this page, so that something typed may wait under the lock. Before, nothing of it is drawn. */
  opened = false;
  /** The last question about the session got no answer: what is shown may be old. */
  away = false;
  abstract readonly keys: Vault;
  /** Raised by every end: an answer to what was asked before it opens nothing. */
  protected era = 0;
  private readonly heard = new Set<() => void>();
  private readonly changes = new Set<() => void>();

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

  /** Nothing of it stays here, and no answer that is still on its way opens anything. */
  protected forget(): number {
    this.keys.drop();
    this.view = null;
    this.opened = false;
    this.away = false;
    this.era += 1;
    return this.era;
  }

  /** The page may stay: whatever is still drawn of it hears nothing any more. */
  protected hush(): void {
    this.heard.clear();
    this.changes.clear();
  }

  protected shut(why: LockedWhy): void {
    this.keys.drop();
    this.turn({ at: "locked", why });
  }

  protected turn(stage: Stage): void {
    this.stage = stage;
    this.say();
  }

  protected say(): void {
    for (const each of this.heard) each();
  }

  protected tellViews(): void {
    for (const each of this.changes) each();
  }
}
