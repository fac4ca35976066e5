import { useText } from "../app/text.ts";
import { useHere, useRemembered } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { CardTools } from "./card-tools.tsx";
import { LessonsComing } from "./coming.tsx";
import { Reading } from "./frame.tsx";
import { useTurnedCard } from "./lesson.tsx";
import { LessonMark } from "./marks.tsx";
import type { Exercise, LessonPack } from "./pack.ts";
import { Sheet } from "./sheet.tsx";
import { useLessons } from "./use-lessons.ts";

/** Steady me: a few short exercises, or one of them, step by step. Nothing moves on by itself. */
export function Steady() {
  const text = useText();
  const at = useLessons();
  const { place, go } = useHere();
  if (at.known.state !== "here") {
    return (
      <Reading heading="steady-heading" steady={false}>
        <LessonsComing at={at} />
      </Reading>
    );
  }
  const { pack } = at.known;
  const exercise = pack.steady.find((each) => each.id === place.about);
  if (exercise) return <Steps exercise={exercise} pack={pack} />;
  return (
    <Reading heading="steady-heading" steady={false}>
      <p class="lead">{text("steady-lead")}</p>
      <LessonMark mark={pack.steady[0]?.mark} />
      <ul class="lesson-list">
        {pack.steady.map((each) => (
          <li key={each.id}>
            <button type="button" id={`steady-${each.id}`} onClick={() => go("steady", each.id)}>
              <strong lang={each.lang ?? pack.lang}>
                <bdi>{each.title}</bdi>
              </strong>{" "}
              <span>{text("steady-seconds", { count: each.seconds })}</span>
            </button>
          </li>
        ))}
      </ul>
    </Reading>
  );
}

function Steps({ exercise, pack }: { exercise: Exercise; pack: LessonPack }) {
  const text = useText();
  const { go } = useHere();
  const [at, setAt] = useRemembered("step", 0);
  const heading = useTurnedCard(at);
  const cards = exercise.lang === undefined ? exercise.cards : exercise.cards.map((card) => ({ lang: exercise.lang ?? "en", dir: exercise.dir ?? "ltr", ...card })); // prettier-ignore
  const last = cards.length - 1;
  const step = cards[Math.min(at, last)];
  return (
    <Reading heading="" title={exercise.title} lang={exercise.lang ?? pack.lang} steady={false}>
      <h2 class="lesson-count" ref={heading} tabIndex={-1}>
        {text("steady-step-of", { count: Math.min(at, last) + 1, total: cards.length })}
      </h2>
      <p class="lesson-steps" aria-hidden="true">
        {cards.map((each, n) => (
          <span key={each.id} class={n <= at ? "on" : ""} />
        ))}
      </p>
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
