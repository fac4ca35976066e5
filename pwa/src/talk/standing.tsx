import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { Notice } from "../components/notice/notice.tsx";
import type { YouthSide } from "../chat/talk/sides.ts";
import type { TalkState } from "../chat/talk/state.ts";
import type { Panel } from "./chat.tsx";
import { dayOf } from "./door-note.tsx";
import { useAsked } from "./use-chat.ts";

interface StandingProps {
  chat: YouthSide;
  state: TalkState;
  show: (panel: Panel) => void;
}

/** Where the chat stands, in one place above it: the wait, the line, what is asked of the person, and who can read it. */
export function Standing({ chat, state, show }: StandingProps) {
  const text = useText();
  const { line, stage } = state;
  return (
    <div class="standing">
      {stage === "opening" ? <p class="lead">{text("talk-opening")}</p> : null}
      {stage === "waiting" ? <Waiting state={state} /> : null}
      {stage === "left" ? <Left state={state} /> : null}
      {line === "here" || stage === "opening" ? null : <p class="mark">{text(`talk-line-${line}`)}</p>}
      <Asked chat={chat} state={state} show={show} />
      <button type="button" class="link" onClick={() => show("readers")}>
        {text("talk-readers")}
      </button>
    </div>
  );
}

function Waiting({ state }: { state: TalkState }) {
  const text = useText();
  const { go } = useHere();
  return (
    <Notice>
      <p>
        <strong>{text("talk-waiting")}</strong> {state.wait === null ? null : text(`talk-wait-${state.wait}`)}
      </p>
      <p>{text("talk-wait-meanwhile")}</p>
      <Button id="talk-meanwhile" onPress={() => go("finder")}>
        {text("talk-wait-look")}
      </Button>
    </Notice>
  );
}

function Left({ state }: { state: TalkState }) {
  const text = useText();
  return (
    <Notice>
      <p>
        <strong>{text("talk-left")}</strong>
      </p>
      {state.until === null ? null : <p>{text("talk-left-until", { date: dayOf(state.until) })}</p>}
    </Notice>
  );
}

/** What the chat asks of the person: each is theirs to answer or to leave. */
function Asked({ chat, state, show }: StandingProps) {
  const text = useText();
  const { busy, failed, ask } = useAsked();
  return (
    <>
      {state.missing ? (
        <Notice kind="care">
          <p>{text("talk-missing")}</p>
          <Button onPress={() => chat.goOn()}>{text("talk-missing-go-on")}</Button>
        </Notice>
      ) : null}
      {state.share ? (
        <Notice>
          <p>{text("talk-share")}</p>
          <div class="pair">
            <Button busy={busy} onPress={() => void ask(() => chat.shareOlder(true))}>
              {text("talk-share-yes")}
            </Button>
            <Button busy={busy} onPress={() => void ask(() => chat.shareOlder(false))}>
              {text("talk-share-no")}
            </Button>
          </div>
          {failed === "" ? null : <p role="alert">{text(failed)}</p>}
        </Notice>
      ) : null}
      {state.phraseAsked || state.older ? (
        <Notice>
          <p>{text(state.older ? "phrase-older" : "phrase-asked")}</p>
          <Button onPress={() => show("phrase")}>{text("phrase-heading")}</Button>
        </Notice>
      ) : null}
    </>
  );
}
