import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Confirm } from "../components/confirm.tsx";
import { Means } from "../people/means.tsx";
import { useSession } from "../session.ts";
import { KeyNumber } from "../shown/key-number.tsx";
import { RoleTag } from "../shown/role-tag.tsx";
import type { LeftOut, Row } from "./plan.ts";

/** People in names and key numbers; nothing where there is nobody. */
export function Rows({ heading, note, rows }: { heading?: string; note?: string; rows: readonly Row[] }) {
  const text = useText();
  if (rows.length === 0) return null;
  return (
    <>
      {heading ? <h3>{text(heading)}</h3> : null}
      {note ? <p class="soft">{text(note)}</p> : null}
      <ul class="slips">
        {rows.map((row) => (
          <li key={`${row.id} ${row.role} ${row.number}`} class="slip roster-row">
            <Who row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Who({ row: { name, role, number } }: { row: Row }) {
  const text = useText();
  return (
    <>
      <p class="roster-name">
        <strong>
          <bdi>{name}</bdi>
        </strong>{" "}
        <RoleTag role={role} state="active" />
      </p>
      <KeyNumber label={text("roster-number")} number={number} />
    </>
  );
}

interface LeftOutProps {
  rows: readonly LeftOut[];
  /** My yes counts. */
  delegated: boolean;
  tell: (words: string) => void;
  again: () => void;
}

/** Who cannot be in it, and why; whoever is delegated can help here. */
export function LeftOutList({ rows, delegated, tell, again }: LeftOutProps) {
  const text = useText();
  const { api, keys, view } = useSession();
  const [asked, setAsked] = useState<LeftOut | null>(null);
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{text("roster-left-out")}</h3>
      <p class="soft">{text("roster-left-out-why")}</p>
      <ul class="slips">
        {rows.map((row) => (
          <li key={`${row.id} ${row.role}`} class="slip roster-row">
            <Who row={row} />
            <p>{text("roster-given", { count: row.given })}</p>
            {row.mine ? <p class="soft">{text("people-said-yes")}</p> : null}
            {delegated && !row.mine && row.id !== view.member.id ? (
              <div class="acts">
                <Button onPress={() => setAsked(row)}>{text("roster-say-yes", { name: row.name })}</Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {asked ? (
        <Confirm
          heading={text("person-approve-heading", { name: asked.name, role: text(`role-${asked.role}-in`) })}
          doIt={text("person-approve-yes")}
          onDo={async () => {
            const about = { id: asked.id, hpke_public: asked.hpke, sign_public: asked.sign };
            await api.confirmGrant(asked.grant, await keys.sign("add", about, asked.role));
            tell(text("person-approve-done", { name: asked.name }));
            again();
          }}
          onClose={() => setAsked(null)}
        >
          <KeyNumber label={text("person-approve-number", { name: asked.name })} number={asked.number} />
          <Means of={["person-approve-means-1", "roster-say-yes-means"]} />
        </Confirm>
      ) : null}
    </>
  );
}
