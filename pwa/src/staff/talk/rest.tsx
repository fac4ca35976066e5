import { useText } from "../../app/text.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { clock } from "../shown/dates.ts";
import { useAct } from "./act.ts";
import { useDeskApi } from "./desk-api.ts";
import type { DeskProps } from "./desk-page.tsx";

/** Time to rest after a heavy chat. Only the person themselves can end it early. */
export function Rest({ facts: { duty }, again, tell }: DeskProps) {
  const text = useText();
  const api = useDeskApi();
  const { work, busy, fault } = useAct(again);
  if (duty.rest_until === null) return null;
  return (
    <section class="calm rest">
      <h2>{text("desk-rest")}</h2>
      <p>{text("desk-rest-means", { time: clock(duty.rest_until, text.lang) })}</p>
      <p>{text("desk-rest-try")}</p>
      {duty.state === "off" ? null : (
        <button
          type="button"
          aria-disabled={busy || undefined}
          onClick={() =>
            work(async () => {
              await api.endRest();
              tell(text("desk-rest-ended"));
            })
          }
        >
          {text("desk-rest-end")}
        </button>
      )}
      <ProblemNotice fault={fault} />
    </section>
  );
}
