import { useId, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Confirm } from "../components/confirm.tsx";
import { moment } from "../shown/dates.ts";
import { newKey } from "./lesson-api.ts";
import type { StepsProps } from "./steps.tsx";

/** Onto the phones now, or at a time. */
export function Publishing({ page, act }: Pick<StepsProps, "page" | "act">) {
  const text = useText();
  const id = useId();
  const [when, setWhen] = useState("");
  const [asked, setAsked] = useState<"now" | "later" | null>(null);
  const [wrong, setWrong] = useState(false);
  const [key, setKey] = useState(newKey);
  const from = asked === "later" ? minute(when) : null;
  const ask = (what: "now" | "later") => {
    const late = what === "later" && !(Date.parse(when) > Date.now());
    setWrong(late);
    if (late) return;
    setKey(newKey());
    setAsked(what);
  };
  const said = from ? moment(from, text.lang) : "";
  return (
    <div class="publishing">
      <button type="button" class="filled" onClick={() => ask("now")}>
        {text("lessons-publish")}
      </button>
      <details class="more">
        <summary>{text("lessons-publish-later")}</summary>
        <div class="field">
          <label for={id}>{text("lessons-publish-when")}</label>
          <input
            id={id}
            type="datetime-local"
            autoComplete="off"
            value={when}
            aria-invalid={wrong || undefined}
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            onInput={(event) => setWhen(event.currentTarget.value)}
          />
          {wrong ? (
            <p id={`${id}-wrong`} class="wrong" role="alert">
              {text("lessons-publish-when-wrong")}
            </p>
          ) : null}
        </div>
        <button type="button" onClick={() => ask("later")}>
          {text("lessons-publish-schedule")}
        </button>
      </details>
      {asked ? (
        <Confirm
          heading={from ? text("lessons-schedule-heading", { when: said }) : text("lessons-publish-heading")}
          doIt={text(from ? "lessons-schedule-yes" : "lessons-publish-yes")}
          onDo={() =>
            act(
              (api) => api.publish(page, key, page.revision, from),
              from ? text("lessons-scheduled", { when: said }) : text("lessons-published"),
            )
          }
          onClose={() => setAsked(null)}
        >
          <p lang={page.lang} dir={page.dir}>
            <strong>{page.title}</strong>
          </p>
          <p>{text("lessons-publish-means")}</p>
          <p>{text("lessons-publish-undo")}</p>
        </Confirm>
      ) : null}
    </div>
  );
}

/** A time of this device's clock as the server takes it: UTC, to the minute. */
const minute = (local: string) => `${new Date(local).toISOString().slice(0, 16)}Z`;
