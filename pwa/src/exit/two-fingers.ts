/**
 * Two fingers, two taps: a further way to leave, for who switched it on. A pure rule that is told of touches and
 * says when the second of two short taps with two fingers has ended. A pinch or a scroll moves, and never counts.
 */

/** Milliseconds from the first finger of the first tap to the last finger of the second. */
const WITHIN = 700;
/** Milliseconds that one tap may take. */
const SHORT = 300;
/** CSS pixels that a finger may move and still tap. */
const STILL = 20;

/** One finger, in CSS pixels of the window. */
export interface Finger {
  identifier: number;
  clientX: number;
  clientY: number;
}

export class TwoFingers {
  private readonly starts = new Map<number, Finger>();
  private begun = 0;
  private most = 0;
  private still = true;
  /** When the tap before began; nothing when there was none. */
  private before: number | null = null;

  /** Fingers came down. `at` in milliseconds. */
  down(fingers: readonly Finger[], at: number): void {
    if (this.starts.size === 0) {
      this.begun = at;
      this.most = 0;
      this.still = true;
    }
    for (const finger of fingers) this.starts.set(finger.identifier, finger);
    this.most = Math.max(this.most, this.starts.size);
  }

  moved(fingers: readonly Finger[]): void {
    for (const { identifier, clientX, clientY } of fingers) {
      const start = this.starts.get(identifier);
      if (start && Math.hypot(clientX - start.clientX, clientY - start.clientY) > STILL) this.still = false;
    }
  }

  /** Fingers were lifted. True when that ends the second tap. */
  up(fingers: readonly Finger[], at: number): boolean {
    this.moved(fingers);
    for (const { identifier } of fingers) this.starts.delete(identifier);
    if (this.starts.size > 0) return false;
    const tapped = this.most === 2 && this.still && at - this.begun <= SHORT;
    const second = tapped && this.before !== null && at - this.before <= WITHIN;
    this.before = tapped && !second ? this.begun : null;
    return second;
  }

  /** The browser took the touch for itself, such as a scroll or a zoom. */
  cancel(): void {
    this.starts.clear();
    this.before = null;
  }
}
