import type { ViewProps } from "../frame.tsx";
import { addressOf } from "./facts.ts";
import { LessonList } from "./list.tsx";
import { LessonPage } from "./lesson-page.tsx";

import "./lessons.css";

/** The studio: the list of lessons, or one of them in one language (`about` is its address). */
export function Lessons({ about, go, tell }: ViewProps) {
  const of = about === undefined ? null : addressOf(about);
  return of ? <LessonPage key={about} of={of} go={go} tell={tell} /> : <LessonList go={go} tell={tell} />;
}
