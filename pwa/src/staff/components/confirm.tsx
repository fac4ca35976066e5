import type { ComponentChildren } from "preact";
import { useContext, useEffect, useId, useRef, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { SessionContext } from "../session.ts";
import { ProblemNotice } from "./problem-notice.tsx";

export interface ConfirmProps {
  /** What is about to happen, as a question. */
  heading: string;
  /** The consequence, in words. */
  children: ComponentChildren;
  /** On the button that does it. */
  doIt: string;
  /** Does it. While it runs nothing can be pressed twice; what it throws is shown here, and it can be tried again. */
  onDo: () => Promise<void>;
  /** Called after it was done, and when the person would rather not. */
  onClose: () => void;
}

/** Asks before something that cannot be undone. The browser keeps the focus inside and closes it on Escape. */
export function Confirm({ heading, children, doIt, onDo, onClose }: ConfirmProps) {
  const text = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>(null);

  const session = useContext(SessionContext);

  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    // An open dialog makes all around it inert, and the lock is around it.
    const follow = () => {
      const locked = session?.stage.at === "locked";
      if (locked) shown?.close();
      else if (shown?.open === false) shown.showModal();
    };
    follow();
    const undo = session?.hear(follow);
    return () => {
      undo?.();
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, [session]);

  const press = async () => {
    if (busy) return;
    setBusy(true);
    setFault(null);
    try {
      await onDo();
      onClose();
    } catch (thrown) {
      setFault(thrown);
      setBusy(false);
    }
  };
  return (
    <dialog
      ref={dialog}
      class="confirm"
      aria-labelledby={`${id}-heading`}
      onCancel={(event) => {
        event.preventDefault();
        if (!busy) onClose();
      }}
    >
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
      <ProblemNotice fault={fault} />
      <div class="pair-row">
        <button type="button" aria-disabled={busy || undefined} onClick={() => (busy ? undefined : onClose())}>
          {text("console-cancel")}
        </button>
        <button type="button" class="filled" aria-disabled={busy || undefined} onClick={() => void press()}>
          {busy ? text("console-busy") : doIt}
        </button>
      </div>
    </dialog>
  );
}
