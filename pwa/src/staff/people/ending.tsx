import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Confirm } from "../components/confirm.tsx";
import { useSession } from "../session.ts";
import { useAct } from "../shown/use-act.ts";
import { WrongNotice } from "../shown/wrong.tsx";
import { Means, type PartProps } from "./person.tsx";

/** Ends someone's place here, at once and everywhere. Two presses, and the second says what happens. */
export function Ending({ person, seen, tell }: PartProps) {
  const text = useText();
  const { api, keys } = useSession();
  const act = useAct();
  const [asked, setAsked] = useState(false);
  const { name } = person;

  async function end() {
    const went = await act.run(async () => seen(await api.removePerson(person.id, await keys.sign("remove", person, ""))));
    if (!went) return;
    setAsked(false);
    tell(text("person-ended", { name }));
  }

  return (
    <section>
      <h2>{text("person-end")}</h2>
      <p>{text("person-end-what")}</p>
      <Button onPress={() => setAsked(true)}>{text("person-end")}</Button>
      {asked ? (
        <Confirm
          heading={text("person-end-heading", { name })}
          yes={text("person-end-yes")}
          no={text("person-not-now")}
          busy={act.busy}
          onYes={() => void end()}
          onNo={() => {
            setAsked(false);
            act.clear();
          }}
        >
          <Means of={["person-end-means-1", "person-end-means-2", "person-end-means-3", "person-end-means-4"]} />
          <WrongNotice of={act.wrong} />
        </Confirm>
      ) : null}
    </section>
  );
}
