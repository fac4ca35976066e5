import { useId } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { useKept } from "../kept.ts";
import { useWork } from "../work.ts";
import { LONGEST_NOTE } from "./sealed.ts";

interface NoteFormProps {
  /** What is typed is kept under this name until it is saved. */
  kept: string;
  label: string;
  hint: string;
  go: string;
  onSave: (text: string) => Promise<void>;
}

/** A few words, written in peace: what was typed stays when something went wrong. */
export function NoteForm({ kept, label, hint, go, onSave }: NoteFormProps) {
  const text = useText();
  const id = useId();
  const [typed, setTyped] = useKept(kept, "");
  const { work, busy, fault } = useWork();
  const long = new TextEncoder().encode(typed.trim()).length > LONGEST_NOTE;
  const save = () => {
    const words = typed.trim();
    if (words === "" || long) return;
    work(async () => {
      await onSave(words);
      setTyped("");
    });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="field">
        <label for={id}>{label}</label>
        <p id={`${id}-hint`}>{hint}</p>
        <textarea
          id={id}
          rows={4}
          dir="auto"
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="sentences"
          // A spell check of the browser can send what is typed to its maker.
          spellcheck={false}
          value={typed}
          aria-invalid={long || undefined}
          aria-describedby={long ? `${id}-hint ${id}-wrong` : `${id}-hint`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {long ? (
          <p id={`${id}-wrong`} class="wrong" role="alert">
            {text("chat-note-long")}
          </p>
        ) : null}
      </div>
      <ProblemNotice fault={fault} />
      <button type="submit" aria-disabled={busy || long || typed.trim() === "" || undefined}>
        {busy ? text("console-busy") : go}
      </button>
    </form>
  );
}
