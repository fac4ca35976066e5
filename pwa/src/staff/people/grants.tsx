import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Confirm } from "../components/confirm.tsx";
import { GATED, type Grant, type Person } from "../protocol.ts";
import { useSession } from "../session.ts";
import { KeyNumber } from "../shown/key-number.tsx";
import { Waits, Yeses } from "./deciding.tsx";
import { Means } from "./means.tsx";
import type { PartProps } from "./person.tsx";

/** The roles of a person: who asked, who said yes, and saying yes or taking one away. */
export function Grants(props: PartProps) {
  const text = useText();
  const { view } = useSession();
  const { person, holders } = props;
  const [asked, setAsked] = useState<{ what: "approve" | "withdraw"; grant: Grant } | null>(null);
  const takesAway = person.id !== view.member.id && view.permissions.includes("people.remove");
  const close = () => setAsked(null);
  return (
    <section>
      <h2>{text("person-roles")}</h2>
      {person.roles.length === 0 ? <p>{text("people-no-role")}</p> : null}
      <ul class="slips one">
        {person.roles.map((grant) => (
          <li key={grant.id} class="slip">
            <GrantWords of={grant} person={person} holders={holders} />
            <div class="acts">
              {grant.may_approve ? (
                <Button look="primary" onPress={() => setAsked({ what: "approve", grant })}>
                  {text("person-approve", { role: text(`role-${grant.role}`) })}
                </Button>
              ) : null}
              {takesAway ? (
                <button
                  type="button"
                  aria-label={text("person-withdraw-long", { role: text(`role-${grant.role}`) })}
                  onClick={() => setAsked({ what: "withdraw", grant })}
                >
                  {text("person-withdraw")}
                </button>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      {asked?.what === "approve" ? <Approving {...props} grant={asked.grant} onClose={close} /> : null}
      {asked?.what === "withdraw" ? <Withdrawing {...props} grant={asked.grant} onClose={close} /> : null}
    </section>
  );
}

function GrantWords({ of: grant, person, holders }: { of: Grant; person: Person; holders: number }) {
  const text = useText();
  const by = grant.asked_by;
  return (
    <>
      <h3>{text(`role-${grant.role}`)}</h3>
      <p class="soft">{text(`role-${grant.role}-does`)}</p>
      {grant.state === "active" ? (
        <p class="state">{text("person-active")}</p>
      ) : (
        <Waits of={grant} person={person} holders={holders} />
      )}
      <p class="soft">{by === "" ? text("person-asked-by-command") : text("person-asked-by", { name: by })}</p>
      <Yeses of={grant} />
    </>
  );
}

interface AskedProps extends PartProps {
  grant: Grant;
  onClose: () => void;
}

/** Saying yes: it is signed here, with what is on the screen, so the number stands beside the button. */
function Approving({ person, grant, seen, tell, onClose }: AskedProps) {
  const text = useText();
  const { api, keys } = useSession();
  const { name } = person;
  return (
    <Confirm
      heading={text("person-approve-heading", { name, role: text(`role-${grant.role}`) })}
      doIt={text("person-approve-yes")}
      onDo={async () => {
        seen(await api.approveGrant(grant.id, await keys.sign("add", person, grant.role)));
        tell(text("person-approve-done", { name }));
      }}
      onClose={onClose}
    >
      <p>{text("person-approve-number", { name })}</p>
      <KeyNumber label="person-number" number={person.key_number} />
      <Means of={["person-approve-means-1", "person-approve-means-2", "person-approve-means-3"]} />
    </Confirm>
  );
}

function Withdrawing({ person, grant, seen, tell, onClose }: AskedProps) {
  const text = useText();
  const { api, keys } = useSession();
  const values = { name: person.name, role: text(`role-${grant.role}`) };
  const means = ["person-withdraw-means-1", "person-withdraw-means-2", "person-withdraw-means-3"];
  return (
    <Confirm
      heading={text("person-withdraw-heading", values)}
      doIt={text("person-withdraw-yes")}
      onDo={async () => {
        seen(await api.withdrawRole(person.id, grant.role, await keys.sign("withdraw", person, grant.role)));
        tell(text("person-withdrawn", values));
      }}
      onClose={onClose}
    >
      <Means of={GATED.includes(grant.role) ? [...means, "person-withdraw-means-gated"] : means} />
    </Confirm>
  );
}
