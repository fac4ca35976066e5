import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Confirm } from "../components/confirm.tsx";
import { type Deciding, GATED, type Grant } from "../protocol.ts";
import { useSession } from "../session.ts";
import { day } from "../shown/dates.ts";
import { KeyNumber } from "../shown/key-number.tsx";
import { useAct } from "../shown/use-act.ts";
import { WrongNotice } from "../shown/wrong.tsx";
import { Means, type PartProps } from "./person.tsx";

/** The roles of a person: who asked, who said yes, and saying yes or taking one away. */
export function Grants({ person, holders, seen, tell }: PartProps) {
  const text = useText();
  const { view, api, keys } = useSession();
  const act = useAct();
  const [asked, setAsked] = useState<{ what: "approve" | "withdraw"; grant: Grant } | null>(null);
  const takesAway = person.id !== view.member.id && view.permissions.includes("people.remove");
  const close = () => {
    setAsked(null);
    act.clear();
  };

  async function approve({ id, role }: Grant) {
    const went = await act.run(async () => seen(await api.approveGrant(id, await keys.sign("add", person, role))));
    if (!went) return;
    setAsked(null);
    tell(text("person-approve-done", { name: person.name }));
  }

  async function withdraw({ role }: Grant) {
    const went = await act.run(async () => seen(await api.withdrawRole(person.id, role, await keys.sign("withdraw", person, role))));
    if (!went) return;
    setAsked(null);
    tell(text("person-withdrawn", { name: person.name, role: text(`role-${role}`) }));
  }

  return (
    <section>
      <h2>{text("person-roles")}</h2>
      {person.roles.length === 0 ? <p>{text("people-no-role")}</p> : null}
      <ul class="sheets one">
        {person.roles.map((grant) => (
          <li key={grant.id} class="sheet">
            <h3>{text(`role-${grant.role}`)}</h3>
            <p class="soft">{text(`role-${grant.role}-does`)}</p>
            {grant.state === "active" ? (
              <p class="state">{text("person-active")}</p>
            ) : (
              <Waits of={grant} holders={holders} name={person.name} isHolder={isHolder()} />
            )}
            <p class="soft">
              {grant.asked_by === "" ? text("person-asked-by-command") : text("person-asked-by", { name: grant.asked_by })}
            </p>
            <Yeses of={grant} />
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
      {asked?.what === "approve" ? (
        <Confirm
          heading={text("person-approve-heading", { name: person.name, role: text(`role-${asked.grant.role}`) })}
          yes={text("person-approve-yes")}
          no={text("person-not-now")}
          busy={act.busy}
          onYes={() => void approve(asked.grant)}
          onNo={close}
        >
          <p>{text("person-approve-number", { name: person.name })}</p>
          <KeyNumber label="person-number" number={person.key_number} />
          <Means of={["person-approve-means-1", "person-approve-means-2", "person-approve-means-3"]} />
          <WrongNotice of={act.wrong} />
        </Confirm>
      ) : null}
      {asked?.what === "withdraw" ? (
        <Confirm
          heading={text("person-withdraw-heading", { name: person.name, role: text(`role-${asked.grant.role}`) })}
          yes={text("person-withdraw-yes")}
          no={text("person-not-now")}
          busy={act.busy}
          onYes={() => void withdraw(asked.grant)}
          onNo={close}
        >
          <Means
            of={[
              "person-withdraw-means-1",
              "person-withdraw-means-2",
              "person-withdraw-means-3",
              ...(GATED.includes(asked.grant.role) ? ["person-withdraw-means-gated"] : []),
            ]}
          />
          <WrongNotice of={act.wrong} />
        </Confirm>
      ) : null}
    </section>
  );

  function isHolder(): boolean {
    return person.roles.some(({ role, state }) => state === "active" && (role === "admin" || role === "lead"));
  }
}

export interface WaitsProps {
  of: Deciding;
  holders: number;
  name: string;
  /** This person may say yes to others, so is one of `holders` and does not count here. */
  isHolder: boolean;
}

/** How many yeses are still wanted, whether mine is in, and whether there is anybody left who could say one. */
export function Waits({ of, holders, name, isHolder }: WaitsProps) {
  const text = useText();
  return (
    <>
      <p class="state">
        {text("people-needed", { count: of.needed })}
        {of.mine ? ` ${text("people-said-yes")}` : null}
      </p>
      {holders - (isHolder ? 1 : 0) < 2 ? (
        <p>
          {text("person-needs-fewer", { name })} {text("people-few-note")}
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
