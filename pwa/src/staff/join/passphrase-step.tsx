import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { judge } from "../passphrase/judge.ts";
import { NewPassphrase } from "../passphrase/new-passphrase.tsx";
import type { Wrong } from "../passphrase/rules.ts";
import { useWork } from "../work.ts";
import type { StepProps } from "./steps.tsx";

/** The passphrase that opens everything here, and that nobody else ever has. */
export function PassphraseStep({ joining, onNext, foot }: StepProps) {
  const text = useText();
  const { work, busy, fault } = useWork();
  const [passphrase, setPassphrase] = useState(joining.passphrase);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        work(async () => {
          const judged = await judge(passphrase, joining.name);
          setWrong(judged);
          if (judged) return;
          joining.passphrase = passphrase;
          onNext();
        });
      }}
    >
      <p class="lead">{text("join-passphrase-lead")}</p>
      <NewPassphrase
        label={text("join-passphrase")}
        name={joining.name}
        value={passphrase}
        onInput={(value) => {
          setPassphrase(value);
          joining.passphrase = value;
          setWrong(null);
        }}
        wrong={wrong}
      />
      <ul class="small">
        <li>{text("join-passphrase-tip-words")}</li>
        <li>{text("join-passphrase-tip-else")}</li>
        <li>{text("join-passphrase-tip-keep")}</li>
      </ul>
      <ProblemNotice fault={fault} />
      {foot(text("join-next"), busy)}
    </form>
  );
}
