import { useText } from "../app/text.ts";
import { Notice } from "../components/notice/notice.tsx";
import type { Door } from "./asking.ts";

/** Midnight of an ISO date, in this phone's own time, for showing the day. */
export const dayOf = (date: string): Date => new Date(`${date}T00:00`);

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
      {state.left_until === null ? null : <p>{text("talk-nobody-until", { date: dayOf(state.left_until) })}</p>}
    </Notice>
  );
}
