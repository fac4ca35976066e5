import { useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { Button } from "../components/button/button.tsx";
import { EnglishBeside } from "../components/english-beside/english-beside.tsx";
import { Screen } from "../components/screen/screen.tsx";
import type { YouthSide } from "../chat/talk/sides.ts";
import { Lines } from "./lines.tsx";
import { useTurned } from "./turned.ts";
import { useAsked } from "./use-chat.ts";

/** In danger now: crisis lines come first; then a lead can be called, visibly. */
export function Danger({ chat, done }: { chat: YouthSide; done: () => void }) {
  const text = useText();
  const [called, setCalled] = useState<"" | "done" | "nobody">("");
  const { busy, failed, ask } = useAsked();
  const call = () => ask(async () => setCalled((await chat.danger()) ? "done" : "nobody"));
  useTurned(called ? "called" : "asked");
  return (
    <Screen heading="talk-alarm">
      <p class="lead">
        <EnglishBeside id="talk-alarm-sure" />
      </p>
      {called === "nobody" ? <p role="alert">{text("talk-alarm-nobody")}</p> : null}
      <Lines look="primary" />
      {called === "done" ? (
        <p role="status">{text("talk-alarm-done")}</p>
      ) : (
        <Button busy={busy} onPress={() => void call()}>
          {text("talk-alarm-call")}
        </Button>
      )}
      {failed === "" ? null : <p role="alert">{text(failed)}</p>}
      <Button onPress={done}>{text("talk-chat-heading")}</Button>
    </Screen>
  );
}
