import { useText } from "../app/text.ts";
import { HelpButton } from "./help-button.tsx";
import type { Lesson } from "./pack.ts";

/** More would be a list to read. */
const MOST = 3;

/** At the end of a lesson: kinds of help in the finder that belong to it. */
export function Related({ lesson }: { lesson: Lesson }) {
  const text = useText();
  const shown = new Set(lesson.cards.at(-1)?.parts.flatMap((part) => ("help" in part ? [part.help] : [])));
  const codes = lesson.kinds.slice(0, MOST).filter((code) => !shown.has(code));
  if (codes.length === 0) return null;
  return (
    <section class="related">
      <h3>{text("reading-related")}</h3>
      <div class="suggested">
        {codes.map((code) => (
          <HelpButton key={code} code={code} />
        ))}
      </div>
    </section>
  );
}
