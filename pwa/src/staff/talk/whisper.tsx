import { useLayoutEffect, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import type { StaffSide } from "../../chat/talk/sides.ts";
import { Confirm } from "../components/confirm.tsx";
import type { ChatsHere } from "./chats-here.ts";
import { Composer } from "./composer.tsx";
import { Log } from "./log.tsx";
import { useTalkState } from "./use-chats.ts";

interface WhisperProps {
  chat: StaffSide;
  chats: ChatsHere;
  again: () => void;
}

/** A chat with one colleague beside the chat it is about. Its look is another, so that nobody writes into the wrong one. */
export function Whisper({ chat, chats, again }: WhisperProps) {
  const text = useText();
  const state = useTalkState(chat);
  const [ending, setEnding] = useState(false);
  useLayoutEffect(() => chats.look(chat.c));
  return (
    <section class="whisper">
      <h2>{text("chat-whisper")}</h2>
      <p class="soft">{text("chat-whisper-means")}</p>
      <Log chat={chat} state={state} label={text("chat-whisper-log")} />
      <Composer chat={chat} state={state} language="" full={false} />
      <Button onPress={() => setEnding(true)}>{text("chat-whisper-close")}</Button>
      {ending ? (
        <Confirm
          heading={text("chat-whisper-close-heading")}
          doIt={text("chat-whisper-close-yes")}
          onDo={async () => {
            await chat.closeChat();
            again();
          }}
          onClose={() => setEnding(false)}
        >
          <p>{text("chat-whisper-close-means")}</p>
        </Confirm>
      ) : null}
    </section>
  );
}
