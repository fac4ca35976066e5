/**
 * The one chat of this page. It lives in memory, so that the reader can look for help and come back to it; it goes with the
 * page, and at once when the person leaves.
 */
import type { YouthDoor, YouthSide } from "../chat/talk/sides.ts";
import { onLeave } from "../kernel/leaving.ts";

let held: YouthSide | null = null;

export const heldChat = (): YouthSide | null => held;

export function holdChat(chat: YouthSide | null): void {
  held = chat;
}

onLeave(() => {
  held = null;
});

/** The way to a chat, fetched when it is first wanted. */
export async function theDoor(): Promise<YouthDoor> {
  const { YouthTalk } = await import("../chat/talk/youth.ts");
  return YouthTalk;
}
