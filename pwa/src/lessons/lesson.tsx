import { useRef } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useHere, useRemembered } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { CardTools } from "./card-tools.tsx";
import { WithLessons } from "./coming.tsx";
import { Reading } from "./frame.tsx";
import { Tongues } from "./learn.tsx";
import { LessonMark } from "./marks.tsx";
import type { Card, Lesson, LessonPack } from "./pack.ts";
import { Sheet } from "./sheet.tsx";
import { Related } from "./related-places.tsx";
import { Steps, useTurnedCard } from "./steps.tsx";
import { placeIn, useReading } from "./use-reading.ts";

/** One lesson, one card at a time. */
export function LessonView() {
  const { about = "" } = useHere().place;
  return (
    <WithLessons heading="learn-heading">
      {(pack) => {
        const lesson = pack.lessons.find((each) => each.id === about);
        return lesson ? <Open lesson={lesson} pack={pack} /> : <NotHereYet id={about} pack={pack} />;
      }}
    </WithLessons>
  );
}

/** A lesson that this language lacks, or that was taken away. */
function NotHereYet({ id, pack }: { id: string; pack: LessonPack }) {
  const text = useText();
  const { go } = useHere();
  const other = pack.elsewhere.find((each) => each.id === id);
  if (!other) {
    return (
      <Reading heading="learn-heading">
        <p>{text("lesson-gone")}</p>
        <Button id="to-learn" onPress={() => go("learn")}>
          {text("lesson-another")}
        </Button>
      </Reading>
    );
  }
  return (
    <Reading heading="" title={other.title} lang="en">
      <p>{text("lesson-read-in")}</p>
      <Tongues tags={other.in} />
    </Reading>
  );
}

type Version = "note" | "whole" | "short";

function Open({ lesson, pack }: { lesson: Lesson; pack: LessonPack }) {
  const [version, setVersion] = useRemembered<Version>("version", lesson.note === undefined ? "whole" : "note");
  const pressed = useRef(false);
  const read = (next: Version) => {
    pressed.current = true;
    setVersion(next);
  };
  const cards = version === "short" ? lesson.cards.filter((card) => lesson.short.includes(card.id)) : lesson.cards;
  return (
    <Reading heading="" title={lesson.title} lang={lesson.lang ?? pack.lang}>
      <LessonMark mark={lesson.mark} />
      {version === "note" ? (
        <Note lesson={lesson} pack={pack} read={read} />
      ) : (
        <Cards cards={cards} lesson={lesson} pack={pack} pressed={pressed.current} />
      )}
    </Reading>
  );
}

interface NoteProps {
  lesson: Lesson;
  pack: LessonPack;
  read: (version: Version) => void;
}

/** What the lesson is about, in one plain line, and four ways on from it. */
function Note({ lesson, pack, read }: NoteProps) {
  const text = useText();
  const { go, back } = useHere();
  return (
    <>
      <p class="lead" lang={lesson.lang ?? pack.lang} dir={lesson.dir ?? pack.dir}>
        {lesson.note}
      </p>
      <div class="pair">
        <Button look="primary" onPress={() => read("whole")}>
          {text("lesson-note-read")}
        </Button>
        {lesson.short.length > 0 ? (
          <Button id="note-short" onPress={() => read("short")}>
            {text("lesson-note-short")}
          </Button>
        ) : null}
        <Button id="note-calm" onPress={() => go("steady")}>
          {text("lesson-note-calm")}
        </Button>
        <Button id="note-not-now" onPress={back}>
          {text("lesson-note-not-now")}
        </Button>
      </div>
    </>
  );
}

interface CardsProps {
  cards: readonly Card[];
  lesson: Lesson;
  pack: LessonPack;
  /** The note above them was read just now: what was pressed is gone. */
  pressed: boolean;
}

function Cards({ cards, lesson, pack, pressed }: CardsProps) {
  const text = useText();
  const { reading } = useReading();
  const [remembered, setAt] = useRemembered("card", placeIn(reading, lesson.id, cards));
  const last = cards.length - 1;
  const at = Math.min(remembered, last);
  const heading = useTurnedCard(at, pressed);
  const card = cards[at];
  if (!card) return null;
  return (
    <>
      <Steps heading={heading} says={text("lesson-card-of", { count: at + 1, total: cards.length })} cards={cards} at={at} />
      <Sheet key={card.id} card={card} pack={pack} around={lesson.mark} />
      {at < last ? (
        <Button look="primary" id="card-next" onPress={() => setAt(at + 1)}>
          {text("lesson-next")}
        </Button>
      ) : null}
      <div class="lesson-ways">
        {at > 0 ? (
          <Button id="card-before" onPress={() => setAt(at - 1)}>
            {text("lesson-before")}
          </Button>
        ) : null}
        {at < last ? (
          <Button id="card-skip" onPress={() => setAt(last)}>
            {text("lesson-skip")}
          </Button>
        ) : null}
      </div>
      <CardTools lesson={lesson} card={card} pack={pack} />
      {at === last ? <Related lesson={lesson} /> : null}
      {at === last ? <After /> : null}
    </>
  );
}

/** After the last card: small ways on, one of which is nothing. Steady me and Talk stand below, as always. */
function After() {
  const text = useText();
  const { go } = useHere();
  return (
    <section>
      <h3>{text("lesson-after")}</h3>
      <div class="pair lesson-after">
        <Button id="to-learn" onPress={() => go("learn")}>
          {text("lesson-another")}
        </Button>
        <Button id="to-finder" onPress={() => go("finder")}>
          {text("lesson-find-any")}
        </Button>
        <Button id="to-home" onPress={() => go("home")}>
          {text("lesson-nothing")}
        </Button>
      </div>
    </section>
  );
}
