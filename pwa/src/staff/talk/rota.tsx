import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Confirm } from "../components/confirm.tsx";
import { Page } from "../components/page.tsx";
import type { ViewProps } from "../frame.tsx";
import { useSession } from "../session.ts";
import { clock, longDay } from "../shown/dates.ts";
import { ShownView } from "../shown/shown.tsx";
import { useShown } from "../shown/use-shown.ts";
import { AddShift } from "./add-shift.tsx";
import { useDeskApi } from "./desk-api.ts";
import type { Shift } from "./facts.ts";
import { DAYS, type Day, dayAfter, daysOf, minuteText } from "./rota-days.ts";

import "./talk.css";

/** The rota: a plain list by day. Everyone adds and takes away their own shifts; a lead can take away anyone's. */
export function Rota({ tell }: ViewProps) {
  const text = useText();
  const api = useDeskApi();
  const [now] = useState(() => new Date());
  const rota = useShown(() => api.rota(minuteText(dayAfter(now, 0)), minuteText(dayAfter(now, DAYS))));
  const [asked, setAsked] = useState<Shift | null>(null);
  const words = ({ from, until }: Shift) => ({
    date: longDay(from, text.lang),
    from: clock(from, text.lang),
    until: clock(until, text.lang),
  });
  return (
    <Page heading="rota-heading">
      <p class="lead">{text("rota-lead")}</p>
      <AddShift
        now={now}
        onAdd={async (from, until) => {
          const shift = await api.addShift(from, until);
          tell(text("rota-added", words(shift)));
          rota.again();
        }}
      />
      <h2>{text("rota-list")}</h2>
      <ShownView of={rota}>
        {({ shifts }) => <Days days={daysOf(shifts, now)} onTake={setAsked} />}
      </ShownView>
      {asked ? (
        <Confirm
          heading={text("rota-remove-heading")}
          doIt={text("rota-remove-yes")}
          onDo={async () => {
            await api.removeShift(asked.id);
            tell(text("rota-removed"));
            rota.again();
          }}
          onClose={() => setAsked(null)}
        >
          <p>
            <bdi>{asked.name}</bdi> {text("rota-when-long", words(asked))}
          </p>
          <p>{text(asked.mine ? "rota-remove-means" : "rota-remove-means-other")}</p>
        </Confirm>
      ) : null}
    </Page>
  );
}

function Days({ days, onTake }: { days: readonly Day[]; onTake: (shift: Shift) => void }) {
  const text = useText();
  const { view } = useSession();
  const lead = view.permissions.includes("talk.lead");
  const filled = days.filter(({ shifts }) => shifts.length > 0);
  return (
    <>
      {filled.length === 0 ? <p class="calm">{text("rota-none")}</p> : null}
      {filled.map(({ date, shifts }) => (
        <section key={date}>
          <h3>{longDay(`${date}T12:00`, text.lang)}</h3>
          <ul class="slips one">
            {shifts.map((shift) => {
              const values = { from: clock(shift.from, text.lang), until: clock(shift.until, text.lang) };
              return (
                <li key={shift.id} class="slip rota-shift">
                  <span>
                    <strong>{text("rota-when", values)}</strong>{" "}
                    {shift.mine ? text("rota-you") : <bdi>{shift.name}</bdi>}
                  </span>
                  {shift.mine || lead ? (
                    <button
                      type="button"
                      aria-label={text("rota-remove-long", { ...values, name: shift.name })}
                      onClick={() => onTake(shift)}
                    >
                      {text("rota-remove")}
                    </button>
                  ) : null}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
