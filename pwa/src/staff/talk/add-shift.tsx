import { useId, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { clock, longDay } from "../shown/dates.ts";
import { useWork } from "../work.ts";
import { beginnings, DAYS, dateOf, dayAfter, endings, minuteText } from "./rota-days.ts";

interface AddProps {
  now: Date;
  /** Times as the server reads them. */
  onAdd: (from: string, until: string) => Promise<void>;
}

/** Three lists to pick from: a day, when it begins, when it ends. Nothing is typed, so nothing can be typed wrong. */
export function AddShift({ now, onAdd }: AddProps) {
  const text = useText();
  const { work, busy, fault, forget } = useWork();
  const days = Array.from({ length: DAYS }, (_, at) => dateOf(dayAfter(now, at))).filter((date) => beginnings(date, now).length > 0);
  const [date, setDate] = useState("");
  const day = days.includes(date) ? date : (days[0] ?? "");
  const begins = beginnings(day, now).map(minuteText);
  const [from, setFrom] = useState("");
  const begin = begins.includes(from) ? from : (begins.find((each) => new Date(each).getHours() >= 12) ?? begins[0] ?? "");
  const ends = begin === "" ? [] : endings(new Date(begin)).map(minuteText);
  const [until, setUntil] = useState("");
  const end = ends.includes(until) ? until : (ends[3] ?? "");
  const time = (each: string) => [each, clock(each, text.lang)] as const;
  const pick = (set: (value: string) => void) => (value: string) => {
    set(value);
    forget();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (begin !== "" && end !== "") work(() => onAdd(begin, end));
      }}
    >
      <h2>{text("rota-add")}</h2>
      <div class="rota-form">
        <Pick
          label={text("rota-day")}
          value={day}
          of={days.map((each) => [each, longDay(`${each}T12:00`, text.lang)] as const)}
          onPick={pick(setDate)}
        />
        <Pick label={text("rota-from")} value={begin} of={begins.map(time)} onPick={pick(setFrom)} />
        <Pick label={text("rota-until")} value={end} of={ends.map(time)} onPick={pick(setUntil)} />
      </div>
      <p class="soft">{text("rota-add-means")}</p>
      <ProblemNotice fault={fault} />
      <button type="submit" class="filled" aria-disabled={busy || undefined}>
        {busy ? text("console-busy") : text("rota-add-go")}
      </button>
    </form>
  );
}

interface PickProps {
  label: string;
  value: string;
  of: readonly (readonly [value: string, words: string])[];
  onPick: (value: string) => void;
}

function Pick({ label, value, of, onPick }: PickProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} autoComplete="off" value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {of.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
