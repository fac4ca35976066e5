/** Counts how long nobody has touched this browser. The clock counts, not timers: those stand still while a phone sleeps. */

export interface IdleRules {
  /** Milliseconds without a touch until `lock`. */
  limit: number;
  /** Milliseconds between two words to the server that someone is here. */
  tellEvery: number;
  lock: () => void;
  /** The server did not hear of this activity yet. */
  tell: () => void;
  now: () => number;
}

export class Idle {
  private touchedAt: number;
  private toldAt: number;

  constructor(private readonly rules: IdleRules) {
    this.touchedAt = this.toldAt = rules.now();
  }

  /** A key, a pointer or a touch, here or in another tab. Too late, it locks: a thief's first tap is a touch, too. */
  touch(): void {
    if (this.check()) return;
    this.touchedAt = this.rules.now();
    this.tellIfDue();
  }

  /** The server answered something that counts. */
  told(): void {
    this.toldAt = this.rules.now();
  }

  /** Call every few seconds and when the page is looked at again. Returns whether it locked. */
  check(): boolean {
    if (this.rules.now() - this.touchedAt >= this.rules.limit) {
      this.rules.lock();
      return true;
    }
    this.tellIfDue();
    return false;
  }

  private tellIfDue(): void {
    const { now, tellEvery, tell } = this.rules;
    if (this.touchedAt <= this.toldAt || now() - this.toldAt < tellEvery) return;
    this.told();
    tell();
  }
}
