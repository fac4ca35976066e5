import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Field } from "../../components/field/field.tsx";
import { Notice } from "../../components/notice/notice.tsx";
import { Offline, Refused } from "../api.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { useKept } from "../kept.ts";
import { mayBeName } from "../names.ts";
import { GATED, type Invitation, type NewLink, ROLES, type Role } from "../protocol.ts";
import { useSession } from "../session.ts";
import { useWork } from "../work.ts";

export interface InvitingProps {
  /** Roles that are ticked to begin with. */
  first: readonly Role[];
  /** I am the only admin there has been: a second one needs no other yes. */
  alone: boolean;
  /** The invitations that are open, as far as they are known. */
  open: readonly Invitation[];
  /** The form is back after another one: it takes the focus. */
  focus: boolean;
  /** No answer came: it may have been made or not. */
  onLost: () => void;
  onMade: (link: NewLink, name: string) => void;
}

/** A made-up name and roles; what was typed stays until the link is there. */
export function Inviting({ first, alone, open, focus, onLost, onMade }: InvitingProps) {
  const text = useText();
  const { api } = useSession();
  const { work, busy, fault } = useWork();
  const [name, setName] = useKept("invite-name", "");
  const [missing, setMissing] = useState<"name" | "roles" | null>(null);
  const [ticked, setRoles] = useKept<ReadonlySet<Role> | null>(`invite-roles-${first.join()}`, null);
  const roles = ticked ?? new Set(first);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (focus) form.current?.querySelector("input")?.focus();
  }, [focus]);
  const same = (each: Invitation) => each.name.localeCompare(name.trim(), undefined, { sensitivity: "base" }) === 0;
  const known = fault instanceof Refused && fault.slug === "name-taken" && open.some(same);
  const said = fault instanceof Offline ? "invite-lost" : known ? "invite-open-already" : null;

  function make() {
    const called = name.trim();
    const wrong = !mayBeName(called) ? "name" : roles.size === 0 ? "roles" : null;
    setMissing(wrong);
    if (wrong) return;
    work(async () => {
      try {
        const link = await api.invite(
          called,
          ROLES.filter((role) => roles.has(role)),
        );
        setName("");
        setRoles(null);
        onMade(link, called);
      } catch (thrown) {
        if (thrown instanceof Offline) onLost();
        throw thrown;
      }
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
      ref={form}
      noValidate
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
        maxLength={40}
        wrong={missing === "name" ? text("invite-name-wrong") : undefined}
        onInput={(typed) => {
          setName(typed);
          setMissing(null);
        }}
      />
      <p class="soft">{text("invite-roles-hint")}</p>
      <RoleBoxes
        legend="invite-two-legend"
        roles={GATED}
        ticked={roles}
        onTurn={turn}
        wrong={missing === "roles" ? text("invite-roles-missing") : undefined}
      />
      {alone ? <p class="soft">{text("invite-second")}</p> : null}
      <RoleBoxes
        legend="invite-one-legend"
        roles={ROLES.filter((role) => !GATED.includes(role))}
        ticked={roles}
        onTurn={turn}
      />
      {said === null ? (
        <ProblemNotice fault={fault} />
      ) : (
        <Notice kind="care">
          <p role="alert">{text(said)}</p>
        </Notice>
      )}
      <button type="submit" class="filled" aria-disabled={busy || undefined}>
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
  wrong?: string | undefined;
}

function RoleBoxes({ legend, roles, ticked, onTurn, wrong }: RoleBoxesProps) {
  const text = useText();
  const id = useId();
  return (
    <fieldset class="boxes">
      <legend>{text(legend)}</legend>
      {wrong === undefined ? null : (
        <p id={`${id}-wrong`} class="wrong" role="alert">
          {wrong}
        </p>
      )}
      {roles.map((role, at) => (
        <div key={role} class="box">
          <input
            id={`${id}-${role}`}
            type="checkbox"
            checked={ticked.has(role)}
            aria-invalid={wrong !== undefined && at === 0 ? true : undefined}
            aria-describedby={wrong !== undefined && at === 0 ? `${id}-wrong ${id}-${role}-does` : `${id}-${role}-does`}
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
