import { useText } from "../../app/text.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { clock } from "../shown/dates.ts";
import { useAct } from "./act.ts";
import { useDeskApi } from "./desk-api.ts";
import type { DeskProps } from "./desk-page.tsx";
import type { DutyState } from "./facts.ts";

const STATES: readonly DutyState[] = ["on", "break", "off"];

/** On duty, on a break or off: chosen by oneself, with when the shift ends. */
export function DutyPart({ facts: { duty }, again, tell }: DeskProps) {
  const text = useText();
  const api = useDeskApi();
  const { work, busy, fault } = useAct(again);
  const turn = (state: DutyState) =>
    work(async () => {
      await api.duty(state);
      tell(text(`desk-duty-told-${state}`));
    });
  return (
    <section>
      <h2>{text("desk-duty")}</h2>
      <div class="switch" role="group" aria-label={text("desk-duty")}>
        {STATES.map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={duty.state === state}
            aria-disabled={busy || undefined}
            onClick={() => (duty.state === state ? undefined : turn(state))}
          >
            {text(`desk-duty-${state}`)}
          </button>
        ))}
      </div>
      <p>
        {text(`desk-duty-${duty.state}-means`)}{" "}
        {duty.until === null ? null : text("desk-duty-until", { time: clock(duty.until, text.lang) })}
      </p>
      <ProblemNotice fault={fault} />
    </section>
  );
}
