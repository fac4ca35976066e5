import { useEffect, useRef } from "preact/hooks";

import { useText } from "../app/text.ts";
import { Button } from "../components/button/button.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { useAsked } from "./use-chat.ts";

interface SureProps {
  question: string;
  yes: () => Promise<unknown>;
  no: () => void;
  /** What the yes says; "Yes" by itself. */
  label?: string;
}

/** Asked in the page before something that cannot be undone. Leave stays where it is, and nothing is covered. */
export function Sure({ question, yes, no, label = "talk-yes" }: SureProps) {
  const text = useText();
  const { busy, failed, ask } = useAsked();
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(document.activeElement);
  const dismiss = () => {
    no();
    (before.current as HTMLElement | null)?.focus();
  };
  useEffect(() => {
    root.current?.focus();
    root.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={root} tabIndex={-1} role="group" aria-label={text(question)}>
      <Notice kind="care">
        <p>{text(question)}</p>
        {failed === "" ? null : <p role="alert">{text(failed)}</p>}
        <div class="pair">
          <Button busy={busy} onPress={() => void ask(yes)}>
            {text(label)}
          </Button>
          <Button onPress={dismiss}>{text("talk-no")}</Button>
        </div>
      </Notice>
    </div>
  );
}
