/** What is asked until it is answered, however often the network goes; and after a closed door, when the person looks again. */
import { backOff } from "../wire/pace.ts";
import type { Link } from "../wire/wire.ts";
import { closedWhy } from "./believed.ts";
import type { TalkState } from "./state.ts";
import { NotDone } from "./trouble.ts";

/** What tries need of their chat. */
export interface Trying {
  show(change: Partial<TalkState>): void;
  /** There is something to see already. */
  begun(): boolean;
  gone(): void;
}

export class Tries {
  /** How the connection is, whatever else was tried meanwhile. */
  linked: Link = "coming-back";
  /** What goes on when the person looks again. */
  private stopped: (() => void)[] = [];

  /** `signal`: nothing is tried any more. */
  constructor(
    private readonly signal: AbortSignal,
    private readonly chat: Trying,
  ) {}

  /** What `step` resolves with; null when the chat is gone or the person left. */
  async until<T>(step: () => Promise<T>): Promise<T | null> {
    for (let failures = 1; !this.isEnded(); failures++) {
      try {
        const done = await step();
        if (failures > 1) this.chat.show({ line: this.linked });
        return done;
      } catch (fault) {
        if (this.isEnded()) break;
        const why = closedWhy(fault);
        if (fault instanceof NotDone && fault.why === "gone") {
          this.chat.gone();
          break;
        }
        const passing = fault instanceof NotDone && (fault.why === "offline" || fault.why === "busy");
        if (why || !passing) {
          this.chat.show({ stage: "closed", why: why ?? "" });
          failures = 0;
          await new Promise<void>((go) => this.stopped.push(go));
        } else {
          // Without a chat yet there is nothing else to see: it is said at once.
          const away = failures > 2 || !this.chat.begun() || !navigator.onLine;
          const slow = fault.why === "busy" || this.linked === "here" || this.linked === "poll";
          this.chat.show({ line: slow ? "busy" : away ? "offline" : "coming-back" });
          await this.pause(backOff(failures, Math.random()));
        }
      }
    }
    return null;
  }

  /** The person looks again. */
  again(): void {
    this.stopped.splice(0).forEach((go) => go());
  }

  private isEnded(): boolean {
    return this.signal.aborted;
  }

  private pause(time: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, time);
      const now = () => {
        clearTimeout(timer);
        resolve();
      };
      addEventListener("online", now, { once: true, signal: this.signal });
      this.signal.addEventListener("abort", now, { once: true });
    });
  }
}
