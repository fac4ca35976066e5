import { useId } from "preact/hooks";

interface WordsFieldProps {
  label: string;
  hint?: string;
  value: string;
  most: number;
  wrong?: string | undefined;
  lang?: string;
  dir?: "ltr" | "rtl";
  rows?: number;
  onInput: (value: string) => void;
}

/** A field for a few sentences. */
export function WordsField({ label, hint, value, most, wrong, lang, dir, rows = 3, onInput }: WordsFieldProps) {
  const id = useId();
  const said = [hint === undefined ? "" : `${id}-hint`, wrong === undefined ? "" : `${id}-wrong`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint === undefined ? null : <p id={`${id}-hint`}>{hint}</p>}
      <textarea
        id={id}
        rows={rows}
        lang={lang}
        dir={dir ?? "auto"}
        autoComplete="off"
        maxLength={most}
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
