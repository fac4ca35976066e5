import { useText } from "../../app/text.ts";
import { Notice } from "../../components/notice/notice.tsx";
import type { Wrong } from "./use-act.ts";

/** What went wrong with an act, beside the button that was pressed. */
export function WrongNotice({ of }: { of: Wrong | null }) {
  const text = useText();
  if (of === null) return null;
  return (
    <Notice kind="care">
      <p role="alert">
        {"id" in of ? text(of.id) : of.title}
        {"wait" in of && of.wait > 0 ? ` ${text("act-wait", { count: Math.ceil(of.wait / 60) })}` : null}
      </p>
    </Notice>
  );
}
