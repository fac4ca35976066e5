import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Page } from "../components/page.tsx";
import type { ViewName, ViewProps } from "../frame.tsx";
import type { Home as HomeFacts, ToDoKind } from "../protocol.ts";
import { ROSTER_LEADS } from "../roster/notice.tsx";
import { useSession } from "../session.ts";
import { moment } from "../shown/dates.ts";
import { KeyNumber } from "../shown/key-number.tsx";
import { ShownView } from "../shown/shown.tsx";
import { useShown } from "../shown/use-shown.ts";

import "./home.css";

/** Where each thing to do leads: a view, and what of it. */
const LEADS: Record<Exclude<ToDoKind, "second-key-holder" | "wait-approval" | "reset-open">, [ViewName, string?]> = {
  approve: ["people"],
  "second-factor-backup": ["account", "factors"],
  "codes-low": ["account", "codes"],
  "passphrase-tried": ["account", "passphrase"],
  "invitations-open": ["invitations"],
  "lessons-sign": ["lessons"],
  "lessons-review": ["lessons"],
  "lessons-publish": ["lessons"],
  "lessons-due": ["lessons"],
  ...ROSTER_LEADS,
};

/** The first view: what someone's roles need now, and nothing that counts or compares anybody's work. */
export function Home({ go }: ViewProps) {
  const text = useText();
  const { view, api } = useSession();
  const home = useShown(() => api.home());
  return (
    <Page heading="today-heading" title={text("today-heading", { name: view.member.name })}>
      <ShownView of={home}>
        {({ roles, to_do }) => (
          <div class="columns">
            <ToDo todo={to_do} go={go} />
            <section>
              <h2>{text("today-roles")}</h2>
              <Roles roles={roles} />
            </section>
          </div>
        )}
      </ShownView>
    </Page>
  );
}

function ToDo({ todo, go }: { todo: HomeFacts["to_do"]; go: ViewProps["go"] }) {
  const text = useText();
  const { view } = useSession();
  if (todo.length === 0) return <p class="calm">{text("today-nothing")}</p>;
  return (
    <section>
      <h2>{text("today-to-do")}</h2>
      <ul class="slips">
        {todo.map(({ kind, count, until }) => (
          <li key={kind} class="slip">
            {kind === "second-key-holder" ? (
              <Alone mine={count > 0} go={go} />
            ) : kind === "wait-approval" ? (
              <>
                <h3>{text("today-wait-approval")}</h3>
                <p>{text("today-wait-approval-note")}</p>
                <KeyNumber label={text("today-number")} number={view.member.key_number} />
              </>
            ) : kind === "reset-open" ? (
              <>
                <h3>{text("today-reset-open")}</h3>
                <p>{text("today-reset-open-note")}</p>
              </>
            ) : (
              <>
                <h3>{text(`today-${kind}`, { count, until: until ? moment(until, text.lang) : "" })}</h3>
                <p>{text(`today-${kind}-note`)}</p>
                <Button onPress={() => go(...LEADS[kind])}>{text(`today-${kind}-go`)}</Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What happens next for an admin who is the only one to say yes to anybody. `mine`: my own invitation lets a second one in. */
function Alone({ mine, go }: { mine: boolean; go: ViewProps["go"] }) {
  const text = useText();
  return (
    <>
      <h3>{text("today-alone")}</h3>
      <p>{text("today-alone-why")}</p>
      <ol class="next-steps">
        <li>{text(mine ? "today-alone-1" : "today-alone-1-server")}</li>
        <li>{text("today-alone-2")}</li>
        <li>{text("today-alone-3")}</li>
      </ol>
      <p>{text("today-alone-until")}</p>
      {mine ? (
        <Button look="filled" onPress={() => go("invitations", "admin")}>
          {text("today-alone-go")}
        </Button>
      ) : (
        <p>
          <code dir="ltr">wayside staff invite --role admin --name …</code>
        </p>
      )}
    </>
  );
}

function Roles({ roles }: { roles: HomeFacts["roles"] }) {
  const text = useText();
  if (roles.length === 0) return <p>{text("today-no-roles")}</p>;
  return (
    <ul class="role-lines">
      {roles.map(({ role, state, approvals, needed }) => (
        <li key={role}>
          {state === "active" ? (
            <strong>{text(`role-${role}`)}</strong>
          ) : (
            <strong>{text("role-pending", { role: text(`role-${role}`), approvals, of: needed })}</strong>
          )}
          <p>{text(`role-${role}-does`)}</p>
        </li>
      ))}
    </ul>
  );
}
