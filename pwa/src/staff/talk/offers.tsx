import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { useAct } from "./act.ts";
import type { DeskProps } from "./desk-page.tsx";
import type { Offer } from "./facts.ts";
import { Flags } from "./flags.tsx";
import { tongue } from "./tongue.ts";

/** What others ask of me: to take a chat over, to come in, to whisper. A no is as good as a yes. */
export function Offers({ facts: { offers, waiting }, chats, again, go, tell }: DeskProps) {
  const text = useText();
  const { work, busy, fault } = useAct(again);
  if (offers.length === 0) return <ProblemNotice fault={fault} />;
  const yes = ({ c, kind }: Offer) =>
    work(async () => {
      if (!chats.desk) return;
      // Where nobody is in it yet who could let a lead in, the lead takes it.
      if (kind !== "danger") await chats.desk.accept(c, true);
      else if (waiting.some((each) => each.c === c)) await chats.desk.claim(c);
      else await chats.desk.askIn(c);
      go("talk", c);
    });
  const no = ({ c }: Offer) =>
    work(async () => {
      await chats.desk?.accept(c, false);
      tell(text("desk-offer-declined"));
    });
  return (
    <section>
      <h2>{text("desk-offers")}</h2>
      <ProblemNotice fault={fault} />
      <ul class="slips one">
        {offers.map((each) => (
          <li key={`${each.kind}-${each.c}`} class="slip">
            <h3>{text("desk-chat-in", { language: tongue(text, each.language) })}</h3>
            <p>{text(each.name === "" ? `desk-offer-${each.kind}-nameless` : `desk-offer-${each.kind}`, { name: each.name })}</p>
            <Flags of={{ heavy: each.heavy }} />
            <div class="acts">
              <Button look="filled" busy={busy || !chats.desk} onPress={() => yes(each)}>
                {text(`desk-offer-${each.kind}-yes`)}
              </Button>
              {each.kind === "danger" ? null : (
                <Button busy={busy} onPress={() => no(each)}>
                  {text("desk-offer-no")}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
