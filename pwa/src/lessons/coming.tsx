import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Loading } from "../components/loading/loading.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { Trouble } from "../components/trouble/trouble.tsx";
import { LinesButton } from "../directory/lines-button.tsx";
import { saySize } from "../directory/say.ts";
import type { AtShelf } from "./use-lessons.ts";

/** Lessons take about a fourth of their size on the way, so the bar is near enough; it is never full before the end. */
const UNPACKED = 4;

/** The lessons are on their way, or they did not come. Either way someone can be called. */
export function LessonsComing({ at: { known, again } }: { at: AtShelf }) {
  const text = useText();
  const { editions } = useHere();
  if (known.state === "trouble") {
    return (
      <>
        <Trouble id={`learn-${known.why}`} onAgain={again} />
        <LinesButton />
      </>
    );
  }
  const size = (editions.lessons?.bytes ?? 0) * UNPACKED;
  return (
    <Notice>
      <p>{text("learn-loading", { size: saySize(text, editions.lessons?.bytes ?? 0) })}</p>
      <p>{text("learn-why")}</p>
      <Loading done={Math.min(known.state === "coming" ? known.bytes : 0, size * 0.95)} of={size} />
    </Notice>
  );
}
