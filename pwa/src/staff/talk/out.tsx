import { useText } from "../../app/text.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { useAct } from "./act.ts";
import type { DeskProps } from "./desk-page.tsx";

export type OutProps = Pick<DeskProps, "chats" | "again" | "tell">;

/** "I need out": one tap, and nobody asks why. Others are asked to take over, and this console leaves when they are in. */
export function OutButton({ chats, again, tell }: OutProps) {
  const text = useText();
  const { work, busy, fault } = useAct(again);
  return (
    <>
      <button
        type="button"
        class="out"
        aria-disabled={busy || !chats.desk || undefined}
        onClick={() =>
          work(async () => {
            await chats.desk?.out();
            tell(text("desk-out-told"));
          })
        }
      >
        <strong>{text("desk-out")}</strong> <span>{text("desk-out-means")}</span>
      </button>
      <ProblemNotice fault={fault} />
    </>
  );
}

export function Out(props: DeskProps) {
  return props.facts.mine.some(({ part, offered }) => part !== "whisper" && !offered) ? <OutButton {...props} /> : null;
}
