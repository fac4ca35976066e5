import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Refused } from "../api.ts";
import { Entrance } from "../components/entrance.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { Working } from "../components/working.tsx";
import { useStore } from "../session.ts";
import { useWork } from "../work.ts";
import { CodesStep } from "./codes-step.tsx";
import { FactorStep } from "./factor-step.tsx";
import { PasskeyTooOld } from "../factors/passkey.ts";
import type { Joining } from "./joining.ts";
import { NameStep } from "./name-step.tsx";
import { PassphraseStep } from "./passphrase-step.tsx";

const STEPS = ["name", "passphrase", "factor", "codes"] as const;

export interface StepProps {
  joining: Joining;
  /** This step is done. */
  onNext: () => void;
  /** Draws Back and Next, as the last thing of a step's form. `waits` keeps Next from a second press. */
  foot: (next: string, waits?: boolean) => ComponentChildren;
}

/** The way in, step by step. What was made at one step is there when one comes back to it. */
export function Steps({ joining, onDone }: { joining: Joining; onDone: () => void }) {
  const text = useText();
  const session = useStore();
  const { work, busy, fault, cancel, forget } = useWork();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = STEPS[at] ?? "name";
  useLayoutEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
  }, [at]);

  const back = () => {
    forget();
    setAt(at - 1);
  };
  const send = () =>
    work(async (signal) => {
      try {
        await joining.send(session, signal);
        onDone();
      } catch (thrown) {
        // The words stand where the person can do something about it.
        if (thrown instanceof PasskeyTooOld) setAt(STEPS.indexOf("factor"));
        if (thrown instanceof Refused && thrown.slug === "name-taken") setAt(STEPS.indexOf("name"));
        if (thrown instanceof Refused && thrown.slug === "proof-refused") {
          joining.dropFactor();
          setAt(STEPS.indexOf("factor"));
        }
        throw thrown;
      }
    });
  const next = () => {
    forget();
    if (at === STEPS.length - 1) send();
    else setAt(at + 1);
  };

  const foot: StepProps["foot"] = (label, waits = false) => (
    <>
      <ProblemNotice fault={fault} />
      {busy ? <Working onCancel={cancel} /> : null}
      <div class="actions">
        <button type="submit" class="filled" aria-disabled={busy || waits || undefined}>
          {label}
        </button>
        {at > 0 ? (
          <button type="button" class="quiet" onClick={back}>
            {text("join-back")}
          </button>
        ) : null}
      </div>
    </>
  );
  const props: StepProps = { joining, onNext: next, foot };
  return (
    <Entrance>
      <p class="step-of">{text("join-step", { step: at + 1, of: STEPS.length })}</p>
      <ol class="steps" aria-hidden="true">
        {STEPS.map((each, index) => (
          <li key={each} class={index < at ? "done" : index === at ? "now" : undefined} />
        ))}
      </ol>
      <h1 ref={heading} tabIndex={-1}>
        {text(step === "name" && joining.welcome.kind === "reset" ? "join-reset-heading" : `join-${step}-heading`)}
      </h1>
      {step === "name" ? <NameStep {...props} /> : null}
      {step === "passphrase" ? <PassphraseStep {...props} /> : null}
      {step === "factor" ? <FactorStep {...props} /> : null}
      {step === "codes" ? <CodesStep {...props} /> : null}
    </Entrance>
  );
}
