/**
 * What shows that a server dropped, repeated or reordered: inside every envelope stand `n`, the sender's own count in this
 * epoch from 1, and `seen`, the last envelope of anyone else in this epoch that the sender had opened ("" for none).
 * Holds names of envelopes and counts, never text; the last 1,024 names.
 */
import { refuse } from "./refused.ts";

const REMEMBERED = 1024;

interface Sender {
  count: number;
  /** The name and the place of what they had seen, and of what they sent, last. */
  seen: string;
  looked: number;
  sent: string;
  at: number;
}

export class Order {
  private readonly senders = new Map<string, Sender>();
  private readonly places = new Map<string, number>();
  private length = 0;

  /** How many of this sender's envelopes stand in the epoch so far. */
  countOf(from: string): number {
    return this.senders.get(from)?.count ?? 0;
  }

  /** The last envelope of anyone but this sender: what they write as `seen`. */
  lastBefore(from: string): string {
    let latest = { sent: "", at: 0 };
    for (const [tag, sender] of this.senders) if (tag !== from && sender.at > latest.at) latest = sender;
    return latest.sent;
  }

  /**
   * Takes the next envelope of the stream, once it was opened. Refused ("order") when one before it is missing, when it was
   * here already, or when its sender had seen what is not here. `gap`: the reader was told that something is missing and goes
   * on; what comes twice is refused all the same.
   */
  take(from: string, id: string, n: number, seen: string, gap = false): void {
    const before = this.senders.get(from) ?? { count: 0, seen: "", looked: 0 };
    const looked = seen === before.seen ? before.looked : (this.places.get(seen) ?? -1);
    const missing = n !== before.count + 1 || looked < before.looked;
    if (this.places.has(id) || n <= before.count || (missing && !gap)) refuse("order");
    this.places.set(id, ++this.length);
    this.senders.set(from, { count: n, seen, looked: Math.max(looked, before.looked), sent: id, at: this.length });
    if (this.places.size > REMEMBERED) this.places.delete(this.places.keys().next().value ?? "");
  }
}
