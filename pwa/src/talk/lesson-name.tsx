import { useText } from "../app/text.ts";
import { useLessons } from "../lessons/use-lessons.ts";

/** What a lesson is called, from this phone's own lessons: nobody learns which one it is. Without them it is called a lesson. */
export function LessonName({ id }: { id: string }) {
  const text = useText();
  const { known } = useLessons();
  if (known.state !== "here") return <>{text("talk-lesson")}</>;
  const { pack } = known;
  const here = pack.lessons.find((each) => each.id === id);
  const title = here?.title ?? pack.elsewhere.find((each) => each.id === id)?.title;
  if (title === undefined) return <>{text("talk-lesson")}</>;
  return (
    <>
      {text("talk-lesson")}: <bdi lang={here ? pack.lang : "en"}>{title}</bdi>
    </>
  );
}
