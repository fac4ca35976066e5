/**
 * The one chat of this page. It lives in memory, so that the reader can look for help and come back to it; it goes with the
 * page, and at once when the person leaves.
 */
import { useCallback, useState } from "preact/hooks";

import type { YouthDoor, YouthSide } from "../chat/talk/sides.ts";
import { onLeave } from "../kernel/leaving.ts";

let held: YouthSide | null = null;

export const heldChat = (): YouthSide | null => held;

export function holdChat(chat: YouthSide | null): void {
  held = chat;
  if (!chat) beside.clear();
}

/** What is written and not sent, and small choices of this chat: they stay while the reader looks around, and go with it. */
const beside = new Map<string, unknown>();

export function useBeside<T>(name: string, first: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(beside.has(name) ? (beside.get(name) as T) : first);
  const set = useCallback(
    (next: T) => {
      beside.set(name, next);
      setValue(() => next);
    },
    [name],
  );
  return [value, set];
}

let left = 0;

/** How often the person left while this page stayed: what was begun before is not finished after. */
export const timesLeft = (): number => left;

onLeave(() => {
  left++;
  holdChat(null);
});

/** The way to a chat, fetched when it is first wanted. */
export async function theDoor(): Promise<YouthDoor> {
  const { YouthTalk } = await import("../chat/talk/youth.ts");
  return YouthTalk;
}
