import { useMemo, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { useShown } from "../shown/use-shown.ts";
import { CardEditor } from "./card-editor.tsx";
import { ChangedWords } from "./changed-words.tsx";
import { Comments, type CommentsProps } from "./comments.tsx";
import type { Editor, Said } from "./editor/code.ts";
import { type Here, type Look, type Page, SOURCE, type Written } from "./facts.ts";
import { useLessonApi } from "./lesson-api.ts";
import { MARKS } from "./listed-codes.ts";
import { CardMeters } from "./meters.tsx";
import { CardMark, Marks } from "./reading.tsx";
import { Toolbar } from "./toolbar.tsx";

export interface WritingCardProps {
  page: Page;
  card: Written;
  name: string;
  open: boolean;
  changed: boolean;
  /** Others who are on this card now. */
  here: readonly Here[];
  look: Look;
  first: boolean;
  last: boolean;
  sameMeaning: boolean;
  onOpen: () => void;
  onText: (text: string) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onMarks: (marks: string[]) => void;
  onSameMeaning: (same: boolean) => void;
  act: CommentsProps["act"];
}

/** One card: to be read, or open in the editor with its tools, its faults and its English beside it. */
export function WritingCard(props: WritingCardProps) {
  const text = useText();
  const { page, card, name, open, changed, here, look, onOpen } = props;
  const known = page.cards.find(({ id }) => id === card.id);
  const translation = page.lang !== SOURCE;
  const faults = look.faults.filter((fault) => fault.card === card.id);
  const meter = look.meters.cards.find(({ id }) => id === card.id);
  return (
    <li class="lesson-card" id={`card-${card.id}`}>
      <div class="lesson-card-head">
        <h2>{name}</h2>
        <button type="button" aria-expanded={open} aria-label={text(open ? "lessons-close-long" : "lessons-open-long", { card: name })} onClick={onOpen}>
          {text(open ? "lessons-close" : "lessons-open")}
        </button>
      </div>
      {here.map(({ id, name: who }) => (
        <p key={id} class="here-now" role="status">
          {text("lessons-here", { name: who })}
        </p>
      ))}
      <Marks marks={translation ? (known?.english?.marks ?? []) : card.marks} />
      {changed ? <p class="tag tag-pending">{text("lessons-changed")}</p> : <CardMark card={known?.state} />}
      {translation ? <English page={page} id={card.id} /> : null}
      {open ? <OpenCard {...props} /> : <Closed page={page} card={card} />}
      <CardMeters of={meter} bound={look.meters.longest_bound} />
      {open ? null : (
        <ul class="card-faults">
          {faults.map(({ says, notice }, at) => (
            <li key={at} class={notice ? undefined : "fault-grave"}>
              {says}
            </li>
          ))}
        </ul>
      )}
      {changed && known && known.text !== "" ? (
        <details class="more">
          <summary>{text("lessons-see-change")}</summary>
          <ChangedWords before={known.text} after={card.text} lang={page.lang} dir={page.dir} />
        </details>
      ) : null}
      {known ? <Comments page={page} card={card.id} name={name} act={props.act} /> : null}
    </li>
  );
}

function Closed({ page, card }: { page: Page; card: Written }) {
  const text = useText();
  if (card.text.trim() === "") return <p class="soft">{text("lessons-card-empty")}</p>;
  return (
    <p class="plain-card" lang={page.lang} dir={page.dir}>
      {card.text}
    </p>
  );
}

/** The English beside it; what changed in it since this was translated, word by word. */
function English({ page, id }: { page: Page; id: string }) {
  const text = useText();
  const english = page.cards.find((card) => card.id === id)?.english;
  if (!english) return null;
  return (
    <div class="english-side">
      <p class="soft">{text("lessons-english")}</p>
      {english.then !== null && english.then !== english.text ? (
        <>
          <p class="soft">{text("lessons-english-changed")}</p>
          <ChangedWords before={english.then} after={english.text} lang={SOURCE} dir="ltr" />
        </>
      ) : (
        <p class="plain-card" lang={SOURCE} dir="ltr">
          {english.text}
        </p>
      )}
    </div>
  );
}

function OpenCard(props: WritingCardProps) {
  const { page, card, name, look, first, last, sameMeaning, onText, onMove, onRemove, onMarks, onSameMeaning } = props;
  const text = useText();
  const api = useLessonApi();
  const lessons = useShown(() => api.lessons());
  const [editor, setEditor] = useState<Editor | null>(null);
  const translation = page.lang !== SOURCE;
  const said = useMemo<Said[]>(
    () =>
      look.faults
        .filter((fault) => fault.card === card.id)
        .map(({ line, says, notice }) => ({ line: Math.max(1, line), words: says, grave: !notice })),
    [look, card.id],
  );
  const linkable = (lessons.value?.pages ?? []).filter(({ shelf, lang, id }) => shelf === "lessons" && lang === SOURCE && id !== page.id);
  return (
    <>
      <Toolbar kind={card.kind} editor={editor} lessons={linkable} translation={translation} />
      <CardEditor
        text={card.text}
        label={text("lessons-editor", { card: name })}
        lang={page.lang}
        dir={page.dir}
        said={said}
        onText={onText}
        onEditor={setEditor}
      />
      <ul class="card-faults" aria-live="polite">
        {said.map(({ line, words, grave }, at) => (
          <li key={at} class={grave ? "fault-grave" : undefined}>
            <button type="button" class="quiet" onClick={() => editor?.show(line)}>
              {text("lessons-fault-line", { line })}
            </button>{" "}
            {words}
          </li>
        ))}
      </ul>
      {translation ? null : (
        <details class="more">
          <summary>{text("lessons-card-more")}</summary>
          <fieldset class="ticks">
            <legend>{text("lessons-marks")}</legend>
            {MARKS.map((mark) => (
              <label key={mark}>
                <input
                  type="checkbox"
                  autoComplete="off"
                  checked={card.marks.includes(mark)}
                  onChange={(event) =>
                    onMarks(MARKS.filter((each) => (each === mark ? event.currentTarget.checked : card.marks.includes(each))))
                  }
                />{" "}
                {text(`lessons-mark-${mark}`)}
              </label>
            ))}
          </fieldset>
          <label class="one-tick">
            <input
              type="checkbox"
              autoComplete="off"
              checked={sameMeaning}
              onChange={(event) => onSameMeaning(event.currentTarget.checked)}
            />{" "}
            {text("lessons-same-meaning")}
          </label>
          <div class="acts">
            <button type="button" aria-disabled={first || undefined} onClick={() => (first ? undefined : onMove(-1))}>
              {text("lessons-card-up")}
            </button>
            <button type="button" aria-disabled={last || undefined} onClick={() => (last ? undefined : onMove(1))}>
              {text("lessons-card-down")}
            </button>
            <button type="button" onClick={onRemove}>
              {text("lessons-card-remove")}
            </button>
          </div>
        </details>
      )}
    </>
  );
}
