import { useLayoutEffect, useRef, useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { Button } from "../components/button/button.tsx";
import { Notice } from "../components/notice/notice.tsx";
import type { YouthSide } from "../chat/talk/sides.ts";
import type { TalkState } from "../chat/talk/state.ts";
import { Lines } from "./lines.tsx";
import { Sure } from "./sure.tsx";
import { useAsked } from "./use-chat.ts";

function whyOver({ stage, why }: TalkState): string {
  if (stage !== "closed") return `talk-${stage}`;
  return why === "ended" ? "talk-over" : `talk-over-${why === "" ? "failed" : why}`;
}

/** Nothing more can be written: why, in plain words, and what can be done next. */
export function Ended({ chat, state, over }: { chat: YouthSide; state: TalkState; over: () => void }) {
  const text = useText();
  const { busy, failed, ask } = useAsked();
  const [sure, setSure] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The box that somebody wrote in is gone, and this stands in its place.
    if (document.activeElement && document.activeElement !== document.body) return;
    root.current?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const canLook = state.stage === "closed" && state.why !== "ended" && state.why !== "full";
  const anew = () => {
    if (state.stage !== "gone") {
      void chat.keepHere(false).catch(() => undefined);
      chat.end();
    }
    over();
  };
  const canWait = state.stage === "closed" && state.why === "ended";
  return (
    <div ref={root} tabIndex={-1}>
      <Notice kind="care">
        <p role="alert">{text(whyOver(state))}</p>
        {canWait ? (
          <div class="pair">
            <Button busy={busy} onPress={() => void ask(() => chat.wait("same"))}>
              {text("talk-wait-same")}
            </Button>
            <Button busy={busy} onPress={() => void ask(() => chat.wait("any"))}>
              {text("talk-wait-again")}
            </Button>
          </div>
        ) : null}
        {canLook ? (
          <Button busy={busy} onPress={() => void ask(() => chat.lookAgain())}>
            {text("talk-look-again")}
          </Button>
        ) : null}
        {failed === "" ? null : <p role="alert">{text(failed)}</p>}
        <Lines look="primary" />
        <Button onPress={anew}>{text("talk-new")}</Button>
        {state.stage === "gone" ? null : <Button onPress={() => setSure(true)}>{text("talk-erase")}</Button>}
        {sure ? <Sure question="talk-erase-sure" label="talk-erase" yes={() => chat.erase()} no={() => setSure(false)} /> : null}
      </Notice>
    </div>
  );
}
