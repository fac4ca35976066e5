import { useId } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Page } from "../components/page.tsx";
import type { ViewProps } from "../frame.tsx";
import { useKept } from "../kept.ts";
import { day, moment } from "../shown/dates.ts";
import { ShownView } from "../shown/shown.tsx";
import { useShown } from "../shown/use-shown.ts";
import { Begin } from "./begin.tsx";
import { type Lessons, type Listed, SOURCE, aboutOf } from "./facts.ts";
import { useLessonApi } from "./lesson-api.ts";
import { type Row, keyOf, partsOf, rowsOf, waitingOf } from "./listing.ts";
import { unsentPages } from "./unsent.ts";

type Go = Pick<ViewProps, "go">;

/** What waits for me first, then every lesson in one language with how it stands. */
export function LessonList({ go, tell }: Pick<ViewProps, "go" | "tell">) {
  const text = useText();
  const api = useLessonApi();
  const lessons = useShown(() => api.lessons());
  return (
    <Page heading="lessons-heading">
      <p class="lead">{text("lessons-lead")}</p>
      <ShownView of={lessons}>
        {(value) => (
          <>
            <Unsent of={value} go={go} />
            <Waits of={value} go={go} />
            <Begin of={value} go={go} tell={tell} />
            <All of={value} go={go} />
          </>
        )}
      </ShownView>
    </Page>
  );
}

/** What I typed and did not save, so that it is found again. */
function Unsent({ of, go }: { of: Lessons } & Go) {
  const text = useText();
  const unsent = unsentPages();
  const pages = of.pages.filter((page) => unsent.includes(aboutOf(page)));
  if (pages.length === 0) return null;
  return (
    <section>
      <h2>{text("lessons-unsent")}</h2>
      <Slips rows={pages.map((page) => ({ page, missing: false }))} of={of} go={go} />
    </section>
  );
}

function Waits({ of, go }: { of: Lessons } & Go) {
  const text = useText();
  const waiting = waitingOf(of.pages);
  if (waiting.length === 0) return <p class="calm">{text("lessons-nothing-waits")}</p>;
  return (
    <section class="lessons-waits">
      <h2>{text("lessons-waits")}</h2>
      {waiting.map(({ wait, pages }) => (
        <details key={wait} class="more" open={pages.length <= 6}>
          <summary>{text(`lessons-wait-${wait}`, { count: pages.length })}</summary>
          <p class="soft">{text(`lessons-wait-${wait}-note`)}</p>
          <Slips rows={pages.map((page) => ({ page, missing: false }))} of={of} go={go} />
        </details>
      ))}
    </section>
  );
}

function All({ of, go }: { of: Lessons } & Go) {
  const text = useText();
  const id = useId();
  const [lang, setLang] = useKept("lessons-language", SOURCE);
  const languages = [...of.languages];
  const parts = partsOf(rowsOf(of, lang));
  return (
    <section>
      <h2>{text("lessons-all")}</h2>
      <div class="field lessons-language">
        <label for={id}>{text("lessons-language")}</label>
        <select id={id} autoComplete="off" value={lang} onChange={(event) => setLang(event.currentTarget.value)}>
          {languages.map(({ tag, endonym }) => (
            <option key={tag} value={tag} lang={tag}>
              {endonym}
            </option>
          ))}
        </select>
      </div>
      {parts.length === 0 ? <p class="calm">{text("lessons-none")}</p> : null}
      {parts.map(({ part, rows }) => (
        <section key={part}>
          <h3>{text(`lessons-part-${part}`)}</h3>
          <Slips rows={rows} of={of} go={go} />
        </section>
      ))}
    </section>
  );
}

function Slips({ rows, of, go }: { rows: readonly Row[]; of: Lessons } & Go) {
  return (
    <ul class="slips">
      {rows.map((row) => (
        <li key={keyOf(row.page)} class="slip">
          <Slip {...row} of={of} onPress={() => go("lessons", aboutOf(row.page))} />
        </li>
      ))}
    </ul>
  );
}

interface SlipProps extends Row {
  of: Lessons;
  onPress: () => void;
}

function Slip({ page, missing, of, onPress }: SlipProps) {
  const text = useText();
  const tongue = of.languages.find(({ tag }) => tag === page.lang);
  const english = missing || page.lang === SOURCE;
  return (
    <>
      <h4 class="whole">
        <button type="button" onClick={onPress}>
          <span lang={missing ? SOURCE : page.lang} dir={english ? "ltr" : tongue?.dir}>
            {page.title}
          </span>
        </button>
      </h4>
      {page.lang === SOURCE ? null : (
        <p class="soft">
          <bdi lang={page.lang}>{tongue?.endonym ?? page.lang}</bdi>
        </p>
      )}
      {missing ? <p class="soft">{text("lessons-not-begun")}</p> : <Standing page={page} />}
    </>
  );
}

/** How a page stands, as tags and a line; nothing that only a color would tell. */
function Standing({ page }: { page: Listed }) {
  const text = useText();
  const { stale, machine, draft, absent } = page;
  const cards = { stale, machine, draft, absent };
  return (
    <>
      <ul class="tags">
        <li class="tag">{text(`lessons-state-${page.state}`)}</li>
        {page.published !== null && !page.signed ? <li class="tag tag-pending">{text("lessons-unsigned")}</li> : null}
        {Object.entries(cards).map(([state, count]) =>
          count > 0 ? (
            <li key={state} class="tag tag-pending">
              {text(`lessons-count-${state}`, { count })}
            </li>
          ) : null,
        )}
        {page.comments > 0 ? <li class="tag tag-pending">{text("lessons-comments-open", { count: page.comments })}</li> : null}
      </ul>
      {page.scheduled_for ? <p class="soft">{text("lessons-from", { when: moment(page.scheduled_for, text.lang) })}</p> : null}
      {page.review_by ? <p class="soft">{text("lessons-review-by", { date: day(page.review_by, text.lang) })}</p> : null}
    </>
  );
}
