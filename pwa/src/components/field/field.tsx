import { useId } from "preact/hooks";

import "./field.css";

export interface FieldProps {
  /** The words above the field. */
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** A line under the label. */
  hint?: string;
  /** Which keyboard a phone shows. */
  keyboard?: "text" | "numeric" | "search";
  maxLength?: number;
  /** What is not right about it, in words; read with the field. */
  wrong?: string | undefined;
}

/**
 * A text field. It has no name and asks the browser to remember nothing, so that no word typed here
 * turns up later in a list of suggestions (quick-exit check 16).
 */
export function Field({ label, value, onInput, hint, keyboard = "text", maxLength = 80, wrong }: FieldProps) {
  const id = useId();
  const said = [hint === undefined ? "" : `${id}-hint`, wrong === undefined ? "" : `${id}-wrong`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint === undefined ? null : <p id={`${id}-hint`}>{hint}</p>}
      <input
        id={id}
        type="text"
        inputMode={keyboard}
        enterKeyHint={keyboard === "search" ? "search" : "done"}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellcheck={false}
        maxLength={maxLength}
        value={value}
        aria-invalid={wrong === undefined ? undefined : true}
        aria-describedby={said || undefined}
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
