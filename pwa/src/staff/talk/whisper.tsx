import { useLayoutEffect } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import type { StaffSide } from "../../chat/talk/sides.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { useAct } from "./act.ts";
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
  const { work, busy, fault } = useAct(again);
  useLayoutEffect(() => chats.look(chat.c));
  return (
    <section class="whisper">
      <h2>{text("chat-whisper")}</h2>
      <p class="soft">{text("chat-whisper-means")}</p>
      <Log chat={chat} state={state} label={text("chat-whisper-log")} />
      <Composer chat={chat} state={state} language="" full={false} />
      <Button busy={busy} onPress={() => work(() => chat.closeChat())}>
        {text("chat-whisper-close")}
      </Button>
      <ProblemNotice fault={fault} />
    </section>
  );
}
