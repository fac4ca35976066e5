import { useText } from "../../app/text.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { useSession } from "../session.ts";
import { useAct } from "./act.ts";
import type { DeskProps } from "./desk-page.tsx";
import type { Duty, Waiting } from "./facts.ts";
import { Flags } from "./flags.tsx";
import { tongue } from "./tongue.ts";

/** The chats that wait, with what is known of them: language, flags and a band of time. Never a word of what was written. */
export function WaitingLine({ facts: { waiting, duty }, chats, again, go }: DeskProps) {
  const text = useText();
  const { work, busy, fault } = useAct(again);
  const whyNot = reason(duty);
  // A lead may come whatever holds others back, where someone is in danger.
  const lead = useSession().view.permissions.includes("talk.lead");
  const take = ({ c }: Waiting) =>
    work(async () => {
      if (!chats.desk) return;
      await chats.desk.claim(c);
      go("talk", c);
    });
  return (
    <section>
      <h2>{text("desk-waiting")}</h2>
      <ProblemNotice fault={fault} />
      {waiting.length === 0 ? <p>{text("desk-waiting-none")}</p> : whyNot ? <p>{text(`desk-not-${whyNot}`)}</p> : null}
      <ul class="slips one">
        {waiting.map((each) => (
          <li key={each.c} class="slip">
            <h3>{text("desk-chat-in", { language: tongue(text, each.language) })}</h3>
            <Flags of={each} />
            <p class="soft">{text(each.left ? "desk-left-means" : `desk-wait-${each.wait}`)}</p>
            {whyNot && !(lead && each.danger) ? null : (
              <div class="acts">
                <button
                  type="button"
                  class="filled"
                  aria-disabled={busy || !chats.desk || undefined}
                  onClick={() => take(each)}
                >
                  {text("desk-take")}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why no chat can be taken just now; the server decides, this only says it beforehand. */
function reason(duty: Duty): "off" | "break" | "rest" | "full" | null {
  if (duty.state !== "on") return duty.state;
  if (duty.rest_until !== null) return "rest";
  return duty.chats >= duty.most ? "full" : null;
}
