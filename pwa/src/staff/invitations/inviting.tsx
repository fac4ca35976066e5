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
  /** I am the only admin there has been: a second one needs no other yes. */
  alone: boolean;
  onMade: (link: NewLink, name: string) => void;
}

/** A made-up name and roles; what was typed stays until the link is there. */
export function Inviting({ first, alone, onMade }: InvitingProps) {
  const text = useText();
  const { api } = useSession();
  const { work, busy, fault } = useWork();
  const [name, setName] = useState("");
  const [missing, setMissing] = useState<"name" | "roles" | null>(null);
  const [roles, setRoles] = useState<ReadonlySet<Role>>(new Set(first));

  function make() {
    const called = name.trim();
    const wrong = !mayBeName(called) ? "name" : roles.size === 0 ? "roles" : null;
    setMissing(wrong);
    if (wrong) return;
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
    setMissing(null);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <h2>{text("invite-new")}</h2>
      <Field
        label={text("invite-name")}
        hint={text("invite-name-why")}
        value={name}
        onInput={(typed) => {
          setName(typed);
          setMissing(null);
        }}
      />
      {missing === "name" ? (
        <p class="wrong" role="alert">
          {text("invite-name-wrong")}
        </p>
      ) : null}
      <p class="soft">{text("invite-roles-hint")}</p>
      <RoleBoxes legend="invite-two-legend" roles={GATED} ticked={roles} onTurn={turn} />
      {alone ? <p class="soft">{text("invite-second")}</p> : null}
      <RoleBoxes
        legend="invite-one-legend"
        roles={ROLES.filter((role) => !GATED.includes(role))}
        ticked={roles}
        onTurn={turn}
      />
      {missing === "roles" ? (
        <p class="wrong" role="alert">
          {text("invite-roles-missing")}
        </p>
      ) : null}
      <ProblemNotice fault={fault} />
      <button type="submit" class="primary" aria-disabled={busy || undefined}>
        {text(busy ? "invite-going" : "invite-go")}
      </button>
    </form>
  );
}

/** As the server takes it, near enough to say so at once; "" lets them choose. */
function mayBeName(name: string): boolean {
  return /^[\p{L}\p{M}\p{N} \-'’._·]{0,40}$/u.test(name) && (name === "" || /[\p{L}\p{N}]/u.test(name));
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
        <div key={role} class="box">
          <input
            id={`${id}-${role}`}
            type="checkbox"
            checked={ticked.has(role)}
            aria-describedby={`${id}-${role}-does`}
            onChange={() => onTurn(role)}
          />
          <div>
            <label for={`${id}-${role}`}>{text(`role-${role}`)}</label>
            <p id={`${id}-${role}-does`} class="soft">
              {text(`role-${role}-does`)}
            </p>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
