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
}

/**
 * A text field. It has no name and asks the browser to remember nothing, so that no word typed here
 * turns up later in a list of suggestions (quick-exit check 16).
 */
export function Field({ label, value, onInput, hint, keyboard = "text", maxLength = 80 }: FieldProps) {
  const id = useId();
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
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
