import { useId, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { GATED, ROLES, type Role } from "../protocol.ts";
import { useSession } from "../session.ts";
import { useWork } from "../work.ts";
import { rolesLeft } from "./parts.ts";
import type { PartProps } from "./person.tsx";

/** Giving someone one more role. It can be taken away again, so nothing is asked twice. */
export function Giving({ person, seen, tell }: PartProps) {
  const text = useText();
  const { api } = useSession();
  const { work, busy, fault } = useWork();
  const id = useId();
  const [picked, setPicked] = useState<Role | "">("");
  const left = rolesLeft(person, ROLES);
  // Someone else may have given it meanwhile.
  const role = picked !== "" && left.includes(picked) ? picked : "";

  function give() {
    if (role === "") return;
    work(async () => {
      seen(await api.giveRole(person.id, role));
      setPicked("");
      const values = { name: person.name, role: text(`role-${role}`) };
      tell(GATED.includes(role) ? text("person-given-waits", values) : text("person-given", values));
    });
  }

  return (
    <section>
      <h2>{text("person-give")}</h2>
      {left.length === 0 ? (
        <p>{text("person-all-given", { name: person.name })}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            give();
          }}
        >
          <div class="field">
            <label for={id}>{text("person-give-which")}</label>
            <select
              id={id}
              value={role}
              aria-describedby={`${id}-note`}
              onChange={(event) => setPicked(event.currentTarget.value as Role | "")}
            >
              <option value="">{text("person-give-pick")}</option>
              {left.map((each) => (
                <option key={each} value={each}>
                  {text(`role-${each}`)}
                </option>
              ))}
            </select>
          </div>
          <div id={`${id}-note`}>
            {role === "" ? null : (
              <>
                <p>{text(`role-${role}-does`)}</p>
                <p>
                  {text(GATED.includes(role) ? "person-give-two" : "person-give-one")}{" "}
                  {text("person-give-lock", { name: person.name })}
                </p>
              </>
            )}
          </div>
          <ProblemNotice fault={fault} />
          <button type="submit" aria-disabled={role === "" || busy || undefined}>
            {text("person-give-go")}
          </button>
        </form>
      )}
    </section>
  );
}
