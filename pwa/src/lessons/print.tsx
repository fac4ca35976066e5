import { useLayoutEffect } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { EnglishBeside, IN_ENGLISH } from "../components/english-beside/english-beside.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { WithLessons } from "./coming.tsx";
import { Reading } from "./frame.tsx";
import { MARKS } from "./marks.tsx";
import type { Lesson, LessonPack, Mark } from "./pack.ts";
import { Parts } from "./parts.tsx";

import "./print.css";

/** A whole lesson on one page, for paper: no name, no address, no button of ours is printed (print.css). */
export function Paper() {
  const text = useText();
  const { about } = useHere().place;
  return (
    <WithLessons heading="reading-print-heading">
      {(pack) => {
        const lesson = pack.lessons.find(({ id }) => id === about);
        return (
          <Reading heading="reading-print-heading">
            {lesson ? <Sheets lesson={lesson} pack={pack} /> : <p>{text("lesson-gone")}</p>}
          </Reading>
        );
      }}
    </WithLessons>
  );
}

function Sheets({ lesson, pack }: { lesson: Lesson; pack: LessonPack }) {
  const text = useText();
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset["sheet"] = "";
    return () => {
      delete dataset["sheet"];
    };
  }, []);
  const own = { lang: lesson.lang ?? pack.lang, dir: lesson.dir ?? pack.dir };
  return (
    <>
      <Notice kind="care">
        <p>
          <EnglishBeside id="reading-print-paper" />
        </p>
        <p>
          <EnglishBeside id="reading-print-trace" />
        </p>
        <p>{text("reading-print-edge")}</p>
      </Notice>
      <Button look="primary" id="print-now" onPress={() => print()}>
        {text("reading-print-start")}
      </Button>
      <article class="paper">
        <h2 {...own}>{lesson.title}</h2>
        <OnPaper mark={lesson.mark} />
        {lesson.cards.map((card) => (
          <section key={card.id} lang={card.lang ?? own.lang} dir={card.dir ?? own.dir}>
            {card.mark === lesson.mark ? null : <OnPaper mark={card.mark} />}
            <Parts parts={card.parts} sites={pack.sites} />
            {card.answers.length > 0 ? (
              <ul>
                {card.answers.map(({ answer, reply }) => (
                  <li key={answer}>
                    {answer}: <em>{reply}</em>
                  </li>
                ))}
              </ul>
            ) : null}
            {card.english ? (
              <div {...IN_ENGLISH} class="beside lesson-english">
                <Parts parts={card.english.parts} sites={pack.sites} />
              </div>
            ) : null}
          </section>
        ))}
      </article>
    </>
  );
}

/** How far the words were checked, also where the screen around them says so: that is not printed. */
function OnPaper({ mark }: { mark: Mark | undefined }) {
  const text = useText();
  return mark ? <p class="mark">{text(MARKS[mark])}</p> : null;
}
