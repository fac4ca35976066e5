import type { ComponentChildren } from "preact";

import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Loading } from "../components/loading/loading.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { Trouble } from "../components/trouble/trouble.tsx";
import { LinesButton } from "../directory/lines-button.tsx";
import { saySize } from "../directory/say.ts";
import { Reading, type ReadingProps } from "./frame.tsx";
import type { LessonPack } from "./pack.ts";
import { type AtShelf, useLessons } from "./use-lessons.ts";

/** Lessons take about a fourth of their size on the way, so the bar is near enough; it is never full before the end. */
const UNPACKED = 4;

interface WithLessonsProps extends Pick<ReadingProps, "heading" | "steady"> {
  children: (pack: LessonPack) => ComponentChildren;
}

/** What is drawn from the lessons. Until they are here, a screen of that heading says so. */
export function WithLessons({ children, ...screen }: WithLessonsProps) {
  const at = useLessons();
  if (at.known.state === "here") return <>{children(at.known.pack)}</>;
  return (
    <Reading {...screen}>
      <LessonsComing at={at} />
    </Reading>
  );
}

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
  const bytes = editions.lessons?.bytes ?? 0;
  return (
    <Notice>
      <p>{text("learn-loading", { size: saySize(text, bytes) })}</p>
      <p>{text("learn-why")}</p>
      <Loading done={Math.min(known.state === "coming" ? known.bytes : 0, bytes * UNPACKED * 0.95)} of={bytes * UNPACKED} />
    </Notice>
  );
}
