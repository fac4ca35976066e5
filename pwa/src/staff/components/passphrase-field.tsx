import { useId, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";

export interface PassphraseFieldProps {
  /** Words above the field. */
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** Lets the browser's password manager offer the right thing. */
  kind: "current-password" | "new-password";
  /** A line under the label. */
  hint?: string;
  /** What is not right about it, in words; read with the field. */
  wrong?: string | undefined;
  /** The browser's password manager keeps the passphrase under this name; drawn where no field holds it. */
  name?: string;
}

/** A passphrase: it can be shown, pasted and kept by a password manager. */
export function PassphraseField({ label, value, onInput, kind, hint, wrong, name }: PassphraseFieldProps) {
  const text = useText();
  const id = useId();
  const [shown, setShown] = useState(false);
  const said = [hint === undefined ? "" : `${id}-hint`, wrong === undefined ? "" : `${id}-wrong`].filter(Boolean).join(" ");
  return (
    <div class="field passphrase">
      {name === undefined ? null : (
        <input type="text" autoComplete="username" value={name} readOnly hidden tabIndex={-1} aria-hidden="true" />
      )}
      <label for={id}>{label}</label>
      {hint === undefined ? null : <p id={`${id}-hint`}>{hint}</p>}
      <div class="passphrase-row">
        <input
          id={id}
          {...({ type: shown ? "text" : "password" } as { type: "text" })}
          dir="auto"
          autoComplete={kind}
          autoCorrect="off"
          autoCapitalize="off"
          spellcheck={false}
          maxLength={1024}
          value={value}
          aria-invalid={wrong === undefined ? undefined : true}
          aria-describedby={said || undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <button type="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {text("passphrase-show")}
        </button>
      </div>
      {wrong === undefined ? null : (
        <p id={`${id}-wrong`} class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
