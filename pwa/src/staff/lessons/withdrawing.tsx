import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Confirm } from "../components/confirm.tsx";
import { newKey } from "./lesson-api.ts";
import type { StepsProps } from "./steps.tsx";
import { WordsField } from "./words-field.tsx";

/** Off the phones at once: one person is enough. */
export function Withdrawing({ page, act }: Pick<StepsProps, "page" | "act">) {
  const text = useText();
  const [asked, setAsked] = useState(false);
  const [why, setWhy] = useState("");
  const [key] = useState(newKey);
  if (page.published === null && page.scheduled_for === null) return null;
  const scheduled = page.published === null;
  return (
    <div class="acts">
      <button type="button" onClick={() => setAsked(true)}>
        {text(scheduled ? "lessons-unschedule" : "lessons-withdraw")}
      </button>
      {asked ? (
        <Confirm
          heading={text(scheduled ? "lessons-unschedule-heading" : "lessons-withdraw-heading")}
          doIt={text(scheduled ? "lessons-unschedule-yes" : "lessons-withdraw-yes")}
          onDo={() =>
            act((api) => api.withdraw(page, key, why.trim()), text(scheduled ? "lessons-unscheduled" : "lessons-withdrawn"))
          }
          onClose={() => setAsked(false)}
        >
          {scheduled ? null : (
            <>
              <p>{text("lessons-withdraw-means")}</p>
              {page.lang === "en" ? <p>{text("lessons-withdraw-everywhere")}</p> : null}
              <p>{text("lessons-withdraw-back")}</p>
            </>
          )}
          <WordsField label={text("lessons-withdraw-why")} value={why} most={200} onInput={setWhy} />
        </Confirm>
      ) : null}
    </div>
  );
}
