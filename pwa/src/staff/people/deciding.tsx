import { useText } from "../../app/text.ts";
import type { Deciding, Person } from "../protocol.ts";
import { day } from "../shown/dates.ts";
import { othersToAsk } from "./parts.ts";

export interface WaitsProps {
  of: Deciding;
  person: Person;
  holders: number;
}

/** How many yeses are still wanted, whether mine is in, and whether there are people left who could say them. */
export function Waits({ of, person, holders }: WaitsProps) {
  const text = useText();
  return (
    <>
      <p class="state">
        {text("people-needed", { count: of.needed })}
        {of.mine ? ` ${text("people-said-yes")}` : null}
      </p>
      {othersToAsk(person, holders) < 2 ? (
        <p>
          {text("person-needs-fewer", { name: person.name })} {text("people-few-note")}
        </p>
      ) : null}
    </>
  );
}

/** Who said yes, and when. */
export function Yeses({ of }: { of: Deciding }) {
  const text = useText();
  if (of.approvals.length === 0) return null;
  return (
    <ul class="yeses">
      {of.approvals.map(({ by, at }) => (
        <li key={by.id}>{text("person-yes-by", { name: by.name, date: day(at, text.lang) })}</li>
      ))}
    </ul>
  );
}
