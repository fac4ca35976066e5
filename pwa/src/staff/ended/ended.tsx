import { useLayoutEffect, useRef } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Entrance } from "../components/entrance.tsx";
import { useStore } from "../session.ts";
import type { Stage } from "../stage.ts";

export type Why = Extract<Stage, { at: "ended" }>["why"];

/** Says plainly why it is over, and what can be done now. */
export function Ended({ why }: { why: Why }) {
  const text = useText();
  const session = useStore();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const name = why || "unknown";
  return (
    <Entrance>
      <h1 ref={heading} tabIndex={-1}>
        {text(`ended-${name}-heading`)}
      </h1>
      <p>{text(`ended-${name}`)}</p>
      <p class="lead">{text(`ended-${name}-next`)}</p>
      {why === "removed" ? (
        <a class="way" href="/">
          {text("ended-removed-lines")}
        </a>
      ) : (
        <Button look="filled" onPress={() => session.outside()}>
          {text("ended-sign-in")}
        </Button>
      )}
    </Entrance>
  );
}
