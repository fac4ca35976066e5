import { useEffect, useRef, useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { EnglishBeside } from "../components/english-beside/english-beside.tsx";
import { Loading } from "../components/loading/loading.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { Screen } from "../components/screen/screen.tsx";
import type { Browser } from "./browser.ts";
import { storesOfThisBrowser, tellServer } from "./stores.ts";
import { thisBrowser } from "./this-browser.ts";
import { type Line, type Proof, type Store, clearTraces, outcomeOf, stateOf } from "./traces.ts";

const OUTCOMES = { all: "forget-all-gone", left: "forget-some-left", unsure: "forget-not-sure" } as const;

/** The view, on the phone that it is opened on. */
export function Forget() {
  const [stores] = useState(storesOfThisBrowser);
  return <ForgetOn stores={stores} tellServer={tellServer} />;
}

export interface ForgetOnProps {
  stores: readonly Store[];
  tellServer: () => Promise<boolean>;
}

/**
 * Forget this phone, with a proof. Before the tap nothing is looked at. After it each line says what was
 * there and what a second look found; what no page can show or clear stands below, before and after.
 */
export function ForgetOn({ stores, tellServer }: ForgetOnProps) {
  const text = useText();
  const { tell } = useHere();
  const [state, setState] = useState<"ready" | "going" | Proof>("ready");
  const result = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (typeof state === "object") result.current?.focus();
  }, [state]);

  async function start() {
    setState("going");
    const proof = await clearTraces(stores, tellServer);
    setState(proof);
    tell(text(OUTCOMES[outcomeOf(proof)]));
  }

  return (
    <Screen heading="forget-heading">
      {typeof state === "object" ? (
        <>
          <p class="mark">
            <EnglishBeside id={OUTCOMES[outcomeOf(state)]} />
          </p>
          <h2 ref={result} tabIndex={-1}>
            {text("forget-list")}
          </h2>
          <ProofList proof={state} />
          <Button onPress={() => void start()}>{text("forget-again")}</Button>
        </>
      ) : (
        <>
          <p class="lead">
            <EnglishBeside id="forget-lead" />
          </p>
          <p>{text("forget-only")}</p>
          {state === "going" ? (
            <Loading id="forget-going" />
          ) : (
            <Button look="primary" note={text("forget-not-yet")} onPress={() => void start()}>
              {text("forget-start")}
            </Button>
          )}
        </>
      )}
      <Cannot />
    </Screen>
  );
}

function ProofList({ proof: { lines, told } }: { proof: Proof }) {
  const text = useText();
  return (
    <>
      <ul class="lines">
        {lines.map((line) => (
          <li key={line.name}>
            <strong>{text(`forget-row-${line.name}`)}</strong>
            <p>{said(text, line)}</p>
          </li>
        ))}
        <li>
          <strong>{text("forget-row-server")}</strong>
          <p>{text(told ? "forget-told" : "forget-offline")}</p>
        </li>
      </ul>
      {outcomeOf({ lines, told }) === "all" ? null : (
        <Notice kind="care">
          <h3>{text("forget-to-do")}</h3>
          <ul>
            <li>{text("forget-to-do-tabs")}</li>
            <li>{text(`forget-site-${settingsOf(thisBrowser().browser)}`, { address: location.host })}</li>
          </ul>
        </Notice>
      )}
    </>
  );
}

function said(text: ReturnType<typeof useText>, line: Line): string {
  const { before, after } = line;
  const state = stateOf(line);
  if (before === null && state === "left") return text("forget-left-now", { after: after ?? 0 });
  return text(`forget-${state}`, { before: before ?? 0, after: after ?? 0 });
}

/** Whose settings this browser has, as far as clearing one page goes (`forget-site-<...>`). */
function settingsOf(browser: Browser): string {
  if (/^(chrome|edge|brave|opera)/.test(browser)) return "chromium";
  if (browser.startsWith("firefox")) return "firefox";
  return /^(safari|samsung)/.test(browser) ? browser : "other";
}

/** What no page can show or clear, and how to take the one line out of the history by hand. */
function Cannot() {
  const text = useText();
  return (
    <>
      <h2>
        <EnglishBeside id="forget-cannot-heading" />
      </h2>
      <ul>
        {[1, 2, 3, 4].map((n) => (
          <li key={n}>
            <EnglishBeside id={`forget-cannot-${n}`} />
          </li>
        ))}
      </ul>
      <details class="more">
        <summary>{text("forget-history-heading")}</summary>
        <ol>
          <li>{text("forget-history-1")}</li>
          <li>{text("forget-history-2", { title: document.title, address: location.host })}</li>
        </ol>
        <p>
          <EnglishBeside id="forget-history-3" />
        </p>
      </details>
    </>
  );
}
