import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { useText } from "../../app/text.ts";

export interface PartProps {
  /** A message id. */
  heading: string;
  /** Someone came here for this part: it takes the focus. */
  first?: boolean;
  children: ComponentChildren;
}

/** A part of the account, with its heading. */
export function Part({ heading, first = false, children }: PartProps) {
  const text = useText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!first) return;
    // After the frame has put the focus on the heading of the view.
    const soon = requestAnimationFrame(() => title.current?.focus());
    return () => cancelAnimationFrame(soon);
  }, [first]);
  return (
    <section class="part">
      <h2 ref={title} tabIndex={-1}>
        {text(heading)}
      </h2>
      {children}
    </section>
  );
}
