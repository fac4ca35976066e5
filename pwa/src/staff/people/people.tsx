import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Notice } from "../../components/notice/notice.tsx";
import { Page } from "../components/page.tsx";
import type { ViewProps } from "../frame.tsx";
import type { People as PeopleFacts, Person } from "../protocol.ts";
import { useSession } from "../session.ts";
import { RoleTag } from "../shown/role-tag.tsx";
import { ShownView } from "../shown/shown.tsx";
import { useShown } from "../shown/use-shown.ts";
import { mayApprove, parted, waits } from "./parts.ts";
import { PersonPage } from "./person.tsx";

import "./people.css";

/** Who works here: the list, or one person (`about` is their id). */
export function People({ about, go, tell }: ViewProps) {
  const text = useText();
  const { api, view } = useSession();
  const people = useShown(() => api.people());
  const person = about === undefined ? undefined : people.value?.people.find(({ id }) => id === about);

  if (about !== undefined && (person ?? people.value === null)) {
    return (
      <>
        <button type="button" data-back onClick={() => go("people")}>
          {text("person-back")}
        </button>
        <Page heading="people-heading" {...(person ? { title: person.name } : {})}>
          <ShownView of={people}>
            {(value) =>
              person ? <PersonPage person={person} holders={value.key_holders} seen={seen} tell={tell} /> : null
            }
          </ShownView>
        </Page>
      </>
    );
  }
  const invites = view.permissions.includes("people.invite");
  return (
    <Page heading="people-heading">
      <p class="lead">{text("people-lead")}</p>
      {invites ? (
        <div class="acts">
          <Button onPress={() => go("invitations", "new")}>{text("people-invite")}</Button>
        </div>
      ) : null}
      <ShownView of={people}>{(value) => <List of={value} go={go} />}</ShownView>
    </Page>
  );

  /** An act answered with the person as they are now: that is shown at once, and the rest is asked for. */
  function seen(now: Person | null) {
    const { value } = people;
    if (value && now) people.put({ ...value, people: value.people.map((each) => (each.id === now.id ? now : each)) });
    people.again();
  }
}

function List({ of: { people, key_holders }, go }: { of: PeopleFacts; go: ViewProps["go"] }) {
  const text = useText();
  const { view } = useSession();
  const { waiting, here, gone } = parted(people, text.lang);
  const alone = people.every(({ id, state }) => id === view.member.id || state === "removed");
  return (
    <>
      {key_holders < 2 ? (
        <Notice>
          <p>{text("people-few")}</p>
          <p>{text("people-few-note")}</p>
        </Notice>
      ) : null}
      {waiting.length > 0 ? <h2>{text("people-waiting")}</h2> : null}
      <Slips people={waiting} go={go} />
      {waiting.length > 0 && here.length > 0 ? <h2>{text("people-all")}</h2> : null}
      <Slips people={here} go={go} />
      {alone ? (
        <p class="calm">{text(view.permissions.includes("people.invite") ? "people-none" : "people-none-plain")}</p>
      ) : null}
      {gone.length > 0 ? (
        <details class="more">
          <summary>{text("people-gone")}</summary>
          <Slips people={gone} go={go} />
        </details>
      ) : null}
    </>
  );
}

function Slips({ people, go }: { people: readonly Person[]; go: ViewProps["go"] }) {
  if (people.length === 0) return null;
  return (
    <ul class="slips">
      {people.map((person) => (
        <li key={person.id} class="slip">
          <Slip person={person} onPress={() => go("people", person.id)} />
        </li>
      ))}
    </ul>
  );
}

function Slip({ person, onPress }: { person: Person; onPress: () => void }) {
  const text = useText();
  const { view } = useSession();
  const { id, name, roles, reset, state } = person;
  return (
    <>
      <h3 class="whole">
        <button type="button" onClick={onPress}>
          <bdi>{name}</bdi>
        </button>
      </h3>
      {id === view.member.id ? <p class="soft">{text("people-you")}</p> : null}
      {state === "removed" ? null : roles.length === 0 ? (
        <p class="soft">{text("people-no-role")}</p>
      ) : (
        <ul class="tags">
          {roles.map((grant) => (
            <li key={grant.id}>
              <RoleTag role={grant.role} state={grant.state} />
            </li>
          ))}
        </ul>
      )}
      {reset ? <p class="soft">{text(reset.state === "open" ? "people-reset-open" : "people-reset-approved")}</p> : null}
      {waits(person) && mayApprove(person) ? <p class="waits">{text("people-may-approve")}</p> : null}
    </>
  );
}
