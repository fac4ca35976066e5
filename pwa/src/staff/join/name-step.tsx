import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { NameField } from "../components/name-field.tsx";
import { mayBeName } from "../names.ts";
import type { StepProps } from "./steps.tsx";

/** Who one will be here, what the roles let one do, and what nobody can do. */
export function NameStep({ joining, onNext, foot, unfit }: StepProps) {
  const text = useText();
  const { welcome } = joining;
  const [name, setName] = useState(joining.name);
  const [wrong, setWrong] = useState<"join-name-missing" | "invite-name-wrong" | null>(null);
  const [typed, setTyped] = useState(false);
  const said = wrong ?? (unfit && !typed ? "invite-name-wrong" : null);
  const given = welcome.name !== "";
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const judged = !name.trim() ? "join-name-missing" : !given && !mayBeName(name.trim()) ? "invite-name-wrong" : null;
        setWrong(judged);
        if (judged) return;
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
          onInput={(value) => {
            setName(value);
            setTyped(true);
            setWrong(null);
          }}
          wrong={said === null ? undefined : text(said)}
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
        <li>{text("join-know-link")}</li>
        <li>{text("join-know-name")}</li>
        <li>{text("join-know-passphrase")}</li>
        <li>{text("join-know-seen")}</li>
      </ul>
      {foot(text("join-next"))}
    </form>
  );
}
