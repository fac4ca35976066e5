import { useLayoutEffect } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Notice } from "../../components/notice/notice.tsx";
import type { StaffSide } from "../../chat/talk/sides.ts";
import type { Mine } from "../../chat/talk/staff-api.ts";
import { Page } from "../components/page.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import type { ViewProps } from "../frame.tsx";
import { useShown } from "../shown/use-shown.ts";
import { ChatActs } from "./chat-acts.tsx";
import type { ChatsHere } from "./chats-here.ts";
import { Composer } from "./composer.tsx";
import { DangerWalk } from "./danger.tsx";
import { useDeskApi } from "./desk-api.ts";
import type { Facts } from "./facts.ts";
import { Flags } from "./flags.tsx";
import { HandOver } from "./hand-over.tsx";
import { LineWords } from "./line-words.tsx";
import { Log } from "./log.tsx";
import { OutButton } from "./out.tsx";
import { Readers } from "./readers.tsx";
import { Stages } from "./stages.tsx";
import { tongue } from "./tongue.ts";
import { useChats, useTalkState } from "./use-chats.ts";
import { Whisper } from "./whisper.tsx";

import "./talk.css";

/** What each part of a chat gets. `mine`: as the server knows it; null until it answered. */
export interface ChatProps {
  chat: StaffSide;
  chats: ChatsHere;
  facts: Facts | null;
  mine: Mine | null;
  again: () => void;
  go: ViewProps["go"];
  tell: ViewProps["tell"];
}

/** One chat: what was said, who can read it, what can be done. */
export function ChatPage({ c, go, tell }: ViewProps & { c: string }) {
  const text = useText();
  const api = useDeskApi();
  const chats = useChats();
  const facts = useShown(() => api.facts());
  const chat = chats.desk?.chats.get(c);
  const mine = facts.value?.mine.find((each) => each.c === c) ?? null;
  const props = { chats, facts: facts.value, mine, again: facts.again, go, tell };
  return (
    <>
      <button type="button" data-back onClick={() => go("talk")}>
        {text("chat-back")}
      </button>
      <Page
        heading="desk-heading"
        title={mine ? text("desk-chat-in", { language: tongue(text, mine.language) }) : text("chat-heading")}
      >
        {chat ? (
          <OneChat key={c} chat={chat} {...props} />
        ) : chats.desk === null ? (
          chats.fault === null ? (
            <p>{text("chat-opening")}</p>
          ) : (
            <ProblemNotice fault={chats.fault} onAgain={() => chats.want()} />
          )
        ) : (
          <Over go={go} />
        )}
      </Page>
    </>
  );
}

function Over({ go }: Pick<ChatProps, "go">) {
  const text = useText();
  return (
    <div class="calm">
      <p>{text("chat-over")}</p>
      <p>{text("chat-over-note")}</p>
      <Button onPress={() => go("talk")}>{text("chat-back")}</Button>
    </div>
  );
}

function OneChat(props: ChatProps) {
  const text = useText();
  const { chat, chats, mine, facts } = props;
  const state = useTalkState(chat);
  useLayoutEffect(() => chats.look(chat.c));
  const danger = mine?.danger === true || state.entries.some((each) => each.kind === "line" && each.line === "danger");
  const whispers = facts?.mine.filter(({ of, c }) => of === chat.c && chats.desk?.chats.has(c)) ?? [];
  return (
    <>
      {mine ? <Flags of={mine} /> : null}
      <LineWords line={state.line} />
      {danger ? <DangerWalk /> : null}
      <div class="chat-columns">
        <div>
          <Readers state={state} colleagues={facts?.on_duty ?? []} />
          <Stages {...props} state={state} />
          {state.stage === "tampered" || state.stage === "gone" ? null : (
            <>
              <Log state={state} chat={chat} label={text("chat-log")} colleagues={facts?.on_duty ?? []} />
              <Composer chat={chat} state={state} language={mine?.language ?? ""} full={chat.part !== "whisper"} />
            </>
          )}
        </div>
        <div>
          {whispers.map(({ c }) => {
            const whisper = chats.desk?.chats.get(c);
            return whisper ? <Whisper key={c} chat={whisper} chats={chats} again={props.again} /> : null;
          })}
          {chat.part === "whisper" || mine?.offered ? null : <OutButton {...props} />}
          {mine?.offered ? (
            <Notice>
              <p>{text("chat-offered")}</p>
            </Notice>
          ) : null}
          {chat.part === "whisper" ? null : <HandOver {...props} state={state} />}
          <ChatActs {...props} danger={danger} />
        </div>
      </div>
    </>
  );
}
