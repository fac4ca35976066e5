import { useId, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Field } from "../../components/field/field.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { GATED, type NewLink, ROLES, type Role } from "../protocol.ts";
import { useSession } from "../session.ts";
import { useWork } from "../work.ts";

export interface InvitingProps {
  /** Roles that are ticked to begin with. */
  first: readonly Role[];
  onMade: (link: NewLink, name: string) => void;
}

/** A made-up name and roles; what was typed stays until the link is there. */
export function Inviting({ first, onMade }: InvitingProps) {
  const text = useText();
  const { api } = useSession();
  const { work, busy, fault } = useWork();
  const [name, setName] = useState("");
  const [roles, setRoles] = useState<ReadonlySet<Role>>(new Set(first));

  function make() {
    const called = name.trim();
    work(async () => {
      const link = await api.invite(
        called,
        ROLES.filter((role) => roles.has(role)),
      );
      onMade(link, called);
    });
  }

  const turn = (role: Role) => {
    const next = new Set(roles);
    if (!next.delete(role)) next.add(role);
    setRoles(next);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <h2>{text("invite-new")}</h2>
      <Field label={text("invite-name")} hint={text("invite-name-why")} value={name} onInput={setName} />
      <p class="soft">{text("invite-roles-hint")}</p>
      <RoleBoxes legend="invite-two-legend" roles={GATED} ticked={roles} onTurn={turn} />
      <RoleBoxes
        legend="invite-one-legend"
        roles={ROLES.filter((role) => !GATED.includes(role))}
        ticked={roles}
        onTurn={turn}
      />
      <ProblemNotice fault={fault} />
      <button type="submit" class="primary" aria-disabled={busy || undefined}>
        {text(busy ? "invite-going" : "invite-go")}
      </button>
    </form>
  );
}

interface RoleBoxesProps {
  legend: string;
  roles: readonly Role[];
  ticked: ReadonlySet<Role>;
  onTurn: (role: Role) => void;
}

function RoleBoxes({ legend, roles, ticked, onTurn }: RoleBoxesProps) {
  const text = useText();
  const id = useId();
  return (
    <fieldset class="boxes">
      <legend>{text(legend)}</legend>
      {roles.map((role) => (
        <label key={role} class="box">
          <input
            type="checkbox"
            checked={ticked.has(role)}
            aria-describedby={`${id}-${role}`}
            onChange={() => onTurn(role)}
          />
          <span>
            <strong>{text(`role-${role}`)}</strong>
            <span id={`${id}-${role}`} class="soft">
              {text(`role-${role}-does`)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
