import { useLayoutEffect, useId, useRef, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { CodeField, tidyCode, tidyRecoveryCode } from "../components/code-field.tsx";
import { Entrance } from "../components/entrance.tsx";
import { PassphraseField } from "../components/passphrase-field.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { Working } from "../components/working.tsx";
import { thisDevice } from "../device.ts";
import { hasPasskeys, showPasskey } from "../factors/passkey.ts";
import type { Proof } from "../protocol.ts";
import { useStore } from "../session.ts";
import { useWork } from "../work.ts";
import { NameField } from "../components/name-field.tsx";

type Way = Proof["kind"];

/** Name, passphrase and a second factor, sent as one; which of them did not fit is never told. */
export function SignIn() {
  const text = useText();
  const session = useStore();
  const { work, busy, fault, cancel, forget } = useWork();
  const [name, setName] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [remember, setRemember] = useState(false);
  const [way, setWay] = useState<Way>(hasPasskeys() ? "passkey" : "totp");
  const [code, setCode] = useState("");
  const [missing, setMissing] = useState<"name" | "passphrase" | "code" | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => heading.current?.focus(), []);

  const take = (next: Way) => {
    setWay(next);
    setCode("");
    setMissing(null);
    forget();
  };
  const proof = async (options: unknown, signal: AbortSignal): Promise<Proof> => {
    if (way === "passkey") return { kind: way, response: await showPasskey(options, signal) };
    return { kind: way, code: way === "totp" ? tidyCode(code) : tidyRecoveryCode(code) };
  };
  const submit = () => {
    const lacks = !name.trim() ? "name" : !passphrase.trim() ? "passphrase" : way !== "passkey" && !code.trim() ? "code" : null;
    setMissing(lacks);
    if (lacks) return;
    work(async (signal) => {
      try {
        await session.signIn({ name: name.trim(), passphrase, device: thisDevice(remember), prove: proof }, signal);
      } finally {
        setCode(""); // a code is good for one try
      }
    });
  };
  const said = (field: typeof missing) => (missing === field ? text(`sign-in-missing-${field ?? ""}`) : undefined);

  return (
    <Entrance>
      <h1 ref={heading} tabIndex={-1}>
        {text("sign-in-heading")}
      </h1>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <NameField label={text("sign-in-name")} value={name} onInput={setName} wrong={said("name")} />
        <PassphraseField
          label={text("sign-in-passphrase")}
          kind="current-password"
          value={passphrase}
          onInput={setPassphrase}
          wrong={said("passphrase")}
        />
        {way === "passkey" ? null : <CodeField kind={way} value={code} onInput={setCode} wrong={said("code")} />}
        <div class="tick">
          <input
            id={`${id}-remember`}
            type="checkbox"
            checked={remember}
            aria-describedby={`${id}-note`}
            onChange={(event) => setRemember(event.currentTarget.checked)}
          />
          <label for={`${id}-remember`}>{text("sign-in-remember")}</label>
          <p id={`${id}-note`}>{text("sign-in-remember-note")}</p>
        </div>
        <ProblemNotice fault={fault} />
        {busy ? <Working onCancel={cancel} id={way === "passkey" ? "working-passkey" : "working"} /> : null}
        <div class="actions">
          <button type="submit" class="filled" aria-disabled={busy || undefined}>
            {text(way === "passkey" ? "sign-in-passkey" : "sign-in-now")}
          </button>
          {way === "totp" ? null : (
            <button type="button" class="quiet" onClick={() => take("totp")}>
              {text("sign-in-use-code")}
            </button>
          )}
          {way === "passkey" || !hasPasskeys() ? null : (
            <button type="button" class="quiet" onClick={() => take("passkey")}>
              {text("sign-in-use-passkey")}
            </button>
          )}
          {way === "totp" ? (
            <button type="button" class="quiet" onClick={() => take("recovery")}>
              {text("sign-in-use-recovery")}
            </button>
          ) : null}
        </div>
      </form>
      <details class="more">
        <summary>{text("sign-in-trouble")}</summary>
        <p>{text("sign-in-trouble-factor")}</p>
        <p>{text("sign-in-trouble-passphrase")}</p>
      </details>
    </Entrance>
  );
}
