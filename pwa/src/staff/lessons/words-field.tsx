import { Labelled } from "../components/labelled.tsx";

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
  return (
    <Labelled label={label} hint={hint} wrong={wrong}>
      {(own) => (
        <textarea
          {...own}
          rows={rows}
          lang={lang}
          dir={dir ?? "auto"}
          autoComplete="off"
          maxLength={most}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
