import { useId } from "preact/hooks";

export interface NameFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string;
  wrong?: string | undefined;
}

/** The name that someone goes by here; a password manager may keep it. */
export function NameField({ label, value, onInput, hint, wrong }: NameFieldProps) {
  const id = useId();
  const said = [hint === undefined ? "" : `${id}-hint`, wrong === undefined ? "" : `${id}-wrong`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint === undefined ? null : <p id={`${id}-hint`}>{hint}</p>}
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="username"
        autoCorrect="off"
        autoCapitalize="words"
        spellcheck={false}
        maxLength={80}
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
