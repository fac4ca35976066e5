import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Confirm } from "../components/confirm.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { useAct } from "./act.ts";
import type { ChatProps } from "./chat-page.tsx";
import { useDeskApi } from "./desk-api.ts";
import { LeaveNote } from "./leave-note.tsx";

type Asked = "danger" | "close" | "erase" | "block";

/** How many lines say what each of these does. */
const MEANS: Record<Asked, number> = { danger: 3, close: 2, erase: 2, block: 3 };

/** What else can be done in a chat. What cannot be undone is asked twice, and the second time says what happens. */
export function ChatActs({ chat, mine, again, go, tell, danger }: ChatProps & { danger: boolean }) {
  const text = useText();
  const api = useDeskApi();
  const { work, busy, fault } = useAct(again);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [noting, setNoting] = useState(false);
  const whisper = chat.part === "whisper";
  const heavy = mine?.heavy ?? false;
  const acts: Record<Asked, () => Promise<void>> = {
    danger: () => chat.danger(),
    close: () => chat.closeChat(),
    erase: () => chat.erase(),
    block: () => api.block(chat.c),
  };
  const offered: Asked[] = whisper ? ["close"] : danger ? ["close", "erase", "block"] : ["danger", "close", "erase", "block"];
  return (
    <section>
      <h2>{text("chat-acts")}</h2>
      {whisper ? null : (
        <>
          <button
            type="button"
            aria-pressed={heavy}
            aria-disabled={busy || mine === null || undefined}
            onClick={() =>
              work(async () => {
                await api.heavy(chat.c, !heavy);
                tell(text(heavy ? "chat-heavy-off-told" : "chat-heavy-told"));
              })
            }
          >
            {text("chat-heavy")}
          </button>
          <p class="soft">{text("chat-heavy-means")}</p>
          <div class="acts">
            <Button
              onPress={() => {
                chat.askPhrase();
                tell(text("chat-phrase-told"));
              }}
            >
              {text("chat-phrase")}
            </Button>
            <Button onPress={() => setNoting(!noting)}>{text("chat-note")}</Button>
          </div>
        </>
      )}
      {noting ? <LeaveNote tell={tell} onDone={() => setNoting(false)} /> : null}
      <div class="acts">
        {offered.map((each) => (
          <Button key={each} onPress={() => setAsked(each)}>
            {text(`chat-${each}`)}
          </Button>
        ))}
      </div>
      <ProblemNotice fault={fault} />
      {asked ? (
        <Confirm
          heading={text(`chat-${asked}-heading`)}
          doIt={text(`chat-${asked}-yes`)}
          onDo={async () => {
            await acts[asked]();
            tell(text(`chat-${asked}-told`));
            if (asked !== "danger") go("talk");
            else again();
          }}
          onClose={() => setAsked(null)}
        >
          <ul>
            {Array.from({ length: MEANS[asked] }, (_, at) => (
              <li key={at}>{text(`chat-${asked}-means-${at + 1}`)}</li>
            ))}
          </ul>
        </Confirm>
      ) : null}
    </section>
  );
}
