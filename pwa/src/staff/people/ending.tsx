import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Confirm } from "../components/confirm.tsx";
import { useSession } from "../session.ts";
import { Means } from "./means.tsx";
import type { PartProps } from "./person.tsx";

/** Ends someone's place here, at once and everywhere. Two presses, and the second says what happens. */
export function Ending({ person, seen, tell }: PartProps) {
  const text = useText();
  const { api, keys } = useSession();
  const [asked, setAsked] = useState(false);
  const { name } = person;
  return (
    <section>
      <h2>{text("person-end")}</h2>
      <p>{text("person-end-what")}</p>
      <Button onPress={() => setAsked(true)}>{text("person-end")}</Button>
      {asked ? (
        <Confirm
          heading={text("person-end-heading", { name })}
          doIt={text("person-end-yes")}
          onDo={async () => {
            seen(await api.removePerson(person.id, await keys.sign("remove", person, "")));
            tell(text("person-ended", { name }));
          }}
          onClose={() => setAsked(false)}
        >
          <Means of={["person-end-means-1", "person-end-means-2", "person-end-means-3", "person-end-means-4"]} />
        </Confirm>
      ) : null}
    </section>
  );
}
