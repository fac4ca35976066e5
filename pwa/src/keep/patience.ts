/**
 * A time limit that begins anew at each sign of life (`more`), for work that may well be slow but must
 * not hang. `signal` aborts after `limit` milliseconds without one.
 */
export class Patience {
  private readonly ending = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly limit: number) {
    this.more();
  }

  get signal(): AbortSignal {
    return this.ending.signal;
  }

  more(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ending.abort(), this.limit);
  }

  /** The work is done: nothing is aborted any more. */
  done(): void {
    clearTimeout(this.timer);
  }

  /** The work is not wanted any more. */
  end(): void {
    this.done();
    this.ending.abort();
  }
}
