import { useId, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Field } from "../../components/field/field.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import type { ViewProps } from "../frame.tsx";
import { useKept } from "../kept.ts";
import { useSession } from "../session.ts";
import { useWork } from "../work.ts";
import { type Begun, TRACKS, addressOfBegun, idOf, savingOfBegun } from "./beginning.ts";
import { type Lessons, aboutOf } from "./facts.ts";
import { newKey, useLessonApi } from "./lesson-api.ts";

const EMPTY: Begun = { title: "", track: 1, minutes: 3 };

/** A new lesson, for writers: a title, its track, how long it takes. It is a draft until enough people said yes to it. */
export function Begin({ of, go, tell }: { of: Lessons } & Pick<ViewProps, "go" | "tell">) {
  const text = useText();
  const api = useLessonApi();
  const { api: staff, view } = useSession();
  const [typed, setTyped] = useKept<Begun>("lessons-begun", EMPTY);
  const [key, setKey] = useState(newKey);
  const [wrong, setWrong] = useState("");
  const { work, busy, fault, forget } = useWork();
  if (!view.roles.some(({ role, state }) => role === "writer" && state === "active")) return null;
  const id = idOf(typed.title, of.pages.map((page) => page.id));
  const change = (fields: Partial<Begun>) => {
    forget();
    setWrong("");
    setKey(newKey());
    setTyped({ ...typed, ...fields });
  };
  const begin = () => {
    if (id === "" || typed.title.trim().length < 2) {
      setWrong(text("lessons-begin-title-wrong"));
      return;
    }
    work(async () => {
      const at = addressOfBegun(id);
      const { saved } = await api.save(at, savingOfBegun(typed, key, of.pages, staff.now()));
      if (!saved) {
        setWrong(text("lessons-begin-taken"));
        return;
      }
      setTyped(EMPTY);
      tell(text("lessons-begun"));
      go("lessons", aboutOf(at));
    });
  };
  return (
    <details class="more">
      <summary>{text("lessons-begin")}</summary>
      <p class="soft">{text("lessons-begin-means")}</p>
      <Field label={text("lessons-title")} value={typed.title} maxLength={60} wrong={wrong || undefined} onInput={(title) => change({ title })} />
      {id === "" ? null : (
        <p class="soft">
          {text("lessons-begin-id")} <code dir="ltr">{id}</code>
        </p>
      )}
      <Pick
        label={text("lessons-track")}
        options={TRACKS.map((track) => [track, text(`lessons-part-track-${track}`)])}
        value={typed.track}
        onPick={(track) => change({ track })}
      />
      <Pick
        label={text("lessons-minutes")}
        options={[1, 2, 3, 4, 5, 6].map((minutes) => [minutes, `${minutes}`])}
        value={typed.minutes}
        onPick={(minutes) => change({ minutes })}
      />
      <ProblemNotice fault={fault} />
      <button type="button" class="filled" aria-disabled={busy || undefined} onClick={() => (busy ? undefined : begin())}>
        {text(busy ? "console-busy" : "lessons-begin-go")}
      </button>
    </details>
  );
}

interface PickProps {
  label: string;
  options: readonly (readonly [number, string])[];
  value: number;
  onPick: (value: number) => void;
}

function Pick({ label, options, value, onPick }: PickProps) {
  const id = useId();
  return (
    <div class="field lessons-language">
      <label for={id}>{label}</label>
      <select id={id} autoComplete="off" value={value} onChange={(event) => onPick(Number(event.currentTarget.value))}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
