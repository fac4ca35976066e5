import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { useAct } from "./act.ts";
import type { DeskProps } from "./desk-page.tsx";
import { Flags } from "./flags.tsx";
import { tongue } from "./tongue.ts";

/** The chats that a lead may come into, where everyone in the chat sees it. There is no way to look in unseen. */
export function LivePart({ facts: { live, on_duty }, chats, again, tell }: DeskProps) {
  const text = useText();
  const { work, busy, fault } = useAct(again);
  return (
    <section>
      <h2>{text("desk-live")}</h2>
      <p class="soft">{text("desk-live-means")}</p>
      <p class="soft">{text("desk-live-been")}</p>
      <ProblemNotice fault={fault} />
      {on_duty
        .filter(({ lapsed }) => lapsed)
        .map(({ id, name }) => (
          <p key={id}>{text("desk-lapsed", { name })}</p>
        ))}
      {live.length === 0 ? <p>{text("desk-live-none")}</p> : null}
      <ul class="slips one">
        {live.map((each) => (
          <li key={each.c} class="slip">
            <h3>{text("desk-chat-in", { language: tongue(text, each.language) })}</h3>
            <p class="soft">
              {text("desk-live-with", { names: new Intl.ListFormat(text.lang).format(each.names) })}
            </p>
            <Flags of={each} />
            <div class="acts">
              <Button
                busy={busy || !chats.desk}
                onPress={() =>
                  work(async () => {
                    await chats.desk?.askIn(each.c);
                    tell(text("desk-live-asked"));
                  })
                }
              >
                {text("desk-live-ask")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
