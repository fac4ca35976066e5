import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { Notice } from "../components/notice/notice.tsx";
import type { YouthSide } from "../chat/talk/sides.ts";
import { OVER, type TalkState } from "../chat/talk/state.ts";
import type { Panel } from "./chat.tsx";
import { lastMinuteOf } from "./door-note.tsx";
import { Lines } from "./lines.tsx";
import { namesOf } from "./readers.tsx";
import { useAsked } from "./use-chat.ts";

interface StandingProps {
  chat: YouthSide;
  state: TalkState;
  panel: Panel;
  show: (panel: Panel) => void;
}

/** Where the chat stands, in one place above it: the wait, the line, what is asked of the person, and who can read it. */
export function Standing({ chat, state, panel, show }: StandingProps) {
  const text = useText();
  const open = panel === "readers";
  const { line, stage } = state;
  return (
    <div class="standing">
      {stage === "opening" ? <p class="lead">{text("talk-opening")}</p> : null}
      {stage === "waiting" ? <Waiting state={state} /> : null}
      {stage === "left" ? <Left state={state} /> : null}
      {line === "here" || (stage === "opening" && line === "coming-back") ? null : <p class="mark">{text(`talk-line-${line}`)}</p>}
      {stage === "opening" ? <Lines id="talk-lines-opening" /> : null}
      {line === "elsewhere" || line === "stopped" ? <Again chat={chat} line={line} /> : null}
      {OVER.includes(state.stage) ? null : <Asked chat={chat} state={state} />}
      {state.readers.length ? <p class="soft">{text("talk-readers-are", { names: namesOf(text, state) })}</p> : null}
      <button type="button" class="link" aria-expanded={open} onClick={() => show(open ? "" : "readers")}>
        {text("talk-readers")}
      </button>
    </div>
  );
}

function Again({ chat, line }: { chat: YouthSide; line: "elsewhere" | "stopped" }) {
  const text = useText();
  return (
    <Button onPress={() => void chat.lookAgain().catch(() => undefined)}>
      {text(line === "elsewhere" ? "talk-use-here" : "talk-open-again")}
    </Button>
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
      <div class="pair">
        <Button id="talk-steady" onPress={() => go("steady")}>
          {text("talk-wait-steady")}
        </Button>
        <Button id="talk-read" onPress={() => go("learn")}>
          {text("talk-wait-read")}
        </Button>
        <Button id="talk-meanwhile" onPress={() => go("finder")}>
          {text("talk-wait-look")}
        </Button>
      </div>
    </Notice>
  );
}

function Left({ state }: { state: TalkState }) {
  const text = useText();
  const { go } = useHere();
  const written = state.entries.some((each) => each.kind === "text" && each.mine);
  return (
    <Notice>
      <p>
        <strong>{text(written ? "talk-left" : "talk-left-none")}</strong>
      </p>
      {state.until === null ? null : <p>{text("talk-left-until", { date: lastMinuteOf(state.until) })}</p>}
      {state.words ? null : (
        <Button id="talk-left-words" onPress={() => go("talk", "words")}>
          {text("words-heading")}
        </Button>
      )}
      <Lines id="talk-lines-left" />
    </Notice>
  );
}

/** What the chat asks of the person: each is theirs to answer or to leave. */
function Asked({ chat, state }: { chat: YouthSide; state: TalkState }) {
  const text = useText();
  const { go } = useHere();
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
          <Button id="talk-phrase-asked" onPress={() => go("talk", "phrase")}>{text("phrase-heading")}</Button>
        </Notice>
      ) : null}
    </>
  );
}
