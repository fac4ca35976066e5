import { useText } from "../../app/text.ts";
import { useSession } from "../session.ts";
import { KeyNumber } from "../shown/key-number.tsx";
import { RoleTag } from "../shown/role-tag.tsx";

/** One's roles, what they let one do now, and the number that others compare. */
export function May() {
  const text = useText();
  const { view } = useSession();
  return (
    <>
      {view.roles.length === 0 ? (
        <p>{text("today-no-roles")}</p>
      ) : (
        <ul class="tags">
          {view.roles.map((role) => (
            <li key={role.role}>
              <RoleTag {...role} />
            </li>
          ))}
        </ul>
      )}
      <h3>{text("account-may")}</h3>
      <ul>
        {view.permissions.map((permission) => (
          <li key={permission}>{text(`may-${permission.replace(".", "-")}`)}</li>
        ))}
      </ul>
      <KeyNumber label="account-number" number={view.member.key_number} />
      <p class="soft">{text("account-number-how")}</p>
    </>
  );
}
