import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";

export interface CopyProps {
  text: string;
  /** On the button. */
  children: string;
}

/** Puts a text on the clipboard and says so, or says that it did not work. */
export function Copy({ text, children }: CopyProps) {
  const words = useText();
  const [said, setSaid] = useState<"" | "done" | "failed">("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("done");
    } catch {
      setSaid("failed");
    }
  };
  return (
    <span class="copy">
      <button type="button" onClick={() => void copy()}>
        {children}
      </button>
      <span role="status">{said ? words(`copy-${said}`) : ""}</span>
    </span>
  );
}
