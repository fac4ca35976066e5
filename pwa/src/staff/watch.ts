/** Keeps the session in step with the person, the server, the clock, the other tabs and Leave. */
import { onLeave } from "../kernel/leaving.ts";
import { Idle } from "./idle.ts";
import { forgetUnsent } from "./lessons/unsent.ts";
import { type Line, Live } from "./live.ts";
import type { Session } from "./session.ts";

const TICK = 5_000;
const TELL_EVERY = 120_000;
const TOUCHES = ["keydown", "pointerdown", "pointermove", "touchstart", "wheel"] as const;

function connect(): Line {
  const { protocol, host } = location;
  return new WebSocket(`${protocol === "https:" ? "wss:" : "ws:"}//${host}/staff/live`, "console.v1") as unknown as Line;
}

/** Starts watching, for as long as the page lives. Returns the undo, for tests. */
export function watch(session: Session, dial = connect): () => void {
  const idle = () =>
    new Idle({
      limit: (session.view?.idle_seconds ?? 600) * 1000,
      tellEvery: TELL_EVERY,
      lock: () => session.lock("idle"),
      tell: () => void session.api.activity().catch(() => undefined),
      now: Date.now,
    });
  let counting: Idle | null = null;
  let saidActiveAt = 0;
  const live = new Live({
    connect: dial,
    heard: (frame) => {
      if (frame.type === "locked") session.locked(frame.why);
      else if (frame.type === "ended") session.end(frame.why);
      // After a gap something may have changed unheard.
      else session.changed();
    },
    poll: () => void session.refresh(),
    visible: () => document.visibilityState === "visible",
    random: Math.random,
  });

  const touched = () => {
    if (!counting) return;
    counting.touch();
    if (Date.now() - saidActiveAt > TICK) {
      saidActiveAt = Date.now();
      session.tabs.say({ type: "active" });
    }
  };
  const look = () => {
    if (session.view && Date.parse(session.view.ends_at) <= session.api.now()) session.end("over");
    counting?.check();
  };
  let asked = 0;
  const tick = setInterval(() => {
    look();
    asked += TICK;
    // Under the lock there is no line, and still someone may end this place.
    if (session.stage.at === "locked" && asked >= 30_000 && document.visibilityState === "visible") {
      asked = 0;
      void session.refresh();
    }
  }, TICK);

  session.counted = () => counting?.told();
  const undos = [
    session.hear(() => {
      const open = session.stage.at === "open";
      if (open && !counting) {
        counting = idle();
        live.start();
      } else if (!open && counting) {
        counting = null;
        live.stop();
      }
    }),
    session.tabs.hear((word) => {
      if (word.type === "active") counting?.touch();
    }),
    onLeave(() => {
      counting = null;
      live.stop();
      session.leave();
      forgetUnsent();
    }),
  ];
  const seen = () => {
    look();
    if (document.visibilityState === "visible") live.hurry();
    if (session.away) void session.refresh();
  };
  const lost = () => session.lost();
  for (const each of TOUCHES) addEventListener(each, touched, { capture: true, passive: true });
  document.addEventListener("visibilitychange", seen);
  addEventListener("online", seen);
  addEventListener("offline", lost);
  return () => {
    clearInterval(tick);
    live.stop();
    for (const undo of undos) undo();
    for (const each of TOUCHES) removeEventListener(each, touched, { capture: true });
    document.removeEventListener("visibilitychange", seen);
    removeEventListener("online", seen);
    removeEventListener("offline", lost);
  };
}
