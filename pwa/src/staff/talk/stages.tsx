import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Notice } from "../../components/notice/notice.tsx";
import type { TalkState } from "../../chat/talk/state.ts";
import type { ChatProps } from "./chat-page.tsx";

/** What stands in the way of talking, and what can be done about it. */
export function Stages({ chat, state }: ChatProps & { state: TalkState }) {
  const text = useText();
  const { stage, missing } = state;
  return (
    <div role="status">
      {stage === "opening" || stage === "tampered" || stage === "gone" || stage === "closed" || stage === "update" ? (
        <Notice kind={stage === "opening" ? "note" : "care"}>
          <p>{text(stage === "closed" && state.why === "full" ? "chat-stage-full" : `chat-stage-${stage}`)}</p>
        </Notice>
      ) : null}
      {missing ? (
        <Notice kind="care">
          <p>{text("chat-missing")}</p>
          <Button onPress={() => chat.goOn()}>{text("chat-go-on")}</Button>
        </Notice>
      ) : null}
    </div>
  );
}
