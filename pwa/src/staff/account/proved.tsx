import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { PassphraseField } from "../components/passphrase-field.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { Working } from "../components/working.tsx";
import { useSession } from "../session.ts";
import { useWork } from "../work.ts";

export interface ProvedProps {
  /** On the button that opens the form. */
  open: string;
  /** The same for screen readers, where several buttons read alike. */
  openLong?: string;
  /** What happens, above the passphrase; or what else is filled in. */
  children?: ComponentChildren;
  /** What is filled in below it. */
  below?: ComponentChildren;
  /** On the button that does it. */
  doIt: string;
  /** Whether all else is filled in; asked when it is pressed, and it says itself what is missing. */
  ready?: () => boolean | Promise<boolean>;
  /** Does it. What it throws is shown, and what was typed stays. */
  onDo: (passphrase: string, signal: AbortSignal) => Promise<void>;
  /** The form was opened or closed: what was typed in `children` is forgotten. */
  onTurn?: (open: boolean) => void;
}

/**
 * A change to the account that asks for the passphrase, so that an open page is not enough. It is forgotten as soon as the
 * change is made or given up.
 */
export function Proved(props: ProvedProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const turn = (next: boolean) => {
    props.onTurn?.(next);
    setOpen(next);
  };
  if (open) return <ProvedForm {...props} onClose={() => turn(false)} />;
  return (
    <button ref={opener} type="button" aria-label={props.openLong} onClick={() => turn(true)}>
      {props.open}
    </button>
  );
}

function ProvedForm({ children, below, doIt, ready, onDo, onClose }: ProvedProps & { onClose: () => void }) {
  const text = useText();
  const { view } = useSession();
  const { work, busy, fault, cancel, forget } = useWork();
  const [passphrase, setPassphrase] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>("input:not([hidden])")?.focus(), []);

  const submit = () => {
    if (passphrase.trim() === "") return form.current?.querySelector<HTMLElement>(".passphrase input:not([hidden])")?.focus();
    work(async (signal) => {
      if (ready && !(await ready())) return;
      await onDo(passphrase, signal);
      onClose();
    });
  };
  return (
    <form
      ref={form}
      class="slip proved"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {children}
      <PassphraseField
        label={text("account-current")}
        hint={text("account-current-why")}
        kind="current-password"
        name={view.member.name}
        value={passphrase}
        onInput={(typed) => {
          forget();
          setPassphrase(typed);
        }}
      />
      {below}
      <ProblemNotice fault={fault} />
      {busy ? <Working onCancel={cancel} /> : null}
      <div class="acts">
        <button type="submit" class="filled" aria-disabled={busy || undefined}>
          {doIt}
        </button>
        <button type="button" onClick={onClose}>
          {text("account-close")}
        </button>
      </div>
    </form>
  );
}
