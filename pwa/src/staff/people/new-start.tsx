import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Confirm } from "../components/confirm.tsx";
import type { NewLink } from "../protocol.ts";
import { useSession } from "../session.ts";
import { KeyNumber } from "../shown/key-number.tsx";
import { LinkOnce } from "../shown/link-once.tsx";
import { useAct } from "../shown/use-act.ts";
import { WrongNotice } from "../shown/wrong.tsx";
import { Waits, Yeses } from "./grants.tsx";
import { Means, type PartProps } from "./person.tsx";

/** A new start for someone who lost every way in: asked for, said yes to by two people, then a link that is shown once. */
export function NewStart({ person, holders, seen, tell }: PartProps) {
  const text = useText();
  const { api, keys } = useSession();
  const act = useAct();
  const [asked, setAsked] = useState<"open" | "approve" | null>(null);
  const [made, setMade] = useState<Omit<NewLink, "id"> | null>(null);
  const { reset, name } = person;
  const close = () => {
    setAsked(null);
    act.clear();
  };

  async function open() {
    const went = await act.run(async () => seen(await api.openReset(person.id)));
    if (went) setAsked(null);
  }

  async function approve(id: string) {
    const went = await act.run(async () => seen(await api.approveReset(id, await keys.sign("reset", person, ""))));
    if (!went) return;
    setAsked(null);
    tell(text("person-approve-done", { name }));
  }

  async function cancel(id: string) {
    const went = await act.run(async () => {
      await api.cancelReset(id);
      seen({ ...person, reset: null });
    });
    if (went) tell(text("person-reset-cancelled", { name }));
  }

  async function makeLink(id: string) {
    await act.run(async () => setMade(await api.makeResetLink(id)));
  }

  return (
    <section>
      <h2>{text("person-reset")}</h2>
      {made ? (
        <LinkOnce
          heading={text("person-reset-link-heading", { name })}
          link={made.link}
          expiresAt={made.expires_at}
          onDone={() => setMade(null)}
        >
          {text("invite-link-how-reset")}
        </LinkOnce>
      ) : null}
      {reset === null ? (
        <>
          <p>{text("person-reset-what")}</p>
          <Button onPress={() => setAsked("open")}>{text("person-reset-open")}</Button>
        </>
      ) : (
        <div class="sheet">
          <p>{text("person-reset-asked", { name: reset.opened_by })}</p>
          {reset.state === "open" ? (
            <Waits
              of={reset}
              holders={holders}
              name={name}
              isHolder={person.roles.some(({ role, state }) => state === "active" && (role === "admin" || role === "lead"))}
            />
          ) : (
            <p class="state">{text("person-reset-ready")}</p>
          )}
          <Yeses of={reset} />
          <div class="acts">
            {reset.may_approve ? (
              <Button look="primary" onPress={() => setAsked("approve")}>
                {text("person-reset-approve")}
              </Button>
            ) : null}
            {reset.state === "approved" && reset.mine ? (
              <Button note={text("person-reset-link-note")} busy={act.busy} onPress={() => void makeLink(reset.id)}>
                {text("person-reset-link")}
              </Button>
            ) : null}
            <Button busy={act.busy} onPress={() => void cancel(reset.id)}>
              {text("person-reset-cancel")}
            </Button>
          </div>
          {asked === null ? <WrongNotice of={act.wrong} /> : null}
        </div>
      )}
      {asked === "open" ? (
        <Confirm
          heading={text("person-reset-open-heading", { name })}
          yes={text("person-reset-open-yes")}
          no={text("person-not-now")}
          busy={act.busy}
          onYes={() => void open()}
          onNo={close}
        >
          <Means
            of={[
              "person-reset-open-means-1",
              "person-reset-open-means-2",
              "person-reset-open-means-3",
              "person-reset-open-means-4",
            ]}
          />
          <WrongNotice of={act.wrong} />
        </Confirm>
      ) : null}
      {asked === "approve" && reset ? (
        <Confirm
          heading={text("person-reset-approve-heading", { name })}
          yes={text("person-reset-approve-yes")}
          no={text("person-not-now")}
          busy={act.busy}
          onYes={() => void approve(reset.id)}
          onNo={close}
        >
          <Means of={["person-reset-approve-means-1", "person-reset-approve-means-2", "person-reset-approve-means-3"]} />
          <KeyNumber label="person-number" number={person.key_number} />
          <WrongNotice of={act.wrong} />
        </Confirm>
      ) : null}
    </section>
  );
}
