import { useEffect, useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { EnglishBeside } from "../components/english-beside/english-beside.tsx";
import { Loading } from "../components/loading/loading.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { Screen } from "../components/screen/screen.tsx";
import { isInstalled } from "../kernel/installed.ts";
import { KeepRefused, type Phone, type Refusal, forget, isKept, keep, thisPhone } from "./keeping.ts";
import { readingIsKept } from "./kept-reading.ts";
import { kilobytesOf } from "./size.ts";

type State =
  | { is: "looking" | "off" | "kept" | "forgotten" }
  | { is: "keeping"; done: number; of: number }
  | { is: "refused"; refusal: Refusal };

/** The view, on the phone that it is opened on. */
export function Keep() {
  const [phone] = useState(thisPhone);
  return <KeepOn phone={phone} />;
}

/**
 * Keep on this phone: off until the reader taps it, its risk said first, undone with one tap. What is
 * kept is listed; what was read or typed is never part of it (docs/adr/0011).
 */
export function KeepOn({ phone }: { phone: Phone }) {
  const text = useText();
  const { editions, go, tell } = useHere();
  const [state, setState] = useState<State>({ is: "looking" });

  useEffect(() => {
    void isKept(phone).then((kept) => setState({ is: kept ? "kept" : "off" }));
  }, [phone]);

  async function start() {
    setState({ is: "keeping", done: 0, of: 1 });
    try {
      await keep(phone, document.documentElement.lang, (done, of) => setState({ is: "keeping", done, of }));
      setState({ is: "kept" });
      tell(text("keep-done"));
    } catch (reason) {
      setState({ is: "refused", refusal: reason instanceof KeepRefused ? reason.refusal : "failed" });
    }
  }

  async function stop() {
    await forget(phone);
    setState({ is: "forgotten" });
    tell(text("keep-forgotten"));
  }

  return (
    <Screen heading="keep-heading">
      {state.is === "kept" ? (
        <>
          <p class="mark">{text("keep-done")}</p>
          <KeptList heading="keep-has" />
          <div class="pair">
            <Button id="keep-lock" onPress={() => go("lock")} note={text("keep-lock-note")}>
              {text("keep-lock")}
            </Button>
            <Button onPress={() => void stop()} note={text("keep-forget-note")}>
              {text("keep-forget")}
            </Button>
          </div>
        </>
      ) : (
        <>
          {state.is === "forgotten" ? <p class="mark">{text("keep-forgotten")}</p> : null}
          {state.is === "refused" ? (
            <Notice>
              <p role="alert">{text(`keep-${state.refusal}`)}</p>
            </Notice>
          ) : null}
          <p class="lead">{text("keep-why")}</p>
          <Notice kind="care">
            <p>
              <EnglishBeside id="keep-risk" />
            </p>
          </Notice>
          {state.is === "keeping" ? (
            <Loading id="keep-going" done={state.done} of={state.of} />
          ) : (
            <Button
              look="primary"
              busy={state.is === "looking"}
              onPress={() => void start()}
              note={text("keep-size", { kilobytes: kilobytesOf(editions) })}
            >
              {text("keep-start")}
            </Button>
          )}
          <KeptList heading="keep-will" />
        </>
      )}
      <p>
        <Button id="install" onPress={() => go("install")}>
          {text("install-open")}
        </Button>
      </p>
    </Screen>
  );
}

function KeptList({ heading }: { heading: string }) {
  const text = useText();
  const [reading, setReading] = useState(false);
  useEffect(() => {
    void readingIsKept().then(setReading);
  }, [heading]);
  return (
    <>
      <h2>{text(heading)}</h2>
      <ul>
        {["keep-item-lines", "keep-item-places", "keep-item-lessons", "keep-item-languages", "keep-item-language"].map((id) => (
          <li key={id}>{text(id)}</li>
        ))}
      </ul>
      <p>
        <EnglishBeside id={reading ? "keep-risk-reading" : "keep-risk-not-kept"} />
      </p>
      <p>
        <EnglishBeside id={isInstalled() ? "keep-risk-leave-app" : "keep-risk-leave"} />
      </p>
    </>
  );
}
