import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Confirm } from "../components/confirm.tsx";
import type { NewLink } from "../protocol.ts";
import { useSession } from "../session.ts";
import { LinkOnce } from "../shown/link-once.tsx";
import { Means } from "./means.tsx";
import type { PartProps } from "./person.tsx";
import { Started } from "./started.tsx";

/** A new start for someone who lost every way in: asked for, said yes to by two people, then a link that is shown once. */
export function NewStart(props: PartProps) {
  const text = useText();
  const { api } = useSession();
  const { person, seen } = props;
  const { name } = person;
  const [asked, setAsked] = useState(false);
  const [made, setMade] = useState<Omit<NewLink, "id"> | null>(null);
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
      {person.reset ? (
        <Started {...props} reset={person.reset} made={setMade} />
      ) : (
        <>
          <p>{text("person-reset-what")}</p>
          <Button onPress={() => setAsked(true)}>{text("person-reset-open")}</Button>
        </>
      )}
      {asked ? (
        <Confirm
          heading={text("person-reset-open-heading", { name })}
          doIt={text("person-reset-open-yes")}
          onDo={async () => seen(await api.openReset(person.id))}
          onClose={() => setAsked(false)}
        >
          <Means
            of={[
              "person-reset-open-means-1",
              "person-reset-open-means-2",
              "person-reset-open-means-3",
              "person-reset-open-means-4",
            ]}
          />
        </Confirm>
      ) : null}
    </section>
  );
}
