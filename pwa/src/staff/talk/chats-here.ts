/**
 * The chats of this console, in memory for as long as it is open. They outlive a view, so that someone who looks something
 * up elsewhere misses nothing. The lock, the end and Leave close them at once: keys and text are gone.
 */
import type { DeskSide, Me } from "../../chat/talk/sides.ts";
import { type StaffTalkApi, staffTalkApi } from "../../chat/talk/staff-api.ts";
import { onLeave } from "../../kernel/leaving.ts";
import type { Session } from "../session.ts";
import { meOf } from "./me.ts";
import { Signals } from "./signals.ts";

export type OpenDesk = (me: Me, api: StaffTalkApi) => Promise<DeskSide>;

/** The code of the chats comes when someone first opens the desk. */
export const openDesk: OpenDesk = async (me, api) => {
  const { MentorTalk } = await import("../../chat/talk/mentor.ts");
  return new MentorTalk(me, api);
};

export class ChatsHere {
  desk: DeskSide | null = null;
  /** Why there is no desk; null while one comes or is there. */
  fault: unknown = null;
  readonly signals = new Signals();
  /** How much of each chat has been looked at. */
  readonly read = new Map<string, number>();
  private readonly heard = new Set<() => void>();
  private wanted = false;
  /** Raised by every close: a desk that comes later is closed again. */
  private turn = 0;
  private coming = false;
  private deaf: () => void = () => undefined;

  constructor(
    private readonly session: Session,
    private readonly make: OpenDesk,
  ) {
    session.hear(() => this.follow());
    session.onChanged(() => this.sync());
    onLeave(() => this.close());
  }

  hear(changed: () => void): () => void {
    this.heard.add(changed);
    return () => void this.heard.delete(changed);
  }

  /** Opens the chats, now and after each lock, until the person signs out. */
  want(): void {
    this.wanted = true;
    void this.open();
  }

  sync(): void {
    this.desk?.sync().catch(() => undefined); // it is tried again at the next change
  }

  /** What was said in this chat by others and not yet looked at. */
  unread(c: string): boolean {
    return this.spoken(c) > (this.read.get(c) ?? 0);
  }

  /** The chat is in sight. */
  look(c: string): void {
    this.read.set(c, this.spoken(c));
  }

  close(): void {
    this.turn += 1;
    this.coming = false;
    this.deaf();
    this.desk?.close();
    this.desk = null;
    this.read.clear();
    this.tell();
  }

  private spoken(c: string): number {
    return this.desk?.chats.get(c)?.state.entries.filter((each) => each.kind !== "line" && !each.mine).length ?? 0;
  }

  private follow(): void {
    const { at } = this.session.stage;
    if (at === "open") {
      if (this.wanted) void this.open();
      return;
    }
    if (at !== "locked" && at !== "again") {
      this.wanted = false;
      this.signals.off();
    }
    if (this.desk || this.coming) this.close();
  }

  private async open(): Promise<void> {
    const { view, keys, api } = this.session;
    if (this.desk || this.coming || !view || this.session.stage.at !== "open") return;
    const mine = ++this.turn;
    this.coming = true;
    this.fault = null;
    try {
      const desk = await this.make(await meOf(view, keys), staffTalkApi(api.ask));
      if (mine !== this.turn) {
        desk.close();
        return;
      }
      this.desk = desk;
      this.deaf = this.listen(desk);
      this.sync();
    } catch (fault) {
      if (mine === this.turn) this.fault = fault;
    } finally {
      if (mine === this.turn) this.coming = false;
    }
    this.tell();
  }

  /** Rings when someone else has said something in any chat. */
  private listen(desk: DeskSide): () => void {
    const undos = new Map<string, () => void>();
    const chatsNow = () => {
      for (const [c, chat] of desk.chats) {
        if (undos.has(c)) continue;
        let before = this.spoken(c);
        undos.set(
          c,
          chat.subscribe(() => {
            const now = this.spoken(c);
            if (now > before) this.signals.ring();
            if (now !== before) this.tell();
            before = now;
          }),
        );
      }
      for (const [c, undo] of undos) {
        if (desk.chats.has(c)) continue;
        undo();
        undos.delete(c);
        this.read.delete(c);
      }
      this.tell();
    };
    chatsNow();
    const deaf = desk.subscribe(chatsNow);
    return () => {
      deaf();
      for (const undo of undos.values()) undo();
    };
  }

  private tell(): void {
    for (const each of this.heard) each();
  }
}
