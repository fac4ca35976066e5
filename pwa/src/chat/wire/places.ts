/** Puts what comes in, in whatever order and however often, into the one order of the server's sequence. */
import type { Place, Stored, StreamHead } from "./frames.ts";

export class Places {
  inc = "";
  after = 0;
  private id = "";
  private readonly early = new Map<number, Stored>();
  /** Names of what was handed on: after a reset, or a fetch from the beginning, nothing is handed on twice. */
  private readonly shown = new Set<string>();

  constructor(readonly c: string) {}

  get place(): Place {
    const { c, inc, after, id } = this;
    return { c, inc, after, id };
  }

  /** The server's welcome. */
  begin({ inc, after }: StreamHead): void {
    this.inc = inc;
    this.early.clear();
    // Only a reset says another place than the one that was asked for.
    if (after !== this.after) this.goBack(after);
  }

  /** From the beginning once more: of what was handed on, only these are handed on again. */
  fetchAgain(ids: readonly string[]): void {
    ids.forEach((id) => this.shown.delete(id));
    this.early.clear();
    this.goBack(0);
  }

  private goBack(after: number): void {
    this.after = after;
    this.id = "";
  }

  /** Takes one; returns those that are next, in order. */
  put(one: Stored): Stored[] {
    if (one.seq > this.after && !this.early.has(one.seq)) this.early.set(one.seq, one);
    const next: Stored[] = [];
    for (let each = this.early.get(this.after + 1); each; each = this.early.get(this.after + 1)) {
      this.early.delete(each.seq);
      this.after = each.seq;
      this.id = each.id;
      if (this.shown.has(each.id)) continue;
      this.shown.add(each.id);
      next.push(each);
    }
    return next;
  }
}
