import { useLayoutEffect, useRef } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Entrance } from "../components/entrance.tsx";
import { type Stage, useStore } from "../session.ts";

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
      {why === "removed" ? null : (
        <Button look="primary" onPress={() => session.outside()}>
          {text("ended-sign-in")}
        </Button>
      )}
    </Entrance>
  );
}
