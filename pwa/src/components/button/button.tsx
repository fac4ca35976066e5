import type { ComponentChildren } from "preact";

export interface ButtonProps {
  children: ComponentChildren;
  onPress: () => void;
  /** The one next step of a screen is primary, or filled in the console; a link sits in a sentence. */
  look?: "primary" | "filled" | "plain" | "link";
  /** A line under the label that says what happens. */
  note?: string;
  /** It still takes focus and says why through `note`, but does nothing. */
  busy?: boolean;
  /** Lets Back return to it. */
  id?: string;
}

/** A button, 48 px high or more. Its look is in src/first/first.css, since the first screen has it too. */
export function Button({ children, onPress, look = "plain", note, busy = false, id }: ButtonProps) {
  const press = () => {
    if (!busy) onPress();
  };
  return (
    <button
      type="button"
      {...(id === undefined ? {} : { id })}
      {...(look === "plain" ? {} : { class: look })}
      aria-disabled={busy || undefined}
      onClick={press}
    >
      {note === undefined ? (
        children
      ) : (
        <>
          <strong>{children}</strong> <span>{note}</span>
        </>
      )}
    </button>
  );
}
