import { useId } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useRemembered } from "../app/way.ts";
import { LessonMark } from "./marks.tsx";
import type { Answer, Card, LessonPack, Mark } from "./pack.ts";
import { Parts } from "./parts.tsx";

interface SheetProps {
  card: Card;
  pack: LessonPack;
  /** How far the lesson around it was checked: a card says it only where it differs. */
  around?: Mark | undefined;
}

/** One card, with English beside it where someone may act on it and no second speaker has reviewed it. */
export function Sheet({ card, pack, around }: SheetProps) {
  return (
    <div class="lesson-sheet">
      {card.mark === around ? null : <LessonMark mark={card.mark} />}
      <div lang={card.lang ?? pack.lang} dir={card.dir ?? pack.dir}>
        <Parts parts={card.parts} sites={pack.sites} />
      </div>
      {card.answers.length > 0 ? <Check key={card.id} card={card} pack={pack} /> : null}
      {card.english ? (
        <div class="beside lesson-english" lang="en" dir="ltr">
          <Parts parts={card.english.parts.filter((part) => !("line" in part || "help" in part))} sites={pack.sites} />
          {card.english.answers.map(({ answer }) => (
            <p key={answer}>{answer}</p>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** A question where every answer gets a kind reply. Nothing is counted, and nothing is kept but while this page is open. */
function Check({ card, pack }: Omit<SheetProps, "around">) {
  const [chosen, choose] = useRemembered<number | null>(`answer-${card.id}`, null);
  const id = useId();
  const text = useText();
  const answer = chosen === null ? undefined : card.answers[chosen];
  const own = { lang: card.lang ?? pack.lang, dir: card.dir ?? pack.dir };
  return (
    <>
      <div class="lesson-answers" role="group" aria-label={text("lesson-answers")}>
        {card.answers.map((each, at) => (
          <button key={at} type="button" {...own} aria-pressed={at === chosen} aria-controls={id} onClick={() => choose(at)}>
            {each.answer}
          </button>
        ))}
      </div>
      <div id={id} role="status">
        {answer ? <Reply answer={answer} own={own} english={card.english?.answers[chosen ?? 0]} /> : null}
      </div>
    </>
  );
}

interface ReplyProps {
  answer: Answer;
  own: { lang: string; dir: "ltr" | "rtl" };
  english: Answer | undefined;
}

function Reply({ answer, own, english }: ReplyProps) {
  return (
    <p class="lesson-reply">
      <span {...own}>{answer.reply}</span>
      {english ? (
        <span class="beside" lang="en" dir="ltr">
          {english.reply}
        </span>
      ) : null}
    </p>
  );
}
