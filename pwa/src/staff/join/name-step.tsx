import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { NameField } from "../components/name-field.tsx";
import type { StepProps } from "./steps.tsx";

/** Who one will be here, what the roles let one do, and what nobody can do. */
export function NameStep({ joining, onNext, foot }: StepProps) {
  const text = useText();
  const { welcome } = joining;
  const [name, setName] = useState(joining.name);
  const [missing, setMissing] = useState(false);
  const given = welcome.name !== "";
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(!name.trim());
        if (!name.trim()) return;
        joining.name = name;
        onNext();
      }}
    >
      <p class="lead">{text(welcome.kind === "reset" ? "join-reset-lead" : "join-lead")}</p>
      {given ? (
        <p class="given">
          <span>{text("join-name-given")}</span> <strong dir="auto">{welcome.name}</strong>
        </p>
      ) : (
        <NameField
          label={text("join-name")}
          hint={text("join-name-hint")}
          value={name}
          onInput={setName}
          wrong={missing ? text("join-name-missing") : undefined}
        />
      )}
      {welcome.roles.length > 0 ? (
        <>
          <h2>{text("join-roles")}</h2>
          <ul class="roles">
            {welcome.roles.map((role) => (
              <li key={role}>
                <strong>{text(`role-${role}`)}</strong> <span>{text(`role-${role}-does`)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h2>{text("join-know")}</h2>
      <ul>
        <li>{text("join-know-name")}</li>
        <li>{text("join-know-passphrase")}</li>
        <li>{text("join-know-seen")}</li>
      </ul>
      {foot(text("join-next"))}
    </form>
  );
}
