import type { JSX } from "preact";
import { useId } from "preact/hooks";

export interface LabelledProps {
  label: string;
  hint?: string | undefined;
  /** What is not right about it, in words; read with the field. */
  wrong?: string | undefined;
  /** Draws the field itself with what ties it to its words. */
  children: (own: Own) => JSX.Element;
}

interface Own {
  id: string;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
}

/** A field with its words: the label above, a hint, and what is wrong with it below. */
export function Labelled({ label, hint, wrong, children }: LabelledProps) {
  const id = useId();
  const said = [hint === undefined ? "" : `${id}-hint`, wrong === undefined ? "" : `${id}-wrong`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint === undefined ? null : <p id={`${id}-hint`}>{hint}</p>}
      {children({ id, "aria-invalid": wrong === undefined ? undefined : true, "aria-describedby": said || undefined })}
      {wrong === undefined ? null : (
        <p id={`${id}-wrong`} class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
