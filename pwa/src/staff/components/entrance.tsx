import type { ComponentChildren } from "preact";

import { useText } from "../../app/text.ts";
import { LanguageChoice } from "../languages.tsx";

/** The sheet that sign-in, join, the lock and the end are written on: narrow, calm, with the language at hand. */
export function Entrance({ children }: { children: ComponentChildren }) {
  const text = useText();
  return (
    <main class="entrance">
      <div class="entrance-top">
        <LanguageChoice />
      </div>
      {text.state === "reviewed" ? null : <p class="mark">{text(`console-mark-${text.state}`)}</p>}
      <div class="sheet">{children}</div>
    </main>
  );
}
