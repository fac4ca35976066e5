import { useEffect, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Loading } from "../../components/loading/loading.tsx";
import { Entrance } from "../components/entrance.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { Refused } from "../api.ts";
import { useStore } from "../session.ts";
import { Joining } from "./joining.ts";
import { Steps } from "./steps.tsx";

export interface JoinProps {
  /** Of the one-use link. */
  token: string;
  /** The link is done with: the person is in, or would rather sign in. */
  onDone: () => void;
}

/** What a one-use link opens. Nothing of it is kept if the person goes. */
export function Join({ token, onDone }: JoinProps) {
  const text = useText();
  const session = useStore();
  const [joining, setJoining] = useState<Joining | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let gone = false;
    session.api.readInvitation(token).then(
      (welcome) => gone || setJoining(new Joining(token, welcome, session.api)),
      (thrown: unknown) => gone || setFault(thrown),
    );
    return () => void (gone = true);
  }, [token, tries, session]);

  if (joining) return <Steps joining={joining} onDone={onDone} />;
  const notValid = fault instanceof Refused && fault.slug === "link-not-valid";
  return (
    <Entrance>
      <h1 tabIndex={-1}>{text(notValid ? "join-not-valid-heading" : "join-heading")}</h1>
      {fault === null ? <Loading id="console-loading" /> : null}
      {notValid ? (
        <>
          <p>{text("join-not-valid")}</p>
          <p class="lead">{text("join-not-valid-next")}</p>
          <Button
            onPress={() => {
              void session.start();
              onDone();
            }}
          >
            {text("join-sign-in")}
          </Button>
        </>
      ) : (
        <ProblemNotice
          fault={fault}
          onAgain={() => {
            setFault(null);
            setTries(tries + 1);
          }}
        />
      )}
    </Entrance>
  );
}
