import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { sayLabels, sayList } from "../directory/say.ts";
import { WithLessons } from "./coming.tsx";
import { Reading } from "./frame.tsx";
import { endonym } from "./languages.ts";
import { List, Row } from "./list.tsx";
import { ListTools } from "./list-tools.tsx";
import { LessonMark } from "./marks.tsx";
import type { Lesson, LessonPack, Mark } from "./pack.ts";
import { useNotes } from "./reading.tsx";

/** Learn: every lesson of the language by track, and what it lacks. Which one is opened is told to nobody. */
export function Learn() {
  const text = useText();
  return (
    <WithLessons heading="learn-heading">
      {(pack) => (
        <Reading heading="learn-heading">
          <p class="lead">{text("learn-lead")}</p>
          <ListTools pack={pack} />
          <Tracks pack={pack} />
        </Reading>
      )}
    </WithLessons>
  );
}

function Tracks({ pack }: { pack: LessonPack }) {
  const text = useText();
  const tracks = [...new Set(pack.lessons.map((lesson) => lesson.track))];
  const all = alike(pack.lessons);
  return (
    <>
      <LessonMark mark={all} />
      {pack.lessons.length === 0 ? <Nothing pack={pack} /> : null}
      {tracks.map((track) => (
        <section key={track}>
          <h2>{text(`learn-track-${track}`)}</h2>
          <List>
            {pack.lessons
              .filter((lesson) => lesson.track === track)
              .map((lesson) => (
                <Listed key={lesson.id} lesson={lesson} pack={pack} mark={all} />
              ))}
          </List>
        </section>
      ))}
      <Elsewhere pack={pack} />
    </>
  );
}

/** The mark that all of them bear. */
function alike(lessons: readonly Lesson[]): Mark | undefined {
  const [first] = lessons;
  return lessons.every((lesson) => lesson.mark === first?.mark) ? first?.mark : undefined;
}

function Listed({ lesson, pack, mark }: { lesson: Lesson; pack: LessonPack; mark: Mark | undefined }) {
  const text = useText();
  const { go } = useHere();
  const notes = [text("learn-minutes", { count: lesson.minutes }), ...useNotes()(lesson.id)];
  if (lesson.mark && lesson.mark !== mark && lesson.mark !== text.state) notes.push(text(`learn-mark-${lesson.mark}`));
  return (
    <Row id={`lesson-${lesson.id}`} title={lesson.title} lang={lesson.lang ?? pack.lang} onPress={() => go("lesson", lesson.id)}>
      <span>{sayLabels(notes)}</span>
    </Row>
  );
}

/** The languages that have lessons, where this one has none: src/first hears `data-language`. */
function Nothing({ pack }: { pack: LessonPack }) {
  const text = useText();
  const tags = [...new Set(pack.elsewhere.flatMap((each) => each.in))].sort();
  return (
    <>
      <p>{text(tags.length > 0 ? "learn-none" : "learn-missing")}</p>
      <Tongues tags={tags} />
    </>
  );
}

/** One button for each language; pressing it shows this very place in it. */
export function Tongues({ tags }: { tags: readonly string[] }) {
  return (
    <p class="ways">
      {tags.map((tag) => (
        <button key={tag} type="button" data-language={tag} lang={tag}>
          <bdi>{endonym(tag)}</bdi>
        </button>
      ))}
    </p>
  );
}

function Elsewhere({ pack }: { pack: LessonPack }) {
  const text = useText();
  const { go } = useHere();
  if (pack.elsewhere.length === 0) return null;
  return (
    <section>
      <h2>{text("learn-elsewhere")}</h2>
      <List>
        {pack.elsewhere.map((each) => (
          <Row key={each.id} id={`lesson-${each.id}`} title={each.title} lang="en" onPress={() => go("lesson", each.id)}>
            <span>{text("learn-also-in", { languages: sayList(text, each.in.map(endonym)) })}</span>
          </Row>
        ))}
      </List>
    </section>
  );
}
