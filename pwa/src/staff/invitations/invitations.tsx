import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Confirm } from "../components/confirm.tsx";
import { Page } from "../components/page.tsx";
import type { ViewProps } from "../frame.tsx";
import { type Invitation, type NewLink, ROLES, type Role } from "../protocol.ts";
import { useSession } from "../session.ts";
import { moment } from "../shown/dates.ts";
import { LinkOnce } from "../shown/link-once.tsx";
import { RoleTag } from "../shown/role-tag.tsx";
import { ShownView } from "../shown/shown.tsx";
import { useShown } from "../shown/use-shown.ts";
import { Inviting } from "./inviting.tsx";

import "./invitations.css";

/** Inviting someone, the link once, and what is still open. `about` may be a role to begin with. */
export function Invitations({ about, tell }: ViewProps) {
  const text = useText();
  const { api } = useSession();
  const open = useShown(() => api.invitations());
  const [made, setMade] = useState<(NewLink & { name: string }) | null>(null);
  const home = useShown(() => api.home());
  const alone = home.value?.to_do.some(({ kind, count }) => kind === "second-key-holder" && count > 0) ?? false;
  const first = ROLES.filter((role) => role === about);
  return (
    <Page heading="invite-heading">
      <div class="columns">
        {made ? (
          <LinkOnce
            heading={made.name === "" ? text("invite-link-heading") : text("invite-link-for", { name: made.name })}
            link={made.link}
            expiresAt={made.expires_at}
            onDone={() => setMade(null)}
          >
            {text("invite-link-how-3")}
          </LinkOnce>
        ) : (
          <Inviting
            first={first}
            alone={alone}
            onMade={(link, name) => {
              setMade({ ...link, name });
              open.again();
            }}
          />
        )}
        <section>
          <h2>{text("invite-open")}</h2>
          <ShownView of={open}>
            {({ invitations }) => (
              <Open
                invitations={invitations}
                withdraw={async (id) => {
                  await api.withdrawInvitation(id);
                  open.put({ invitations: invitations.filter((each) => each.id !== id) });
                  if (made?.id === id) setMade(null);
                  tell(text("invite-withdrawn"));
                }}
              />
            )}
          </ShownView>
        </section>
      </div>
    </Page>
  );
}

interface OpenProps {
  invitations: Invitation[];
  withdraw: (id: string) => Promise<void>;
}

function Open({ invitations, withdraw }: OpenProps) {
  const text = useText();
  const [asked, setAsked] = useState<Invitation | null>(null);
  if (invitations.length === 0) return <p>{text("invite-open-none")}</p>;
  const called = ({ name }: Invitation) => (name === "" ? text("invite-no-name") : name);
  return (
    <>
      <ul class="slips one">
        {invitations.map((each) => (
          <li key={each.id} class="slip">
            <h3>
              <bdi>{called(each)}</bdi>
            </h3>
            <Roles of={each} />
            <p class="soft">
              {each.made_by === ""
                ? text("invite-made-command", { when: moment(each.made_at, text.lang) })
                : text("invite-made", { name: each.made_by, when: moment(each.made_at, text.lang) })}{" "}
              {text("invite-until", { until: moment(each.expires_at, text.lang) })}
            </p>
            <div class="acts">
              <button
                type="button"
                aria-label={text("invite-withdraw-long", { name: called(each) })}
                onClick={() => setAsked(each)}
              >
                {text("invite-withdraw")}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {asked ? (
        <Confirm
          heading={text("invite-withdraw-heading")}
          doIt={text("invite-withdraw-yes")}
          onDo={() => withdraw(asked.id)}
          onClose={() => setAsked(null)}
        >
          <p>
            <strong>
              <bdi>{called(asked)}</bdi>
            </strong>
          </p>
          <p>{text("invite-withdraw-means")}</p>
        </Confirm>
      ) : null}
    </>
  );
}

function Roles({ of: { kind, roles } }: { of: Invitation }) {
  const text = useText();
  if (kind === "reset") return <p class="soft">{text("invite-kind-reset")}</p>;
  return (
    <ul class="tags">
      {roles.map((role: Role) => (
        <li key={role}>
          <RoleTag role={role} state="active" />
        </li>
      ))}
    </ul>
  );
}
