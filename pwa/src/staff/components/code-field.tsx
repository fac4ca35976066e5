import { useId } from "preact/hooks";

import { useText } from "../../app/text.ts";

/** A recovery code however it was typed: groups, small letters, and letters that look like digits (Crockford base32). */
export function tidyRecoveryCode(typed: string): string {
  return typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s–-]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
}

/** Six digits, in any script's digits that NFKC knows, with or without a space. */
export function tidyCode(typed: string): string {
  return typed.normalize("NFKC").replace(/[\s-]/g, "");
}

export interface CodeFieldProps {
  value: string;
  onInput: (value: string) => void;
  /** Six digits of an authenticator app, or one of the ten recovery codes. */
  kind: "totp" | "recovery";
  wrong?: string | undefined;
}

export function CodeField({ value, onInput, kind, wrong }: CodeFieldProps) {
  const text = useText();
  const id = useId();
  return (
    <div class="field code">
      <label for={id}>{text(`code-${kind}`)}</label>
      <p id={`${id}-hint`}>{text(`code-${kind}-hint`)}</p>
      <input
        id={id}
        type="text"
        dir="ltr"
        inputMode={kind === "totp" ? "numeric" : "text"}
        autoComplete={kind === "totp" ? "one-time-code" : "off"}
        autoCorrect="off"
        autoCapitalize={kind === "totp" ? "off" : "characters"}
        spellcheck={false}
        maxLength={40}
        value={value}
        aria-invalid={wrong === undefined ? undefined : true}
        aria-describedby={wrong === undefined ? `${id}-hint` : `${id}-hint ${id}-wrong`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {wrong === undefined ? null : (
        <p id={`${id}-wrong`} class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
