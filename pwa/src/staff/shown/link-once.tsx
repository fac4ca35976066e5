import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { moment } from "./dates.ts";

export interface LinkOnceProps {
  heading: string;
  link: string;
  expiresAt: string;
  /** A last line of how to hand it over. */
  children: ComponentChildren;
  onDone: () => void;
}

/** A link that the server does not keep: it is here until `onDone`, with how to hand it over. */
export function LinkOnce({ heading, link, expiresAt, children, onDone }: LinkOnceProps) {
  const text = useText();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);

  useEffect(() => title.current?.focus(), [link]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      field.current?.focus();
      field.current?.select();
      setCopied(false);
    }
  }

  return (
    <section class="link-once" aria-labelledby={`${id}-title`}>
      <h2 ref={title} tabIndex={-1} id={`${id}-title`}>
        {heading}
      </h2>
      <p>{text("invite-link-once")}</p>
      <label for={`${id}-link`}>{text("invite-link-label")}</label>
      <textarea
        ref={field}
        id={`${id}-link`}
        readOnly
        rows={3}
        dir="ltr"
        spellcheck={false}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="acts">
        <Button look="primary" onPress={() => void copy()}>
          {text("invite-copy")}
        </Button>
        <Button onPress={onDone}>{text("invite-link-done")}</Button>
      </div>
      <p role="status" class="acts-said">
        {copied === null ? null : text(copied ? "invite-copied" : "invite-copy-failed")}
      </p>
      <ul>
        <li>{text("invite-link-how-1")}</li>
        <li>{text("invite-link-how-2", { until: moment(expiresAt, text.lang) })}</li>
        <li>{children}</li>
      </ul>
    </section>
  );
}
