import { useEffect, useRef, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Notice } from "../../components/notice/notice.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { useWork } from "../work.ts";
import { Conflicts } from "./conflicts.tsx";
import { type Draft, changed, changedCards, draftOf, isChanged, movedCard, rebased, savingOf, undone, withCard, withText, withoutCard } from "./draft.ts"; // prettier-ignore
import { type Here, type Look, type Page, SOURCE } from "./facts.ts";
import { FrontForm } from "./front-form.tsx";
import { type LessonApi, useLessonApi } from "./lesson-api.ts";
import { FaultList, LessonMeters } from "./meters.tsx";
import { Saving } from "./saving.tsx";
import { nameOfCard } from "./who.ts";
import { WritingCard } from "./writing-card.tsx";

export interface WritingProps {
  page: Page;
  draft: Draft | null;
  setDraft: (draft: Draft | null) => void;
  /** The card that is open. */
  open: string | null;
  onOpen: (card: string | null) => void;
  here: readonly Here[];
  /** What the server answered, to be shown at once. */
  onPage: (page: Page) => void;
  act: (does: (api: LessonApi) => Promise<Page>, done: string) => Promise<void>;
  tell: (words: string) => void;
}

/** The lesson to be written: one card is open, the others are read. Beside it what is to mend, and how easy it is to read. */
export function Writing({ page, draft: kept, setDraft, open, onOpen, here, onPage, act, tell }: WritingProps) {
  const text = useText();
  const api = useLessonApi();
  const { work, busy, fault, forget } = useWork();
  const draft = kept ?? draftOf(page);
  const dirty = kept !== null && isChanged(kept);
  const look = useLook(page, draft, dirty);
  const mine = new Set(changedCards(draft));
  const translation = page.lang !== SOURCE;
  const name = (id: string | null) => nameOfCard(draft.cards, id, text);

  const change = (next: Draft) => {
    forget();
    setDraft(next);
  };
  const save = (saved: Draft) =>
    work(async () => {
      const answer = await api.save(page, savingOf(saved));
      if (answer.saved) {
        setDraft(null);
        tell(text(answer.merged ? "lessons-saved-merged" : "lessons-saved", { number: answer.revision }));
      } else {
        setDraft(changed(saved, { conflicts: answer.conflicts }));
      }
      onPage(answer.page);
    });

  if (draft.conflicts.length > 0) {
    return (
      <Conflicts
        draft={draft}
        page={page}
        name={name}
        busy={busy}
        fault={fault}
        onDecided={(decisions) => {
          const next = rebased(draft, page, decisions);
          setDraft(next);
          save(next);
        }}
      />
    );
  }
  return (
    <div class="writing">
      {page.revision > draft.base && dirty ? (
        <Notice>
          <p>{text("lessons-moved-on")}</p>
        </Notice>
      ) : null}
      <FrontForm page={page} draft={draft} onDraft={change} look={look} />
      <ol class="lesson-cards">
        {draft.cards.map((card, at) => (
          <WritingCard
            key={card.id}
            page={page}
            card={card}
            name={name(card.id)}
            open={open === card.id}
            changed={mine.has(card.id)}
            here={here.filter((each) => each.card === card.id)}
            look={look}
            first={at === 0}
            last={at === draft.cards.length - 1}
            sameMeaning={draft.sameMeaning.includes(card.id)}
            onOpen={() => onOpen(open === card.id ? null : card.id)}
            onText={(typed) => change(withText(draft, card.id, typed))}
            onMove={(by) => change(movedCard(draft, card.id, by))}
            onRemove={() => change(withoutCard(draft, card.id))}
            onMarks={(marks) => change(changed(draft, { cards: draft.cards.map((each) => (each.id === card.id ? { ...each, marks } : each)) }))} // prettier-ignore
            onSameMeaning={(same) =>
              change(changed(draft, { sameMeaning: [...draft.sameMeaning.filter((id) => id !== card.id), ...(same ? [card.id] : [])] }))
            }
            act={act}
          />
        ))}
      </ol>
      <UndoCard draft={draft} onUndo={() => change(undone(draft))} />
      {translation ? null : <NewCards page={page} draft={draft} onDraft={change} onOpen={onOpen} />}
      <section class="lesson-look">
        <h2>{text("lessons-look")}</h2>
        <LessonMeters of={look.meters} />
        <FaultList look={look} names={name} onGo={onOpen} />
      </section>
      <ProblemNotice fault={fault} />
      <Saving
        draft={draft}
        dirty={dirty}
        busy={busy}
        onWhy={(why) => change(changed(draft, { why }))}
        onSave={() => save(draft)}
        onDrop={() => setDraft(null)}
      />
    </div>
  );
}

/** Puts back the card that was taken out or moved last. It takes the focus from a button that went with its card. */
function UndoCard({ draft, onUndo }: { draft: Draft; onUndo: () => void }) {
  const text = useText();
  const button = useRef<HTMLButtonElement>(null);
  const last = draft.undo.at(-1);
  const out = last?.does === "back" ? draft.undo.length : 0;
  useEffect(() => {
    if (out > 0) button.current?.focus();
  }, [out]);
  if (!last) return null;
  return (
    <p class="undo" role="status">
      {text(`lessons-undo-${last.does}-told`)}{" "}
      <button type="button" ref={button} onClick={onUndo}>
        {text(`lessons-undo-${last.does}`)}
      </button>
    </p>
  );
}

/** A card, a question or a step at the end. */
function NewCards({ page, draft, onDraft, onOpen }: { page: Page; draft: Draft; onDraft: (draft: Draft) => void; onOpen: (id: string) => void }) {
  const text = useText();
  const kinds = page.shelf === "steady" ? (["pause"] as const) : page.shelf === "check-in" ? (["check"] as const) : (["card", "check"] as const);
  return (
    <div class="acts">
      {kinds.map((kind) => (
        <button
          type="button"
          key={kind}
          onClick={() => {
            const words =
              kind === "check"
                ? `${text("lessons-example-question")}\n\n${[1, 2].map(() => `- ${text("lessons-example-answer")} | ${text("lessons-example-reply")}`).join("\n")}`
                : "";
            const { draft: next, id } = withCard(draft, null, kind, words);
            onDraft(next);
            onOpen(id);
          }}
        >
          {text(`lessons-new-${kind}`)}
        </button>
      ))}
    </div>
  );
}

const PAUSE = 700; // ms without typing before the server is asked

/** What is to mend and how easy it reads, a moment after each change; the last answer stays while there is no network. */
function useLook(page: Page, draft: Draft, dirty: boolean): Look {
  const api = useLessonApi();
  const [look, setLook] = useState<{ of: string; look: Look } | null>(null);
  const now = useRef({ page, draft });
  now.current = { page, draft };
  const texts = dirty ? JSON.stringify([draft.front, draft.cards]) : "";
  useEffect(() => {
    if (texts === "") return;
    const late = setTimeout(() => {
      const { page: of, draft: typed } = now.current;
      api.look(of, { front: typed.front, cards: typed.cards }).then(
        (answer) => setLook({ of: texts, look: answer }),
        () => undefined,
      );
    }, PAUSE);
    return () => clearTimeout(late);
  }, [api, texts]);
  return texts !== "" && look ? look.look : page.look;
}
