import { Labelled } from "./labelled.tsx";

export interface NameFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string;
  wrong?: string | undefined;
}

/** The name that someone goes by here; a password manager may keep it. */
export function NameField({ label, value, onInput, hint, wrong }: NameFieldProps) {
  return (
    <Labelled label={label} hint={hint} wrong={wrong}>
      {(own) => (
        <input
          {...own}
          type="text"
          dir="auto"
          autoComplete="username"
          autoCorrect="off"
          autoCapitalize="words"
          spellcheck={false}
          maxLength={40}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
