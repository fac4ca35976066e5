import { useId, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { RecoveryList } from "../factors/recovery-list.tsx";
import type { StepProps } from "./steps.tsx";

/** Ten codes for a bad day; then the account is made. */
export function CodesStep({ joining, onNext, foot }: StepProps) {
  const text = useText();
  const id = useId();
  const [kept, setKept] = useState(joining.kept);
  const [missing, setMissing] = useState(false);
  const [remember, setRemember] = useState(joining.remember);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(!kept);
        if (kept) onNext();
      }}
    >
      <p class="lead">{text("join-codes-lead")}</p>
      <RecoveryList
        codes={joining.codes}
        kept={kept}
        onKept={(ticked) => {
          setKept(ticked);
          setMissing(false);
          joining.kept = ticked;
        }}
      />
      {missing ? (
        <p class="wrong" role="alert">
          {text("join-codes-missing")}
        </p>
      ) : null}
      <div class="tick">
        <input
          id={id}
          type="checkbox"
          checked={remember}
          aria-describedby={`${id}-note`}
          onChange={(event) => {
            setRemember(event.currentTarget.checked);
            joining.remember = event.currentTarget.checked;
          }}
        />
        <label for={id}>{text("sign-in-remember")}</label>
        <p id={`${id}-note`}>{text("sign-in-remember-note")}</p>
      </div>
      {foot(text(joining.welcome.kind === "reset" ? "join-reset-finish" : "join-finish"))}
    </form>
  );
}
