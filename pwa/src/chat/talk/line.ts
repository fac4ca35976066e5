/** The line of those who wait until someone answers. */
import type { Seat } from "./seat.ts";
import type { TalkState, Wait } from "./state.ts";

/** What is asked of the line, each time it is asked. */
export interface Asked {
  readonly language: string;
  readonly urgent: boolean;
  readonly want: "any" | "same";
}

interface Queued {
  wait: Wait;
  on_duty: boolean;
  until?: string | null;
}

export class Line {
  /** The server said that this chat is in it. */
  isIn = false;

  constructor(
    private readonly seat: Seat,
    public asked: Asked,
  ) {}

  /** Rejects with `NotDone`: only once it is answered, this chat has a place. */
  async ask(): Promise<Pick<TalkState, "wait" | "onDuty" | "until">> {
    const { language, urgent, want } = this.asked;
    const told = (await this.seat.post("/chat/waiting", { language: language || "en", urgent, want })) as Queued;
    this.isIn = true;
    return { wait: told.wait, onDuty: told.on_duty, until: told.until ?? null };
  }

  async leave(): Promise<void> {
    await this.seat.post("/chat/waiting/end").catch(() => undefined);
  }
}
