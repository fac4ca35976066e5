import { useText } from "../app/text.ts";
import type { Mark } from "./pack.ts";

/** The words for each. */
export const MARKS = { unreviewed: "lesson-unreviewed", stale: "lesson-stale", machine: "app-mark-machine", draft: "app-mark-draft" };

/**
 * How far some words were checked. Left out where the mark of the whole page (see Screen) says the same already. A
 * translation's mark leads to English; src/first hears `data-language`.
 */
export function LessonMark({ mark }: { mark: Mark | undefined }) {
  const text = useText();
  if (mark === undefined || mark === text.state) return null;
  return (
    <p class="mark">
      {text(MARKS[mark])}{" "}
      {mark === "unreviewed" ? null : (
        <button type="button" class="link" data-language="en" lang="en" dir="ltr">
          English
        </button>
      )}
    </p>
  );
}
