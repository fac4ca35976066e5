import { useText } from "../../app/text.ts";
import { Notice } from "../../components/notice/notice.tsx";
import type { LineState } from "../../chat/talk/state.ts";

/** How the connection is, where there is something to say about it. */
export function LineWords({ line }: { line: LineState }) {
  const text = useText();
  return (
    <div role="status">
      {line === "here" ? null : (
        <Notice kind={line === "poll" ? "note" : "care"}>
          <p>{text(`chat-line-${line}`)}</p>
        </Notice>
      )}
    </div>
  );
}
