import { useEffect, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Notice } from "../../components/notice/notice.tsx";
import type { Piece } from "../../lessons/pack.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { type BoundPiece, boundPiece } from "./bound.ts";
import type { Draft } from "./draft.ts";
import { DrawnCard } from "./drawn-card.tsx";
import type { Page } from "./facts.ts";
import { useLessonApi } from "./lesson-api.ts";
import { pseudo } from "./pseudo.ts";

import "./preview.css";

const LOOKS = ["large", "rtl", "offline", "pseudo"] as const;
type Look = (typeof LOOKS)[number];

/** The lesson in a phone of 360 px, also with what is typed and not saved, and the ways in which it could break. */
export function Preview({ page, draft }: { page: Page; draft: Draft | null }) {
  const text = useText();
  const { bound, fault, again } = useBound(page, draft);
  const [looks, setLooks] = useState<ReadonlySet<Look>>(new Set());
  const turn = (look: Look) => {
    const next = new Set(looks);
    if (!next.delete(look)) next.add(look);
    setLooks(next);
  };
  return (
    <section class="preview">
      <h2>{text("lessons-preview")}</h2>
      <div class="acts" role="group" aria-label={text("lessons-preview-looks")}>
        {LOOKS.map((look) => (
          <button key={look} type="button" aria-pressed={looks.has(look)} onClick={() => turn(look)}>
            {text(`lessons-preview-${look}`)}
          </button>
        ))}
      </div>
      <ProblemNotice fault={fault} onAgain={again} />
      {bound === "none" ? (
        <Notice>
          <p>{text("lessons-preview-none")}</p>
        </Notice>
      ) : bound ? (
        <Phone of={bound} page={page} looks={looks} />
      ) : fault ? null : (
        <p>{text("list-loading")}</p>
      )}
    </section>
  );
}

/** What the server makes of it, by the code that makes the packs. */
function useBound(page: Page, draft: Draft | null) {
  const api = useLessonApi();
  const [bound, setBound] = useState<BoundPiece | "none" | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [turn, setTurn] = useState(0);
  const { shelf, id, lang, revision } = page;
  const typed = draft ? JSON.stringify({ front: draft.front, cards: draft.cards }) : "";
  useEffect(() => {
    let wanted = true;
    const what = typed === "" ? { revision } : (JSON.parse(typed) as Pick<Draft, "front" | "cards">);
    api.look({ shelf, id, lang }, what).then(
      (look) => {
        if (!wanted) return;
        setBound(boundPiece(look.preview, shelf) ?? "none");
        setFault(null);
      },
      (thrown: unknown) => wanted && setFault(thrown),
    );
    return () => {
      wanted = false;
    };
  }, [api, shelf, id, lang, revision, typed, turn]);
  return { bound, fault, again: () => setTurn(turn + 1) };
}

function Phone({ of: { piece }, page, looks }: { of: BoundPiece; page: Page; looks: ReadonlySet<Look> }) {
  const text = useText();
  const [at, setAt] = useState(0);
  const shown = looks.has("pseudo") ? pseudo(piece) : piece;
  const last = shown.cards.length - 1;
  const card = shown.cards[Math.min(at, last)];
  const dir = looks.has("rtl") ? "rtl" : page.dir;
  if (!card) return null;
  return (
    <div class="phone" data-large={looks.has("large") || undefined} aria-label={text("lessons-preview-phone")} role="group">
      {looks.has("offline") ? <p class="phone-offline">{text("lessons-preview-offline-said")}</p> : null}
      <div class="phone-page" lang={page.lang} dir={dir}>
        <PhoneTop piece={shown} first={at === 0} />
        <DrawnCard card={card} lang={page.lang} dir={dir} />
      </div>
      <div class="acts phone-acts">
        <Button onPress={() => setAt(Math.max(0, at - 1))} busy={at === 0}>
          {text("lessons-preview-back")}
        </Button>
        <p class="soft">{text("lessons-preview-card", { number: at + 1, of: last + 1 })}</p>
        <Button onPress={() => setAt(Math.min(last, at + 1))} busy={at >= last}>
          {text("lessons-preview-on")}
        </Button>
      </div>
    </div>
  );
}

function PhoneTop({ piece, first }: { piece: Piece; first: boolean }) {
  return (
    <>
      <p class="phone-title">
        <strong>{piece.title}</strong>
      </p>
      {first && piece.note ? <p class="phone-note">{piece.note}</p> : null}
    </>
  );
}
