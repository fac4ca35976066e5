/** What is between the bar and the end of the page: sign-in, join, the lock, the end, or the console. */
import { type ComponentChildren, render } from "preact";
import { useState } from "preact/hooks";

import { type Text, useText } from "../app/text.ts";
import { Loading } from "../components/loading/loading.tsx";
import { Offline, staffApi } from "./api.ts";
import { Entrance } from "./components/entrance.tsx";
import { ProblemNotice } from "./components/problem-notice.tsx";
import { Ended } from "./ended/ended.tsx";
import { Frame, type Views } from "./frame.tsx";
import { Join } from "./join/join.tsx";
import { takeToken } from "./join/token.ts";
import { InLanguage } from "./languages.tsx";
import { Lock } from "./lock/lock.tsx";
import { Session, SessionContext, useStore } from "./session.ts";
import { SignIn } from "./sign-in/sign-in.tsx";
import { views } from "./views.ts";
import { watch } from "./watch.ts";
import { editionsOfWords } from "./words.ts";

/** Chooses by where the session stands. The frame stays mounted under the lock, so that nothing typed is lost. */
export function Console({ views, token }: { views: Views; token?: string | undefined }) {
  const session = useStore();
  const [link, setLink] = useState(token);
  const { stage, view } = session;
  const inside = view !== null && (stage.at === "open" || stage.at === "locked");
  if (link !== undefined && stage.at !== "open") return <Join token={link} onDone={() => setLink(undefined)} />;
  return (
    <>
      {inside ? (
        <div hidden={stage.at === "locked"} inert={stage.at === "locked"}>
          <Frame views={views} />
        </div>
      ) : null}
      {stage.at === "locked" ? <Lock why={stage.why} /> : null}
      {stage.at === "outside" ? <SignIn /> : null}
      {stage.at === "ended" ? <Ended why={stage.why} /> : null}
      {stage.at === "starting" ? <Waiting /> : null}
      {stage.at === "unreachable" ? (
        <Waiting>
          <ProblemNotice fault={new Offline()} onAgain={() => void session.start()} />
        </Waiting>
      ) : null}
    </>
  );
}

/** Before it is known whether someone is signed in here. */
function Waiting({ children }: { children?: ComponentChildren }) {
  const text = useText();
  return (
    <Entrance>
      <h1 tabIndex={-1}>{text("console-heading")}</h1>
      {children ?? <Loading id="console-loading" />}
    </Entrance>
  );
}

/** Draws the console in `root`, in these words. */
export function startConsole(root: HTMLElement, text: Text): void {
  const token = takeToken();
  const session = new Session({
    origin: location.origin,
    api: (denied, counted) => staffApi({ denied, counted, language: () => document.documentElement.lang }),
  });
  watch(session);
  // A link that is opened in a page of ours changes what stands after the `#` and nothing else.
  addEventListener("hashchange", () => location.reload());
  if (token === undefined) void session.start();
  render(
    <InLanguage first={text} editions={editionsOfWords(document)}>
      <SessionContext.Provider value={session}>
        <Console views={views} token={token} />
      </SessionContext.Provider>
    </InLanguage>,
    root,
  );
}
