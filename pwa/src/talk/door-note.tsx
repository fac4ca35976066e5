import { useText } from "../app/text.ts";
import { Notice } from "../components/notice/notice.tsx";
import type { Door } from "./asking.ts";

/** The last minute of a day of the server (an ISO date, UTC). Shown in this phone's own time: elsewhere it is another day. */
export const lastMinuteOf = (date: string): Date => new Date(`${date}T23:59Z`);

/** Whether someone is here, in bands, or until when a message waits. */
export function DoorNote({ state }: { state: Door }) {
  const text = useText();
  if (state.open) {
    const wait = state.wait ?? "now";
    return <p class="lead">{text(wait === "now" ? "talk-now" : `talk-now-${wait}`)}</p>;
  }
  return (
    <Notice>
      <p>{text("talk-nobody")}</p>
      {state.left_until === null ? null : <p>{text("talk-nobody-until", { date: lastMinuteOf(state.left_until) })}</p>}
    </Notice>
  );
}
