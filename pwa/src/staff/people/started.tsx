import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Confirm } from "../components/confirm.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import type { NewLink, Reset } from "../protocol.ts";
import { useSession } from "../session.ts";
import { KeyNumber } from "../shown/key-number.tsx";
import { useWork } from "../work.ts";
import { Waits, Yeses } from "./deciding.tsx";
import { Means } from "./means.tsx";
import type { PartProps } from "./person.tsx";

interface StartedProps extends PartProps {
  reset: Reset;
  made: (link: Omit<NewLink, "id">) => void;
}

/** A new start that was asked for: who said yes, saying yes, making the link, stopping it. */
export function Started({ person, holders, seen, tell, reset, made }: StartedProps) {
  const text = useText();
  const { api, keys } = useSession();
  const { work, busy, fault } = useWork();
  const [asked, setAsked] = useState(false);
  const { name } = person;

  const stop = () =>
    work(async () => {
      await api.cancelReset(reset.id);
      seen({ ...person, reset: null });
      tell(text("person-reset-cancelled", { name }));
    });

  return (
    <div class="slip">
      <p>{text("person-reset-asked", { name: reset.opened_by })}</p>
      {reset.state === "open" ? (
        <Waits of={reset} person={person} holders={holders} />
      ) : (
        <p class="state">{text("person-reset-ready")}</p>
      )}
      <Yeses of={reset} />
      <div class="acts">
        {reset.may_approve ? (
          <Button look="primary" onPress={() => setAsked(true)}>
            {text("person-reset-approve")}
          </Button>
        ) : null}
        {reset.state === "approved" && reset.mine ? (
          <Button
            note={text("person-reset-link-note")}
            busy={busy}
            onPress={() => work(async () => made(await api.makeResetLink(reset.id)))}
          >
            {text("person-reset-link")}
          </Button>
        ) : null}
        <Button busy={busy} onPress={stop}>
          {text("person-reset-cancel")}
        </Button>
      </div>
      <ProblemNotice fault={fault} />
      {asked ? (
        <Confirm
          heading={text("person-reset-approve-heading", { name })}
          doIt={text("person-reset-approve-yes")}
          onDo={async () => {
            seen(await api.approveReset(reset.id, await keys.sign("reset", person, "")));
            tell(text("person-approve-done", { name }));
          }}
          onClose={() => setAsked(false)}
        >
          <Means
            of={["person-reset-approve-means-1", "person-reset-approve-means-2", "person-reset-approve-means-3"]}
          />
          <KeyNumber label="person-number" number={person.key_number} />
        </Confirm>
      ) : null}
    </div>
  );
}
