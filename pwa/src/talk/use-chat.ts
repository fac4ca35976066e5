import { useEffect, useState } from "preact/hooks";

import type { Talk, TalkState } from "../chat/talk/state.ts";
import { NotDone } from "../chat/talk/trouble.ts";

/** What the chat looks like now; draws again with each change. */
export function useChat(chat: Talk): TalkState {
  const [state, setState] = useState(chat.state);
  useEffect(() => {
    setState(chat.state);
    return chat.subscribe(() => setState(chat.state));
  }, [chat]);
  return state;
}

/** Something that is asked of the server: whether it is under way, and what to say when it failed ("" for nothing). */
export function useAsked(): { busy: boolean; failed: string; ask: (step: () => Promise<unknown>) => Promise<boolean> } {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState("");
  async function ask(step: () => Promise<unknown>): Promise<boolean> {
    setBusy(true);
    setFailed("");
    try {
      await step();
      return true;
    } catch (error) {
      setFailed(error instanceof NotDone && error.why === "offline" ? "talk-failed-offline" : "talk-failed");
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { busy, failed, ask };
}
