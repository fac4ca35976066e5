import { useEffect, useRef } from "preact/hooks";

import { useText } from "../app/text.ts";
import { Button } from "../components/button/button.tsx";
import type { YouthSide } from "../chat/talk/sides.ts";
import type { TalkState } from "../chat/talk/state.ts";
import { useBeside } from "./held.ts";
import { Writing } from "./writing.tsx";

/** While letters come, every three seconds it is told, where the person lets it (wire.md, typing). */
const TELL = 3_000;

interface ComposerProps {
  chat: YouthSide;
  state: TalkState;
  /** Whether the others may see that someone writes. */
  showing: boolean;
}

/** A box to write in, and Send. What was sent is drawn at once, before the server answers. */
export function Composer({ chat, state, showing }: ComposerProps) {
  const text = useText();
  const [draft, setDraft] = useBeside("draft", "");
  const told = useRef(-Infinity);
  useEffect(() => () => chat.typing(false), [chat]);

  const write = (value: string) => {
    setDraft(value);
    const now = performance.now();
    if (!showing || state.stage !== "talking" || now - told.current < TELL) return;
    told.current = now;
    chat.typing(value !== "");
  };
  const send = () => {
    if (draft.trim() === "") return;
    chat.say(draft.trim());
    setDraft("");
    told.current = -Infinity;
    if (showing) chat.typing(false);
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Writing label={text("talk-write")} value={draft} onInput={write} onEnter={send} />
      <Button look="primary" busy={draft.trim() === ""} onPress={send}>
        {text("talk-send")}
      </Button>
    </form>
  );
}
