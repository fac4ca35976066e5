import { useEffect, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { type BoundPiece, boundPiece } from "./bound.ts";
import { Comments, type CommentsProps } from "./comments.tsx";
import { DrawnCard } from "./drawn-card.tsx";
import { type Card, type Page, SOURCE } from "./facts.ts";
import { useLessonApi } from "./lesson-api.ts";
import { nameOfCard } from "./who.ts";

/** The lesson as it stands, card by card as a reader has it, with what was said on each. */
export function Reading({ page, act }: { page: Page; act: CommentsProps["act"] }) {
  const text = useText();
  const drawn = useDrawn(page);
  const { note } = page.front;
  return (
    <ol class="lesson-cards">
      <li class="lesson-card">
        <h2>{text("lessons-title-card")}</h2>
        <CardMark card={page.title_state} />
        <p lang={page.lang} dir={page.dir}>
          <strong>{page.front.title}</strong>
        </p>
        {note ? (
          <p lang={page.lang} dir={page.dir}>
            {note}
          </p>
        ) : null}
        <Comments page={page} card="title" name={text("lessons-title-card")} act={act} />
      </li>
      {page.cards.map((card) => (
        <li key={card.id} class="lesson-card" id={`card-${card.id}`}>
          <h2>{nameOfCard(page.cards, card.id, text)}</h2>
          <Marks marks={page.lang === SOURCE ? card.marks : (card.english?.marks ?? [])} />
          <CardMark card={card.state} />
          <CardAsRead card={card} page={page} drawn={drawn} />
          <Comments page={page} card={card.id} name={nameOfCard(page.cards, card.id, text)} act={act} />
        </li>
      ))}
    </ol>
  );
}

/** As a reader has it; its plain text while that is not known, or where it has something to mend. */
function CardAsRead({ card, page, drawn }: { card: Card; page: Page; drawn: BoundPiece | null }) {
  const text = useText();
  const shown = drawn?.piece.cards.find(({ id }) => id === card.id);
  if (shown) return <DrawnCard card={shown} lang={page.lang} dir={page.dir} />;
  const words = card.text || card.english?.text;
  if (!words) return <p class="soft">{text("lessons-card-empty")}</p>;
  return (
    <p class="plain-card" lang={card.text ? page.lang : SOURCE} dir={card.text ? page.dir : "ltr"}>
      {words}
    </p>
  );
}

export function CardMark({ card }: { card: Card["state"] | null }) {
  const text = useText();
  if (card === undefined || card === null) return null;
  return <p class={`tag card-state card-${card}`}>{text(`lessons-card-state-${card}`)}</p>;
}

export function Marks({ marks }: { marks: readonly string[] }) {
  const text = useText();
  if (marks.length === 0) return null;
  return (
    <ul class="tags">
      {marks.map((mark) => (
        <li key={mark} class="tag">
          {text(`lessons-mark-${mark}`)}
        </li>
      ))}
    </ul>
  );
}

/** The newest revision as it would be bound; null before the answer, without one, and where it cannot be bound. */
export function useDrawn(page: Page): BoundPiece | null {
  const api = useLessonApi();
  const [drawn, setDrawn] = useState<BoundPiece | null>(null);
  const { shelf, id, lang, revision } = page;
  useEffect(() => {
    let wanted = true;
    if (revision > 0) {
      api.look({ shelf, id, lang }, { revision }).then(
        (look) => wanted && setDrawn(boundPiece(look.preview, shelf)),
        () => wanted && setDrawn(null),
      );
    }
    return () => {
      wanted = false;
    };
  }, [api, shelf, id, lang, revision]);
  return drawn;
}
