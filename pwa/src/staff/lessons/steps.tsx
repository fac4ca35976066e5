import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Notice } from "../../components/notice/notice.tsx";
import { Confirm } from "../components/confirm.tsx";
import { moment } from "../shown/dates.ts";
import type { Page } from "./facts.ts";
import { type LessonApi, newKey } from "./lesson-api.ts";
import { Publishing } from "./publishing.tsx";
import { Reviewing } from "./reviewing.tsx";
import { Withdrawing } from "./withdrawing.tsx";
import { whoSaid } from "./who.ts";

export interface StepsProps {
  page: Page;
  /** Something typed is not saved: nothing is sent round before it is. */
  unsaved: boolean;
  /** Does it, shows the page as it is then and says what was done. */
  act: (does: (api: LessonApi) => Promise<Page>, done: string) => Promise<void>;
}

/** Where the lesson is on its way, who is still needed, and what I can do now. */
export function Steps({ page, unsaved, act }: StepsProps) {
  const text = useText();
  const { may } = page;
  return (
    <section class="lesson-steps" id="steps">
      <h2>{text("lessons-steps")}</h2>
      <Way page={page} />
      <Said page={page} />
      {unsaved ? (
        <Notice kind="care">
          <p>{text("lessons-save-first")}</p>
        </Notice>
      ) : (
        <>
          {may.includes("propose") ? <Propose page={page} act={act} /> : null}
          {may.includes("approve") || may.includes("return") ? <Reviewing page={page} act={act} /> : null}
          {may.includes("publish") ? <Publishing page={page} act={act} /> : null}
        </>
      )}
      {may.includes("withdraw") ? <Withdrawing page={page} act={act} /> : null}
    </section>
  );
}

/** The state in a sentence, and whose yes is missing. */
function Way({ page }: { page: Page }) {
  const text = useText();
  const { state, missing, published, revision } = page;
  const needed = missing.map((role) => text(`lessons-needs-${role}`));
  const unsigned = published !== null && !page.signed;
  return (
    <>
      <p>{text(`lessons-state-${state}-means`, { when: page.scheduled_for ? moment(page.scheduled_for, text.lang) : "" })}</p>
      {published !== null && published !== revision ? <p>{text("lessons-phones-have", { number: published })}</p> : null}
      {needed.length > 0 && (state === "in-review" || unsigned) ? (
        <>
          <p>{text("lessons-missing")}</p>
          <ul class="tags">
            {needed.map((words) => (
              <li key={words} class="tag tag-pending">
                {words}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** What was said about this revision and the published one, newest first. */
function Said({ page }: { page: Page }) {
  const text = useText();
  if (page.reviews.length === 0) return null;
  return (
    <ul class="said-list">
      {page.reviews.map(({ revision, verdict, by, note, at }, index) => (
        <li key={index}>
          <strong>{text(`lessons-verdict-${verdict}`, { number: revision })}</strong>{" "}
          <span class="soft">{whoSaid(by, moment(at, text.lang), text)}</span>
          {note ? <p dir="auto">{note}</p> : null}
        </li>
      ))}
    </ul>
  );
}

function Propose({ page, act }: Pick<StepsProps, "page" | "act">) {
  const text = useText();
  const [asked, setAsked] = useState(false);
  const [key] = useState(newKey);
  const grave = page.look.faults.filter(({ notice }) => !notice).length;
  if (grave > 0) return <p>{text("lessons-propose-not-yet", { count: grave })}</p>;
  const needed = page.needs.map((role) => text(`lessons-needs-${role}`)).join(", ");
  return (
    <div class="acts">
      <button type="button" class="filled" onClick={() => setAsked(true)}>
        {text("lessons-propose")}
      </button>
      {asked ? (
        <Confirm
          heading={text("lessons-propose-heading")}
          doIt={text("lessons-propose-yes")}
          onDo={() => act((api) => api.propose(page, key, page.revision), text("lessons-proposed"))}
          onClose={() => setAsked(false)}
        >
          <p>{text("lessons-propose-means")}</p>
          <p>{text("lessons-propose-needs", { roles: needed })}</p>
        </Confirm>
      ) : null}
    </div>
  );
}
