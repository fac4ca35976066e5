import { useEffect, useRef, useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { EnglishBeside } from "../components/english-beside/english-beside.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { Screen } from "../components/screen/screen.tsx";
import { isKept, thisPhone } from "../keep/keeping.ts";
import type { Question } from "../keep/messages.ts";
import { ask } from "./asking.ts";
import { keypadWords } from "./gate.ts";
import { drawKeypad } from "./keypad.ts";

type State =
  | { is: "looking" | "not-kept" | "off" | "choosing" | "on" | "removed" | "failed" }
  | { is: "again"; code: string }
  | { is: "differs" };

/**
 * A code in front of what is kept. What it cannot do is said before it is set: it is a curtain, not a
 * safe (docs/adr/0017).
 */
export function Lock() {
  return <LockOn isKept={() => isKept(thisPhone())} ask={ask} />;
}

interface Phone {
  isKept: () => Promise<boolean>;
  /** Asks the worker; undefined when it does not answer. */
  ask: (question: Question) => Promise<boolean | undefined>;
}

/** The view, on a phone that tests can play. */
export function LockOn({ isKept, ask }: Phone) {
  const text = useText();
  const { go, tell } = useHere();
  const [state, setState] = useState<State>({ is: "looking" });

  useEffect(() => {
    async function look(): Promise<State> {
      // The lock of an installed app outlives Leave, when nothing is kept any more: first whether there is one.
      const locked = await ask("locked");
      if (locked) return { is: "on" };
      if (!(await isKept())) return { is: "not-kept" };
      return { is: locked === undefined ? "failed" : "off" };
    }
    void look().then(setState);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- looked at once, when the view opens
  }, []);

  async function set(code: string) {
    await ask({ lock: code });
    const locked = await ask("locked");
    setState({ is: locked ? "on" : "failed" });
    tell(text(locked ? "lock-done" : "lock-failed"));
  }

  async function remove() {
    await ask("unlock");
    const done = (await ask("locked")) === false;
    setState({ is: done ? "removed" : "failed" });
    tell(text(done ? "lock-removed" : "lock-failed"));
  }

  function enter(code: string) {
    if (state.is !== "again") setState({ is: "again", code });
    else if (state.code === code) void set(code);
    else setState({ is: "differs" });
  }

  const choosing = state.is === "choosing" || state.is === "again" || state.is === "differs";
  return (
    <Screen heading="lock-heading">
      {state.is === "removed" || state.is === "on" ? (
        <p class="mark">{text(state.is === "on" ? "lock-done" : "lock-removed")}</p>
      ) : null}
      {state.is === "failed" ? (
        <Notice>
          <p role="alert">{text("lock-failed")}</p>
        </Notice>
      ) : null}
      {choosing ? (
        <>
          <p class="lead" role="status">
            {text(state.is === "again" ? "lock-again" : state.is === "differs" ? "lock-differs" : "lock-choose")}
          </p>
          <Keypad key={state.is} entered={enter} />
        </>
      ) : (
        <>
          <p class="lead">{text("lock-what")}</p>
          <Notice kind="care">
            <p>
              <EnglishBeside id="lock-curtain" />
            </p>
          </Notice>
          <p>
            <EnglishBeside id="lock-around" />
          </p>
          <p>
            <EnglishBeside id="lock-forgotten" />
          </p>
          {state.is === "not-kept" ? (
            <>
              <p>{text("lock-needs-keep")}</p>
              <Button onPress={() => go("keep")}>{text("keep-heading")}</Button>
            </>
          ) : (
            <div class="pair">
              <Button look="primary" busy={state.is === "looking"} onPress={() => setState({ is: "choosing" })}>
                {text(state.is === "on" ? "lock-change" : "lock-start")}
              </Button>
              {state.is === "on" ? <Button onPress={() => void remove()}>{text("lock-remove")}</Button> : null}
            </div>
          )}
        </>
      )}
    </Screen>
  );
}

function Keypad({ entered }: { entered: (code: string) => void }) {
  const root = useRef<HTMLDivElement>(null);
  const hear = useRef(entered);
  hear.current = entered;
  useEffect(() => {
    const cover = document.querySelector<HTMLElement>(".cover");
    if (!root.current || !cover) return undefined;
    return drawKeypad(root.current, keypadWords(cover), (code = "") => hear.current(code));
  }, []);
  return <div ref={root} />;
}
