import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useRemembered } from "../app/way.ts";
import { IN_ENGLISH } from "../components/english-beside/english-beside.tsx";
import { LessonMark } from "./marks.tsx";
import type { Card, LessonPack, Mark } from "./pack.ts";
import { Parts } from "./parts.tsx";

interface OnCard {
  card: Card;
  pack: LessonPack;
}

interface SheetProps extends OnCard {
  /** How far the lesson around it was checked: a card says it only where it differs. */
  around?: Mark | undefined;
  /** In place of the answers of a check. */
  children?: ComponentChildren;
}

/** One card, with English beside it where someone may act on it and no second speaker has reviewed it. */
export function Sheet({ card, pack, around, children = <Check key={card.id} card={card} pack={pack} /> }: SheetProps) {
  return (
    <div class="lesson-sheet">
      {card.mark === around ? null : <LessonMark mark={card.mark} />}
      <div lang={card.lang ?? pack.lang} dir={card.dir ?? pack.dir}>
        <Parts parts={card.parts} sites={pack.sites} />
      </div>
      {card.english ? (
        <div {...IN_ENGLISH} class="beside lesson-english">
          <Parts parts={card.english.parts.filter((part) => !("line" in part || "help" in part))} sites={pack.sites} />
        </div>
      ) : null}
      {card.answers.length > 0 ? children : null}
    </div>
  );
}

/** A question where every answer gets a kind reply. Nothing is counted, and nothing is kept but while this page is open. */
function Check({ card, pack }: OnCard) {
  const [chosen, choose] = useRemembered<number | null>(`answer-${card.id}`, null);
  return <Answers card={card} pack={pack} chosen={chosen} press={choose} />;
}

interface AnswersProps extends OnCard {
  /** The place of the answer that was pressed last. */
  chosen: number | null;
  press: (place: number) => void;
}

/** The answers of a card, and under them the reply to the one that was pressed. */
export function Answers({ card, pack, chosen, press }: AnswersProps) {
  const id = useId();
  const text = useText();
  const own = { lang: card.lang ?? pack.lang, dir: card.dir ?? pack.dir };
  const both = (place: number, which: "answer" | "reply") => {
    const english = card.english?.answers[place]?.[which];
    return (
      <>
        <span {...own}>{card.answers[place]?.[which]}</span>
        {english === undefined ? null : <span {...IN_ENGLISH}>{english}</span>}
      </>
    );
  };
  return (
    <>
      <div class="lesson-answers" role="group" aria-label={text("lesson-answers")}>
        {card.answers.map((_, place) => (
          <button key={place} type="button" aria-pressed={place === chosen} aria-controls={id} onClick={() => press(place)}>
            {both(place, "answer")}
          </button>
        ))}
      </div>
      <div id={id} role="status">
        {chosen === null ? null : <p class="lesson-reply">{both(chosen, "reply")}</p>}
      </div>
    </>
  );
}
