import { useText } from "../app/text.ts";
import { useHere, useRemembered } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { CardTools } from "./card-tools.tsx";
import { WithLessons } from "./coming.tsx";
import { Reading } from "./frame.tsx";
import { List, Row } from "./list.tsx";
import { LessonMark } from "./marks.tsx";
import type { Exercise, LessonPack } from "./pack.ts";
import { Sheet } from "./sheet.tsx";
import { Steps, useTurnedCard } from "./steps.tsx";

/** Steady me: a few short exercises, or one of them, step by step. Nothing moves on by itself. */
export function Steady() {
  const text = useText();
  const { place, go } = useHere();
  return (
    <WithLessons heading="steady-heading" steady={false}>
      {(pack) => {
        const exercise = pack.steady.find((each) => each.id === place.about);
        if (exercise) return <OneExercise exercise={exercise} pack={pack} />;
        return (
          <Reading heading="steady-heading" steady={false}>
            <p class="lead">{text("steady-lead")}</p>
            <LessonMark mark={pack.steady[0]?.mark} />
            <List>
              {pack.steady.map(({ id, title, lang, seconds }) => (
                <Row key={id} id={`steady-${id}`} title={title} lang={lang ?? pack.lang} onPress={() => go("steady", id)}>
                  <span>{text("steady-seconds", { count: seconds })}</span>
                </Row>
              ))}
            </List>
          </Reading>
        );
      }}
    </WithLessons>
  );
}

function OneExercise({ exercise, pack }: { exercise: Exercise; pack: LessonPack }) {
  const text = useText();
  const { go } = useHere();
  const [at, setAt] = useRemembered("step", 0);
  const heading = useTurnedCard(at);
  const cards = exercise.lang === undefined ? exercise.cards : exercise.cards.map((card) => ({ lang: exercise.lang ?? "en", dir: exercise.dir ?? "ltr", ...card })); // prettier-ignore
  const last = cards.length - 1;
  const step = cards[Math.min(at, last)];
  return (
    <Reading heading="" title={exercise.title} lang={exercise.lang ?? pack.lang} steady={false}>
      <Steps
        heading={heading}
        says={text("steady-step-of", { count: Math.min(at, last) + 1, total: cards.length })}
        cards={cards}
        at={at}
      />
      <div class="steady-step">{step ? <Sheet card={step} pack={pack} around={exercise.mark} /> : null}</div>
      {at < last ? (
        <Button look="primary" id="card-next" onPress={() => setAt(at + 1)}>
          {text("steady-next")}
        </Button>
      ) : (
        <Button look="primary" id="steady-again" onPress={() => setAt(0)}>
          {text("steady-again")}
        </Button>
      )}
      <div class="lesson-ways">
        {at > 0 ? (
          <Button id="card-before" onPress={() => setAt(at - 1)}>
            {text("steady-before")}
          </Button>
        ) : null}
        <Button id="steady-another" onPress={() => go("steady")}>
          {text("steady-another")}
        </Button>
      </div>
      {step ? <CardTools lesson={exercise} card={step} pack={pack} /> : null}
    </Reading>
  );
}
