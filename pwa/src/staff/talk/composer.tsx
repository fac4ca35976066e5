import { useEffect, useId, useRef } from "preact/hooks";

import { useText } from "../../app/text.ts";
import type { StaffSide } from "../../chat/talk/sides.ts";
import type { TalkState } from "../../chat/talk/state.ts";
import { useKept } from "../kept.ts";
import { CannedTexts } from "./canned.tsx";
import { CardPicker } from "./cards.tsx";
import { LessonPicker } from "./lesson-picker.tsx";

interface ComposerProps {
  chat: StaffSide;
  state: TalkState;
  language: string;
  /** With texts to start from and cards; a whisper has neither. */
  full: boolean;
}

/** Where a message is written. A canned text is put in to be changed, and never sent by itself. */
export function Composer({ chat, state, language, full }: ComposerProps) {
  const text = useText();
  const id = useId();
  const [draft, setDraft] = useKept(`draft-${chat.c}`, "");
  const field = useRef<HTMLTextAreaElement>(null);
  const typing = useRef(false);
  const tellTyping = (on: boolean) => {
    if (typing.current === on) return;
    typing.current = on;
    chat.typing(on);
  };
  useEffect(
    () => () => {
      if (typing.current) chat.typing(false);
    },
    [chat],
  );
  const over = state.stage !== "talking" && state.stage !== "waiting" && state.stage !== "left";
  const send = () => {
    const said = draft.trim();
    if (said === "" || over) return;
    chat.say(said);
    setDraft("");
    tellTyping(false);
    field.current?.focus();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div class="field">
        <label for={id}>{text(full ? "chat-write" : "chat-write-whisper")}</label>
        <textarea
          ref={field}
          id={id}
          rows={3}
          dir="auto"
          value={draft}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="sentences"
          // A spell check of the browser can send what is typed to its maker.
          spellcheck={false}
          onInput={({ currentTarget: { value } }) => {
            setDraft(value);
            tellTyping(value !== "");
          }}
          onBlur={() => tellTyping(false)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            send();
          }}
        />
      </div>
      <button type="submit" class="filled" aria-disabled={over || draft.trim() === "" || undefined}>
        {text("chat-send")}
      </button>
      {full ? (
        <>
          <CannedTexts
            language={language}
            onPick={(canned) => {
              setDraft(draft.trim() === "" ? canned : `${draft.trimEnd()}\n${canned}`);
              field.current?.focus();
            }}
          />
          <CardPicker onPick={(card) => chat.card(card)} />
          <LessonPicker onPick={(card) => chat.card(card)} />
        </>
      ) : null}
    </form>
  );
}
