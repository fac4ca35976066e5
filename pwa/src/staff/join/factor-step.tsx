import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { tidyCode } from "../components/code-field.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { Working } from "../components/working.tsx";
import { hasPasskeys } from "../factors/passkey.ts";
import { TotpSetup } from "../factors/totp-setup.tsx";
import { isCode } from "../factors/totp.ts";
import { useStore } from "../session.ts";
import { useWork } from "../work.ts";
import type { StepProps } from "./steps.tsx";

/** The second thing that shows it is you: a passkey, or codes from an app. */
export function FactorStep({ joining, onNext, foot }: StepProps) {
  const text = useText();
  const session = useStore();
  const { work, busy, fault, cancel, forget } = useWork();
  const [way, setWay] = useState<"passkey" | "totp">(joining.factor ?? (hasPasskeys() ? "passkey" : "totp"));
  const [code, setCode] = useState("");
  const [wrong, setWrong] = useState(false);
  const ready = joining.factor === way;

  const takePasskey = () =>
    work(async () => {
      await joining.takePasskey();
      onNext();
    });
  const proveTotp = () =>
    work(async () => {
      const right = await isCode(tidyCode(code), joining.secret, session.api.now());
      setWrong(!right);
      if (!right) return;
      joining.takeTotp();
      onNext();
    });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onNext();
        else if (way === "passkey") takePasskey();
        else proveTotp();
      }}
    >
      <p class="lead">{text("join-factor-lead")}</p>
      {way === "passkey" ? <p>{text(ready ? "join-passkey-ready" : "join-passkey")}</p> : null}
      {way === "totp" && ready ? <p>{text("join-totp-ready")}</p> : null}
      {way === "totp" && !ready ? (
        <TotpSetup
          secret={joining.secret}
          name={joining.name}
          code={code}
          onCode={(typed) => {
            setCode(typed);
            setWrong(false);
          }}
          wrong={wrong ? text("join-totp-wrong") : undefined}
        />
      ) : null}
      <ProblemNotice fault={fault} />
      {busy && way === "passkey" ? <Working id="working-passkey-new" onCancel={cancel} /> : null}
      {hasPasskeys() ? (
        <button
          type="button"
          class="quiet other-way"
          onClick={() => {
            forget();
            joining.dropFactor();
            setWay(way === "passkey" ? "totp" : "passkey");
          }}
        >
          {text(way === "passkey" ? "join-use-totp" : "join-use-passkey")}
        </button>
      ) : null}
      {foot(text(ready || way === "totp" ? "join-next" : "join-passkey-make"), busy)}
    </form>
  );
}
