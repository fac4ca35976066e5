import { useId, useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import type { YouthSide } from "../chat/talk/sides.ts";
import type { TalkState } from "../chat/talk/state.ts";
import type { Panel } from "./chat.tsx";
import { Lines } from "./lines.tsx";
import { Sure } from "./sure.tsx";
import { useAsked } from "./use-chat.ts";

interface MoreProps {
  chat: YouthSide;
  state: TalkState;
  open: boolean;
  show: (panel: Panel) => void;
  /** Whether the others may see that someone writes, and the switch of it. */
  typing: [boolean, (on: boolean) => void];
  /** The page forgets the chat. */
  over: () => void;
}

/** What else can be done with a chat; folded away, so that it does not stand between the person and the words. */
export function More({ chat, state, open, show, over, typing: [typing, setTyping] }: MoreProps) {
  const text = useText();
  const { go } = useHere();
  const [sure, setSure] = useState<"" | "erase" | "end">("");
  const { failed, ask } = useAsked();
  const id = useId();
  return (
    <details class="more" open={open} onToggle={({ currentTarget }) => currentTarget.open !== open && show(currentTarget.open ? "more" : "")}>
      <summary>{text("talk-more")}</summary>
      <Button id="talk-words" onPress={() => go("talk", "words")}>
        {text("words-heading")}
      </Button>
      {state.words ? (
        <Button id="talk-phrase" onPress={() => go("talk", "phrase")}>
          {text("phrase-heading")}
        </Button>
      ) : null}
      <Switch label={text("talk-typing-switch")} on={typing} set={setTyping} />
      <Switch
        label={text("talk-keep")}
        note={text("talk-keep-note")}
        on={state.kept}
        set={(yes) => void ask(() => chat.keepHere(yes))}
      />
      {failed === "" ? null : (
        <p id={id} role="alert">
          {text(failed)}
        </p>
      )}
      <Button onPress={() => setSure("end")}>{text("talk-end")}</Button>
      <Button onPress={() => setSure("erase")}>{text("talk-erase")}</Button>
      {sure === "" ? null : (
        <Sure
          key={sure}
          question={sure === "erase" ? "talk-erase-sure" : state.words ? "talk-end-sure" : "talk-end-sure-wordless"}
          label={sure === "erase" ? "talk-erase" : "talk-end"}
          yes={async () => {
            if (sure === "erase") await chat.erase();
            else {
              await chat.keepHere(false);
              chat.end();
              over();
            }
            setSure("");
          }}
          no={() => setSure("")}
        />
      )}
      <Lines id="talk-lines-more" />
    </details>
  );
}

interface SwitchProps {
  label: string;
  note?: string;
  on: boolean;
  set: (on: boolean) => void;
}

function Switch({ label, note, on, set }: SwitchProps) {
  const id = useId();
  return (
    <p class="choice">
      <input id={id} type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      <label for={id}>
        {label} {note === undefined ? null : <span class="soft">{note}</span>}
      </label>
    </p>
  );
}
