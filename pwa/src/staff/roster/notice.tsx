import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Notice } from "../../components/notice/notice.tsx";
import type { ViewName, ViewProps } from "../frame.tsx";
import type { RosterToDo, ToDo } from "../protocol.ts";
import { useSession } from "../session.ts";
import { moment } from "../shown/dates.ts";
import { useShown } from "../shown/use-shown.ts";

/** Where each of them leads. */
export const ROSTER_LEADS: Record<RosterToDo, [ViewName, string?]> = {
  "roster-over": ["roster"],
  "roster-closing": ["roster"],
  "roster-changed": ["roster"],
  "roster-due": ["roster"],
  "delegation-ends": ["roster"],
};

/** What the leads read above every other view while a roster or the delegation wants them. Silent for everyone else. */
export function RosterNotice({ go }: Pick<ViewProps, "go">) {
  const { view } = useSession();
  return view.permissions.includes("roster.sign") ? <Asked go={go} /> : null;
}

function Asked({ go }: Pick<ViewProps, "go">) {
  const text = useText();
  const { api } = useSession();
  const home = useShown(() => api.home());
  const due = home.value?.to_do.find(isRoster);
  if (!due) return null;
  const pressing = due.kind === "roster-over" || due.kind === "roster-closing";
  return (
    <Notice kind={pressing ? "care" : "note"}>
      <p>
        <strong>{text(`today-${due.kind}`, { count: due.count, until: due.until ? moment(due.until, text.lang) : "" })}</strong>
      </p>
      <Button onPress={() => go(...ROSTER_LEADS[due.kind])}>{text(`today-${due.kind}-go`)}</Button>
    </Notice>
  );
}

function isRoster(todo: ToDo): todo is ToDo & { kind: RosterToDo } {
  return todo.kind in ROSTER_LEADS;
}
