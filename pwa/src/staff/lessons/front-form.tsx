import { useId } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Field } from "../../components/field/field.tsx";
import { ChangedWords } from "./changed-words.tsx";
import { type Draft, changed } from "./draft.ts";
import { type Front, type Look, type Page, SOURCE } from "./facts.ts";
import { BASIS, REVIEWERS, TAGS } from "./listed-codes.ts";
import { CardMark } from "./reading.tsx";

interface FrontFormProps {
  page: Page;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  look: Look;
}

/** The title and the content note; and, of the English, what stands in front of the lesson. */
export function FrontForm({ page, draft, onDraft, look }: FrontFormProps) {
  const text = useText();
  const { front } = draft;
  const put = (fields: Partial<Front>) => onDraft(changed(draft, { front: { ...front, ...fields } }));
  const wrong = look.faults.filter(({ card }) => card === "title").map(({ says }) => says);
  const translation = page.lang !== SOURCE;
  return (
    <section class="lesson-card">
      <h2>{text("lessons-title-card")}</h2>
      <CardMark card={page.title_state} />
      {translation ? <EnglishTitle page={page} /> : null}
      <div lang={page.lang} dir={page.dir}>
        <Field label={text("lessons-title")} value={front.title} maxLength={60} onInput={(title) => put({ title })} />
        <Field
          label={text("lessons-note")}
          hint={text("lessons-note-hint")}
          value={front.note ?? ""}
          maxLength={200}
          onInput={(note) => put({ note: note === "" ? null : note })}
        />
      </div>
      {translation ? null : <More front={front} put={put} draft={draft} />}
      <ul class="card-faults">
        {wrong.map((words) => (
          <li key={words} class="fault-grave">
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}

function EnglishTitle({ page }: { page: Page }) {
  const text = useText();
  const english = page.title_english;
  if (!english) return null;
  const now = [english.title, english.note ?? ""].filter(Boolean).join("\n");
  const before = english.then_title == null ? null : [english.then_title, english.then_note ?? ""].filter(Boolean).join("\n");
  return (
    <div class="english-side">
      <p class="soft">{text(before !== null && before !== now ? "lessons-english-changed" : "lessons-english")}</p>
      {before !== null && before !== now ? (
        <ChangedWords before={before} after={now} lang={SOURCE} dir="ltr" />
      ) : (
        <p class="plain-card" lang={SOURCE} dir="ltr">
          {now}
        </p>
      )}
    </div>
  );
}

interface MoreProps {
  front: Front;
  draft: Draft;
  put: (fields: Partial<Front>) => void;
}

function More({ front, draft, put }: MoreProps) {
  const text = useText();
  const id = useId();
  const cards = draft.cards.map(({ id: each }, at) => [each, text(`lessons-card-${draft.cards[at]?.kind ?? "card"}`, { number: at + 1 })] as const);
  return (
    <details class="more">
      <summary>{text("lessons-front-more")}</summary>
      {front.minutes === undefined ? null : (
        <NumberField label={text("lessons-minutes")} value={front.minutes} least={1} most={6} onNumber={(minutes) => put({ minutes })} />
      )}
      {front.seconds === undefined ? null : (
        <NumberField label={text("lessons-seconds")} value={front.seconds} least={10} most={59} onNumber={(seconds) => put({ seconds })} />
      )}
      {front.review_by === undefined ? null : (
        <div class="field">
          <label for={id}>{text("lessons-review-date")}</label>
          <input
            id={id}
            type="date"
            autoComplete="off"
            value={front.review_by}
            onInput={(event) => (event.currentTarget.value ? put({ review_by: event.currentTarget.value }) : undefined)}
          />
        </div>
      )}
      {front.note ? (
        <Ticks
          legend={text("lessons-short")}
          options={cards}
          picked={front.short ?? []}
          onPicked={(short) => put({ short: short.length > 0 ? short : null })}
        />
      ) : null}
      {front.reviewers ? (
        <Ticks
          legend={text("lessons-reviewers")}
          options={REVIEWERS.map((each) => [each, text(`lessons-needs-${each}`)])}
          picked={front.reviewers}
          onPicked={(reviewers) => put({ reviewers })}
        />
      ) : null}
      {front.tags ? (
        <Ticks
          legend={text("lessons-tags")}
          options={TAGS.map((each) => [each, text(`lessons-tag-${each}`)])}
          picked={front.tags}
          onPicked={(tags) => put({ tags })}
        />
      ) : null}
      {front.basis ? (
        <Ticks
          legend={text("lessons-basis")}
          options={BASIS.map((each) => [each, text(`lessons-basis-${each}`)])}
          picked={front.basis}
          onPicked={(basis) => put({ basis })}
        />
      ) : null}
    </details>
  );
}

interface TicksProps {
  legend: string;
  options: readonly (readonly [string, string])[];
  picked: readonly string[];
  onPicked: (picked: string[]) => void;
}

function Ticks({ legend, options, picked, onPicked }: TicksProps) {
  const turn = (code: string, on: boolean) =>
    onPicked(options.map(([each]) => each).filter((each) => (each === code ? on : picked.includes(each))));
  return (
    <fieldset class="ticks">
      <legend>{legend}</legend>
      {options.map(([code, words]) => (
        <label key={code}>
          <input type="checkbox" autoComplete="off" checked={picked.includes(code)} onChange={(event) => turn(code, event.currentTarget.checked)} />{" "}
          {words}
        </label>
      ))}
    </fieldset>
  );
}

interface NumberFieldProps {
  label: string;
  value: number;
  least: number;
  most: number;
  onNumber: (value: number) => void;
}

function NumberField({ label, value, least, most, onNumber }: NumberFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        autoComplete="off"
        min={least}
        max={most}
        value={value}
        onInput={(event) => (Number.isInteger(event.currentTarget.valueAsNumber) ? onNumber(event.currentTarget.valueAsNumber) : undefined)}
      />
    </div>
  );
}
