import type { ComponentChildren } from "preact";

import { useText } from "../../app/text.ts";

export interface PageProps {
  /** The message that is the heading. */
  heading: string;
  /** A heading that is not a message, such as a name. */
  title?: string;
  children: ComponentChildren;
}

/** A view's heading, which takes the focus, the honest mark of these words, and what the view says. */
export function Page({ heading, title, children }: PageProps) {
  const text = useText();
  return (
    <>
      {text.state === "reviewed" ? null : <p class="mark">{text(`console-mark-${text.state}`)}</p>}
      <h1 tabIndex={-1}>{title === undefined ? text(heading) : <bdi>{title}</bdi>}</h1>
      {children}
    </>
  );
}
