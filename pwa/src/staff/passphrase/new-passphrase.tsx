import { useEffect, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { PassphraseField } from "../components/passphrase-field.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { guessing } from "./judge.ts";
import { LONGEST, SHORTEST, type Wrong, lengthOf } from "./rules.ts";

export interface NewPassphraseProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** What `judge` said of it last. */
  wrong: Wrong | null;
  /** The name that a password manager keeps it under. */
  name?: string;
}

/** A field for a new passphrase: what helps, how long it is, and words drawn by chance for whoever wants them. */
export function NewPassphrase({ label, value, onInput, wrong, name }: NewPassphraseProps) {
  const text = useText();
  const [suggested, setSuggested] = useState("");
  const [fault, setFault] = useState<unknown>(null);
  // On its way while the person reads and types.
  useEffect(() => void guessing().catch(() => undefined), []);

  const suggest = () => {
    setFault(null);
    guessing().then(({ suggest }) => {
      const words = suggest();
      setSuggested(words);
      onInput(words);
    }, setFault);
  };
  const left = Math.max(0, SHORTEST - lengthOf(value));
  return (
    <>
      <PassphraseField
        label={label}
        kind="new-password"
        hint={text("passphrase-hint", { count: SHORTEST })}
        value={value}
        onInput={onInput}
        {...(name === undefined ? {} : { name })}
        wrong={wrong === null ? undefined : text(`passphrase-wrong-${wrong}`, { shortest: SHORTEST, longest: LONGEST })}
      />
      <p class="small" aria-hidden="true">
        {value === "" ? " " : left > 0 ? text("passphrase-left", { count: left }) : text("passphrase-long-enough")}
      </p>
      <p>
        <button type="button" class="quiet" onClick={suggest}>
          {text(suggested ? "passphrase-suggest-other" : "passphrase-suggest")}
        </button>
      </p>
      {suggested && suggested === value ? (
        <p class="suggested">
          <span>{text("passphrase-suggested")}</span> <strong dir="ltr">{suggested}</strong>
        </p>
      ) : null}
      <ProblemNotice fault={fault} />
    </>
  );
}
