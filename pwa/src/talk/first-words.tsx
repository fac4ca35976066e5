import { useId, useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { Button } from "../components/button/button.tsx";
import { Screen } from "../components/screen/screen.tsx";
import type { YouthDoor, YouthSide } from "../chat/talk/sides.ts";
import type { Door } from "./asking.ts";
import { DoorNote } from "./door-note.tsx";
import { timesLeft, useBeside } from "./held.ts";
import { Lines } from "./lines.tsx";
import { useAsked } from "./use-chat.ts";
import { Writing } from "./writing.tsx";

interface FirstWordsProps {
  state: Door;
  door: () => Promise<YouthDoor>;
  opened: (chat: YouthSide) => void;
}

/** The first text box. What stands in it is in memory until Start; then it is sealed before it is sent. */
export function FirstWords({ state, door, opened }: FirstWordsProps) {
  const text = useText();
  const urgentId = useId();
  const [first, setFirst] = useBeside("first-words", "");
  const [urgent, setUrgent] = useState(false);
  const { busy, failed, ask } = useAsked();
  const empty = first.trim() === "";

  const start = () =>
    void ask(async () => {
      const before = timesLeft();
      const at = await door();
      if (before !== timesLeft()) return;
      const how = { language: document.documentElement.lang, urgent };
      const chat = await at.open(empty ? how : { ...how, first: first.trim() });
      setFirst("");
      opened(chat);
    });
  const label = state.open ? (empty ? "talk-start-only" : "talk-start") : "talk-leave-message";
  return (
    <Screen heading="talk-write-heading">
      <DoorNote state={state} />
      <p>{text("talk-write-lead")}</p>
      <Writing label={text("talk-write-label")} value={first} onInput={setFirst} rows={4} />
      <p class="choice">
        <input id={urgentId} type="checkbox" checked={urgent} onChange={(event) => setUrgent(event.currentTarget.checked)} />
        <label for={urgentId}>
          <strong>{text("talk-urgent")}</strong> <span class="soft">{text("talk-urgent-note")}</span>
        </label>
      </p>
      {failed === "" ? null : <p role="alert">{text(failed)}</p>}
      <Button look="primary" busy={busy || (empty && !state.open)} onPress={start}>
        {text(label)}
      </Button>
      <Lines />
    </Screen>
  );
}
