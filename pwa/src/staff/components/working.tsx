import { useText } from "../../app/text.ts";

export interface WorkingProps {
  /** Stops it; what was typed stays. */
  onCancel?: () => void;
  /** What is going on: a message id. */
  id?: string;
}

/** A passphrase is being stretched: it takes a few seconds on an older phone, and says so. */
export function Working({ onCancel, id = "working" }: WorkingProps) {
  const text = useText();
  const words = text(id);
  return (
    <div class="working">
      <p role="status">{words}</p>
      <progress aria-label={words} />
      {onCancel ? (
        <button type="button" onClick={onCancel}>
          {text("console-cancel")}
        </button>
      ) : null}
    </div>
  );
}
