import { useEffect, useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { EnglishBeside } from "../components/english-beside/english-beside.tsx";
import { Loading } from "../components/loading/loading.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { Screen } from "../components/screen/screen.tsx";
import { KeepRefused, type Phone, type Refusal, forget, isKept, keepApp, thisPhone } from "../keep/keeping.ts";
import { kilobytesOf } from "../keep/size.ts";
import { isInstalled } from "../kernel/installed.ts";
import { isApplePhone } from "../leaving/browser.ts";
import { type Choice, choices } from "./names.ts";
import { type Offer, introduce, offered, withdraw } from "./offer.ts";

import "./install.css";

type State =
  | { is: "choosing" | "installed" | "menu" | "done" | "declined" | "forgotten" }
  | { is: "keeping"; done: number; of: number }
  | { is: "ready"; offer: Offer }
  | { is: "refused"; why: Why; kept: boolean };

type Why = Refusal | "offline";

/** What is said, by whether something is kept all the same. */
const REFUSED: Record<Why, { kept: string; nothing: string }> = {
  cannot: { kept: "install-failed-still", nothing: "keep-cannot" },
  failed: { kept: "install-failed-still", nothing: "keep-failed" },
  offline: { kept: "install-offline-still", nothing: "install-offline" },
};

/** Milliseconds in which a browser that can ask has asked, after the page became one that can be installed. */
const PATIENCE = 4000;

/** The view, on the phone that it is opened on. */
export function Install() {
  const [phone] = useState(thisPhone);
  return <InstallOn phone={phone} />;
}

/**
 * Put an icon on this phone: what it means is said first, then the name and the picture are chosen, and only
 * then is there anything that a browser could install (docs/adr/0013).
 */
export function InstallOn({ phone, patience = PATIENCE }: { phone: Phone; patience?: number }) {
  const text = useText();
  const { editions, tell } = useHere();
  const [state, setState] = useState<State>(() => ({ is: isInstalled() ? "installed" : "choosing" }));
  const [choice, setChoice] = useState(choices[0]);

  useEffect(() => {
    const finish = () => setState({ is: "done" });
    addEventListener("appinstalled", finish);
    return () => removeEventListener("appinstalled", finish);
  }, []);

  async function ask(offer: Offer) {
    try {
      await offer.prompt();
    } catch {
      // Too long after the press for this browser: it wants one more.
      setState({ is: "ready", offer });
      return;
    }
    const { outcome } = await offer.userChoice;
    setState({ is: outcome === "accepted" ? "done" : "declined" });
    tell(text(outcome === "accepted" ? "install-done" : "install-declined"));
  }

  /** Looks again, so that nobody is told that nothing was kept while something is. */
  async function refuse(why: Why) {
    setState({ is: "refused", why, kept: await isKept(phone) });
  }

  async function start() {
    if (!navigator.onLine) return refuse("offline");
    setState({ is: "keeping", done: 0, of: 1 });
    try {
      const progress = (done: number, of: number) => setState({ is: "keeping", done, of });
      await keepApp(phone, document.documentElement.lang, [choice.small, choice.large], progress);
    } catch (reason) {
      return refuse(reason instanceof KeepRefused ? reason.refusal : "failed");
    }
    introduce(choice, text(`install-name-${choice.name}`), document.documentElement.lang);
    const offer = await offered(patience);
    if (offer) await ask(offer);
    else setState({ is: "menu" });
  }

  async function stop() {
    withdraw();
    await forget(phone);
    setState({ is: "forgotten" });
    tell(text("install-forgotten"));
  }

  const off = (
    <Button onPress={() => void stop()} note={text("keep-forget-note")}>
      {text("keep-forget")}
    </Button>
  );

  const apart = isApplePhone(navigator) ? (
    <p>
      <EnglishBeside id="install-warn-apart" />
    </p>
  ) : null;

  switch (state.is) {
    case "installed":
    case "done":
      return (
        <Screen heading="install-heading">
          <p class="mark">{text(state.is === "done" ? "install-done" : "install-already")}</p>
          <p>{text("install-opens")}</p>
          <p>
            <EnglishBeside id="install-warn-off" />
          </p>
          {apart}
          {off}
        </Screen>
      );
    case "ready":
      return (
        <Screen heading="install-heading">
          <p class="mark">{text("install-ready")}</p>
          <Button look="primary" onPress={() => void ask(state.offer)}>
            {text("install-ask")}
          </Button>
          {off}
        </Screen>
      );
    case "menu":
      return (
        <Screen heading="install-heading">
          <p class="mark">{text("install-ready")}</p>
          <h2>{text("install-menu-heading")}</h2>
          <ol>
            <li>{text("install-menu-1")}</li>
            <li>{text("install-menu-2")}</li>
          </ol>
          <p>{text("install-opens")}</p>
          {apart}
          {off}
        </Screen>
      );
    default:
      return (
        <Screen heading="install-heading">
          {state.is === "forgotten" || state.is === "declined" ? <p class="mark">{text(`install-${state.is}`)}</p> : null}
          {state.is === "refused" ? (
            <Notice>
              <p role="alert">
                <EnglishBeside id={REFUSED[state.why][state.kept ? "kept" : "nothing"]} />
              </p>
            </Notice>
          ) : null}
          <p class="lead">{text(isApplePhone(navigator) ? "install-lead-apple" : "install-lead")}</p>
          <Warnings />
          <Names chosen={choice} choose={setChoice} />
          {state.is === "keeping" ? (
            <Loading id="keep-going" done={state.done} of={state.of} />
          ) : (
            <Button look="primary" onPress={() => void start()} note={text("keep-size", { kilobytes: kilobytesOf(editions) })}>
              {text("install-start")}
            </Button>
          )}
          {state.is === "declined" || (state.is === "refused" && state.kept) ? off : null}
        </Screen>
      );
  }
}

/** What to weigh before anything is chosen. */
function Warnings() {
  const text = useText();
  const warnings = ["install-warn-stays", "install-warn-asked", "keep-risk", "install-warn-off"];
  // There an icon has a storage of its own.
  if (isApplePhone(navigator)) warnings.push("install-warn-apart");
  return (
    <Notice kind="care">
      <h2>{text("install-warn-heading")}</h2>
      <ul>
        {warnings.map((id) => (
          <li key={id}>
            <EnglishBeside id={id} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Names({ chosen, choose }: { chosen: Choice; choose: (choice: Choice) => void }) {
  const text = useText();
  return (
    <fieldset class="names">
      <legend>{text("install-choose")}</legend>
      {choices.map((each) => (
        <label key={each.name}>
          <input type="radio" name="icon" value={each.name} checked={each === chosen} onChange={() => choose(each)} />
          <img src={each.small} alt="" width={48} height={48} />
          <span>{text(`install-name-${each.name}`)}</span>
        </label>
      ))}
      <p>{text("install-fixed")}</p>
      <p>{text("install-opens")}</p>
    </fieldset>
  );
}
