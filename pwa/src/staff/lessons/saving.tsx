import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Field } from "../../components/field/field.tsx";
import { Confirm } from "../components/confirm.tsx";
import type { Draft } from "./draft.ts";

interface SavingProps {
  draft: Draft;
  dirty: boolean;
  busy: boolean;
  onWhy: (why: string) => void;
  onSave: () => void;
  onDrop: () => void;
}

/** Whether something is not saved, why it was changed, and Save. It stays in sight. */
export function Saving({ draft, dirty, busy, onWhy, onSave, onDrop }: SavingProps) {
  const text = useText();
  const [asked, setAsked] = useState(false);
  if (!dirty) return <p class="soft saving-none">{text("lessons-all-saved")}</p>;
  return (
    <section class="saving" aria-label={text("lessons-saving")}>
      <p>
        <strong>{text("lessons-not-saved")}</strong> {text("lessons-not-saved-means")}
      </p>
      <Field label={text("lessons-why")} hint={text("lessons-why-hint")} value={draft.why} maxLength={200} onInput={onWhy} />
      <div class="acts">
        <button type="button" class="filled" aria-disabled={busy || undefined} onClick={() => (busy ? undefined : onSave())}>
          {text(busy ? "console-busy" : "lessons-save")}
        </button>
        <button type="button" onClick={() => setAsked(true)}>
          {text("lessons-drop")}
        </button>
      </div>
      {asked ? (
        <Confirm
          heading={text("lessons-drop-heading")}
          doIt={text("lessons-drop-yes")}
          onDo={() => {
            onDrop();
            return Promise.resolve();
          }}
          onClose={() => setAsked(false)}
        >
          <p>{text("lessons-drop-means")}</p>
        </Confirm>
      ) : null}
    </section>
  );
}
