import { useText } from "../../app/text.ts";
import { Notice } from "../../components/notice/notice.tsx";
import type { Person } from "../protocol.ts";
import { useSession } from "../session.ts";
import { day } from "../shown/dates.ts";
import { KeyNumber } from "../shown/key-number.tsx";
import { Ending } from "./ending.tsx";
import { Giving } from "./giving.tsx";
import { Grants } from "./grants.tsx";
import { NewStart } from "./new-start.tsx";

/** What each part of a person's page gets. */
export interface PartProps {
  person: Person;
  /** Active people who may say yes, this one too where they may. */
  holders: number;
  /** Shows what an act answered. Null: the answer did not carry the person. */
  seen: (now: Person | null) => void;
  tell: (words: string) => void;
}

/** One person: how to know that it is them, their roles, and what can be done. Nobody decides about themselves. */
export function PersonPage(props: PartProps) {
  const text = useText();
  const { view } = useSession();
  const { person } = props;
  if (person.state === "removed") return <p>{text("person-gone")}</p>;
  const me = person.id === view.member.id;
  const can = (permission: (typeof view.permissions)[number]) => !me && view.permissions.includes(permission);
  return (
    <>
      <p class="lead">{text("person-since", { date: day(person.made_on, text.lang) })}</p>
      {me ? (
        <Notice>
          <p>
            <strong>{text("people-you")}</strong> {text("people-you-note")}
          </p>
        </Notice>
      ) : null}
      <div class="columns">
        <div>
          <Grants {...props} />
          {can("roles.grant") ? <Giving {...props} /> : null}
        </div>
        <div>
          <section>
            <h2>{text("person-number")}</h2>
            {me ? null : <p>{text("person-number-how")}</p>}
            <KeyNumber label="person-number" number={person.key_number} />
          </section>
          {can("people.approve") ? <NewStart {...props} /> : null}
          {can("people.remove") ? <Ending {...props} /> : null}
        </div>
      </div>
    </>
  );
}
