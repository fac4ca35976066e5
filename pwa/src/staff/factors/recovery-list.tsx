import { useEffect, useId, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Copy } from "../components/copy.tsx";
import { inGroups } from "./totp.ts";

export interface RecoveryListProps {
  codes: string[];
  /** The person said that they have kept them. */
  kept: boolean;
  onKept: (kept: boolean) => void;
}

/** The ten codes, shown this once: to copy, to save as a file, or to write down. */
export function RecoveryList({ codes, kept, onKept }: RecoveryListProps) {
  const text = useText();
  const id = useId();
  const lines = codes.map(inGroups);
  const [address, setAddress] = useState("");
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([`${codes.map(inGroups).join("\n")}\n`], { type: "text/plain" }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [codes]);
  return (
    <div class="recovery">
      <ol dir="ltr">
        {lines.map((line) => (
          <li key={line}>
            <code>{line}</code>
          </li>
        ))}
      </ol>
      <div class="actions">
        <Copy text={lines.join("\n")}>{text("codes-copy")}</Copy>
        <a class="way" href={address} download="codes.txt">
          {text("codes-save")}
        </a>
      </div>
      <p class="tick">
        <input id={id} type="checkbox" checked={kept} onChange={(event) => onKept(event.currentTarget.checked)} />
        <label for={id}>{text("codes-kept")}</label>
      </p>
    </div>
  );
}
