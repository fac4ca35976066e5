import { useEffect } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useHere, useRemembered } from "../app/way.ts";
import { useBeside } from "./held.ts";
import { Button } from "../components/button/button.tsx";
import { Screen } from "../components/screen/screen.tsx";
import type { YouthSide } from "../chat/talk/sides.ts";
import { OVER, type TalkState } from "../chat/talk/state.ts";
import { Danger } from "./danger.tsx";
import { Ended } from "./ended.tsx";
import { Lines } from "./lines.tsx";
import { Log } from "./log.tsx";
import { More } from "./more.tsx";
import { Phrase } from "./phrase.tsx";
import { Readers } from "./readers.tsx";
import { Standing } from "./standing.tsx";
import { useChat } from "./use-chat.ts";
import { WordsToComeBack } from "./words.tsx";
import { Composer } from "./composer.tsx";

export type Panel = "" | "readers" | "more";

/** The chat: where it stands, who can read it, what was said, and a box to write in. */
export function Chat({ chat, over }: { chat: YouthSide; over: () => void }) {
  const text = useText();
  const { tell, go, back, place } = useHere();
  const state = useChat(chat);
  const [panel, setPanel] = useRemembered<Panel>("panel", "");
  const [typing, setTyping] = useBeside("typing", true);
  useSaid(state, tell, text);
  const ended = OVER.includes(state.stage);

  // Steps of the way, so that Back leads from them to the chat.
  if (place.about === "words") return <WordsToComeBack chat={chat} state={state} done={back} />;
  if (place.about === "phrase") return <Phrase chat={chat} state={state} done={back} />;
  if (place.about === "danger") return <Danger chat={chat} done={back} />;
  const danger = state.entries.some((each) => each.kind === "line" && each.line === "danger");
  return (
    <Screen heading="talk-chat-heading">
      <Standing chat={chat} state={state} panel={panel} show={setPanel} />
      {panel === "readers" ? <Readers chat={chat} state={state} /> : null}
      <Log chat={chat} state={state} />
      {danger && !ended ? <Lines look="primary" /> : null}
      {ended ? <Ended chat={chat} state={state} over={over} /> : null}
      {ended || state.line === "elsewhere" ? null : <Composer chat={chat} state={state} showing={typing} />}
      {ended ? null : (
        <div class="pair">
          <Button id="talk-alarm" onPress={() => go("talk", "danger")}>
            {text("talk-alarm")}
          </Button>
          <More chat={chat} state={state} open={panel === "more"} show={setPanel} over={over} typing={[typing, setTyping]} />
        </div>
      )}
    </Screen>
  );
}

/** Says to screen readers where the chat stands, when that changes. New messages are said by the log itself. */
function useSaid({ stage, line }: TalkState, tell: (words: string) => void, text: (id: string) => string): void {
  useEffect(() => {
    if (stage === "waiting") tell(text("talk-waiting"));
    if (stage === "gone") tell(text("talk-gone"));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each stage
  }, [stage]);
  useEffect(() => {
    if (line === "offline" || line === "elsewhere" || line === "stopped") tell(text(`talk-line-${line}`));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each change of the line
  }, [line]);
}
