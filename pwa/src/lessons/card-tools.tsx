import { useEffect } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { Chip } from "../components/chip/chip.tsx";
import { ListenNote, useListening } from "./aloud-listen.tsx";
import { opened, turnedSaved } from "./kept-reading.ts";
import type { Card, Exercise, Lesson, LessonPack } from "./pack.ts";
import { useReading } from "./use-reading.ts";

import "./reading.css";
import "./reading-look.css";

interface CardToolsProps {
  /** The lesson or exercise that the card stands in. */
  lesson: Lesson | Exercise;
  card: Card;
  pack: LessonPack;
}

/** Under each card: listen, print, save, and how the words look. Also notes the place, if that was turned on. */
export function CardTools({ lesson, card, pack }: CardToolsProps) {
  const text = useText();
  const { go } = useHere();
  const { reading } = useReading();
  const listening = useListening(card, card.lang ?? lesson.lang ?? pack.lang);
  const isLesson = "track" in lesson;
  const last = lesson.cards.at(-1)?.id === card.id;
  useEffect(() => {
    if (isLesson && reading.state === "on") reading.note(opened(lesson.id, card.id, last));
  }, [reading, reading.state, isLesson, lesson.id, card.id, last]);
  return (
    <>
      <div class="card-tools" role="group" aria-label={text("reading-tools")}>
        <Button id="card-listen" onPress={listening.press} busy={listening.step === "looking"}>
          {text(listening.step === "reading" ? "reading-listen-stop" : "reading-listen")}
        </Button>
        {isLesson && reading.state === "on" ? (
          <Chip pressed={reading.now.saved.includes(lesson.id)} onPress={() => reading.note(turnedSaved(lesson.id))}>
            {text("reading-save")}
          </Chip>
        ) : null}
        {isLesson ? (
          <Button id="card-print" onPress={() => go("sheet", lesson.id)}>
            {text("reading-print")}
          </Button>
        ) : null}
        <Button id="card-look" onPress={() => go("reading")}>
          {text("reading-look")}
        </Button>
      </div>
      <ListenNote at={listening} />
    </>
  );
}
