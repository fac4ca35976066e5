import { useId } from "preact/hooks";

/** A phone's own keyboard has Enter for a new line. */
const hasKeys = () => matchMedia("(pointer: fine)").matches;

interface WritingProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  rows?: number;
  /** Enter sends (Shift and Enter is a new line); on phones the button does. */
  onEnter?: () => void;
}

/** A box for longer text. It has no name and asks the browser to remember and correct nothing (quick-exit check 16). */
export function Writing({ label, value, onInput, rows = 2, onEnter }: WritingProps) {
  const id = useId();
  return (
    <div class="field writing">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="sentences"
        spellcheck={false}
        dir="auto"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing || !onEnter || !hasKeys()) return;
          event.preventDefault();
          onEnter();
        }}
      />
    </div>
  );
}
