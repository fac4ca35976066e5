import { useText } from "../app/text.ts";
import { useHere, useRemembered } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { EnglishBeside } from "../components/english-beside/english-beside.tsx";
import { type Chosen, type Suggestions, answerOf, suggestionsOf } from "./check-in-suggestions.ts";
import { WithLessons } from "./coming.tsx";
import { Reading } from "./frame.tsx";
import { HelpButton } from "./help-button.tsx";
import { Line } from "./line.tsx";
import { LessonMark } from "./marks.tsx";
import type { Card, LessonPack, Piece } from "./pack.ts";
import { Answers, Sheet } from "./sheet.tsx";
import { Steps, useTurnedCard } from "./steps.tsx";
import { useReading } from "./use-reading.ts";

import "./reading.css";

/**
 * The private check-in: a few questions, each of which can be skipped. Nothing is scored or sent; the answers are gone with
 * the page, unless someone saves them where what is read is kept.
 */
export function CheckIn() {
  const text = useText();
  const { go } = useHere();
  return (
    <WithLessons heading="learn-heading">
      {(pack) =>
        pack.checkIn ? (
          <Asked piece={pack.checkIn} pack={pack} />
        ) : (
          <Reading heading="learn-heading">
            <p>{text("check-in-missing")}</p>
            <Button id="to-learn" onPress={() => go("learn")}>
              {text("lesson-another")}
            </Button>
          </Reading>
        )
      }
    </WithLessons>
  );
}

function Asked({ piece, pack }: { piece: Piece; pack: LessonPack }) {
  const text = useText();
  const { reading } = useReading();
  // -1: before the first question; as many as there are questions: after the last.
  const [step, setStep] = useRemembered("step", -1);
  const [own, setOwn] = useRemembered<Chosen | null>("chosen", null);
  const chosen = own ?? reading.now.answers;
  const heading = useTurnedCard(step);
  const card = piece.cards[step];
  const total = piece.cards.length;
  return (
    <Reading heading="" title={piece.title} lang={piece.lang ?? pack.lang}>
      <LessonMark mark={piece.mark} />
      {step < 0 ? (
        <>
          <p class="lead">{text("check-in-lead")}</p>
          <p>
            <EnglishBeside id="check-in-private" />
          </p>
          <Button look="primary" id="check-in-start" onPress={() => setStep(0)}>
            {text("check-in-start")}
          </Button>
        </>
      ) : null}
      {card ? (
        <>
          <Steps heading={heading} says={text("check-in-step", { count: step + 1, total })} cards={piece.cards} at={step} />
          <Question key={card.id} card={card} piece={piece} pack={pack} chosen={chosen} choose={setOwn} />
          <div class="lesson-ways">
            {step > 0 ? (
              <Button id="check-in-before" onPress={() => setStep(step - 1)}>
                {text("check-in-before")}
              </Button>
            ) : null}
            <Button id="check-in-next" look={answerOf(piece, chosen, card.id) ? "primary" : "plain"} onPress={() => setStep(step + 1)}>
              {text(nextWord(answerOf(piece, chosen, card.id) !== null, step === total - 1))}
            </Button>
          </div>
        </>
      ) : null}
      {step >= total ? (
        <End
          piece={piece}
          pack={pack}
          chosen={chosen}
          heading={heading}
          again={() => setStep(0)}
          clear={() => {
            setOwn({});
            reading.note((now) => ({ ...now, answers: {} }));
            setStep(-1);
          }}
        />
      ) : null}
    </Reading>
  );
}

function nextWord(answered: boolean, last: boolean): string {
  if (!answered) return "check-in-skip";
  return last ? "check-in-last" : "check-in-next";
}

interface QuestionProps {
  card: Card;
  piece: Piece;
  pack: LessonPack;
  chosen: Chosen;
  choose: (next: Chosen) => void;
}

/** One question and its answers; the one that was pressed gets its kind reply and what it suggests. Pressing it again takes it back. */
function Question({ piece, pack, chosen, choose, ...asked }: QuestionProps) {
  const card = { lang: piece.lang ?? pack.lang, dir: piece.dir ?? pack.dir, ...asked.card };
  const { [card.id]: before, ...others } = chosen;
  const answer = answerOf(piece, chosen, card.id);
  const press = (place: number) => choose(before === place ? others : { ...others, [card.id]: place });
  return (
    <>
      <Sheet card={card} pack={pack} around={piece.mark}>
        <Answers card={card} pack={pack} chosen={answer ? card.answers.indexOf(answer) : null} press={press} />
      </Sheet>
      {answer ? <Suggested from={suggestionsOf({ ...piece, cards: [card] }, chosen)} pack={pack} /> : null}
    </>
  );
}

/** Lines to call come first. A lesson that this language lacks says where it exists, once it is opened. */
function Suggested({ from: { lines, lessons, helps }, pack }: { from: Suggestions; pack: LessonPack }) {
  const { go } = useHere();
  const titled = [...pack.lessons.map((lesson) => ({ ...lesson, lang: lesson.lang ?? pack.lang })), ...pack.elsewhere.map((each) => ({ ...each, lang: "en" }))]; // prettier-ignore
  return (
    <div class="suggested">
      {lines.map((id) => (
        <Line key={id} id={id} />
      ))}
      {lessons.map((id) => {
        const lesson = titled.find((each) => each.id === id);
        return lesson ? (
          <Button key={id} id={`lesson-${id}`} onPress={() => go("lesson", id)}>
            <bdi lang={lesson.lang}>{lesson.title}</bdi>
          </Button>
        ) : null;
      })}
      {helps.map((code) => (
        <HelpButton key={code} code={code} />
      ))}
    </div>
  );
}

interface EndProps {
  piece: Piece;
  pack: LessonPack;
  chosen: Chosen;
  heading: ReturnType<typeof useTurnedCard>;
  again: () => void;
  clear: () => void;
}

/** Everything that the answers suggest, together, and what becomes of the answers. */
function End({ piece, pack, chosen, heading, again, clear }: EndProps) {
  const text = useText();
  const { go, tell } = useHere();
  const { reading } = useReading();
  const [saved, setSaved] = useRemembered("saved", false);
  const found = suggestionsOf(piece, chosen);
  const answered = piece.cards.some(({ id }) => answerOf(piece, chosen, id) !== null);
  const save = () => {
    reading.note((now) => ({ ...now, answers: chosen }));
    setSaved(true);
    tell(text("check-in-saved"));
  };
  const forget = () => {
    clear();
    setSaved(false);
    tell(text("check-in-cleared"));
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {text("check-in-end")}
      </h2>
      <p>{text(answered ? "check-in-end-lead" : "check-in-end-none")}</p>
      <Suggested from={found} pack={pack} />
      <div class="lesson-ways">
        <Button id="check-in-again" onPress={again}>
          {text("check-in-again")}
        </Button>
        {answered ? (
          <Button id="check-in-clear" onPress={forget}>
            {text("check-in-clear")}
          </Button>
        ) : null}
        {answered && reading.state === "on" && !saved ? (
          <Button id="check-in-save" note={text("check-in-save-note")} onPress={save}>
            {text("check-in-save")}
          </Button>
        ) : null}
        <Button id="to-learn" onPress={() => go("learn")}>
          {text("learn-heading")}
        </Button>
      </div>
      {saved && reading.state === "on" ? <p class="mark">{text("check-in-saved")}</p> : null}
    </>
  );
}
