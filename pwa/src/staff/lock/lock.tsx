import { useLayoutEffect, useRef, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Entrance } from "../components/entrance.tsx";
import { PassphraseField } from "../components/passphrase-field.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { Working } from "../components/working.tsx";
import { useStore } from "../session.ts";
import type { Stage } from "../stage.ts";
import { useLeftAlone } from "../left-alone.ts";
import { useWork } from "../work.ts";

export type Why = Extract<Stage, { at: "locked" }>["why"];

/** Covers everything until the passphrase is typed. What was open stays as it is, unseen. */
export function Lock({ why }: { why: Why }) {
  const text = useText();
  const session = useStore();
  const { work, busy, fault, cancel } = useWork();
  const [passphrase, setPassphrase] = useState("");
  const [before] = useState(() => document.activeElement);
  const heading = useRef<HTMLHeadingElement>(null);
  useLeftAlone(() => setPassphrase(""));

  useLayoutEffect(() => {
    heading.current?.focus();
    return () => {
      // Back to where the person was; after a frame, since until then it cannot take the focus.
      requestAnimationFrame(() => {
        if (session.stage.at === "open" && before instanceof HTMLElement && before !== document.body) before.focus();
      });
    };
  }, [session, before]);

  return (
    <Entrance>
      <h1 ref={heading} tabIndex={-1}>
        {text("locked-heading")}
      </h1>
      <p class="lead">{text(`locked-why-${why || "idle"}`)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (passphrase.trim()) work((signal) => session.unlock(passphrase, signal));
        }}
      >
        <PassphraseField
          label={text("locked-passphrase")}
          kind="current-password"
          name={session.view?.member.name ?? ""}
          value={passphrase}
          onInput={setPassphrase}
        />
        <ProblemNotice fault={fault} />
        {busy ? <Working onCancel={cancel} /> : null}
        <div class="actions">
          <button type="submit" class="filled" aria-disabled={busy || undefined}>
            {text("locked-open")}
          </button>
          <button type="button" class="quiet" onClick={() => void session.signOut()}>
            {text("locked-sign-out")}
          </button>
        </div>
      </form>
    </Entrance>
  );
}
