import { useEffect, useId, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Confirm } from "../components/confirm.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { moment } from "../shown/dates.ts";
import { ShownView } from "../shown/shown.tsx";
import { useShown } from "../shown/use-shown.ts";
import { ChangedWords } from "./changed-words.tsx";
import type { Page, Revision, RevisionTexts } from "./facts.ts";
import { newKey, useLessonApi } from "./lesson-api.ts";
import { whoSaid } from "./who.ts";

interface HistoryProps {
  page: Page;
  onPage: (page: Page) => void;
  tell: (words: string) => void;
}

/** Every revision there was, what changed between two, and a way back. */
export function History({ page, onPage, tell }: HistoryProps) {
  const text = useText();
  const api = useLessonApi();
  const revisions = useShown(() => api.revisions(page));
  const [picked, setPicked] = useState<[number, number] | null>(null);
  const newest = page.revision;
  const before = page.published !== null && page.published !== newest ? page.published : Math.max(1, newest - 1);
  const [from, to] = picked ?? [before, newest];
  return (
    <ShownView of={revisions}>
      {({ revisions: all }) =>
        all.length === 0 ? (
          <p class="calm">{text("lessons-no-history")}</p>
        ) : (
          <>
            <h2>{text("lessons-changes")}</h2>
            <div class="pick-two">
              <PickRevision label={text("lessons-changes-from")} all={all} page={page} value={from} onPick={(number) => setPicked([number, to])} />
              <PickRevision label={text("lessons-changes-to")} all={all} page={page} value={to} onPick={(number) => setPicked([from, number])} />
            </div>
            <Between page={page} from={from} to={to} />
            <h2>{text("lessons-history")}</h2>
            <ol class="said-list" reversed>
              {[...all]
                .sort((a, b) => b.revision - a.revision)
                .map((each) => (
                  <li key={each.revision}>
                    <strong>{text("lessons-revision", { number: each.revision })}</strong>{" "}
                    {each.revision === page.published ? <span class="tag">{text("lessons-on-phones")}</span> : null}{" "}
                    <span class="soft">{whoSaid(each.by, moment(each.at, text.lang), text, each.why)}</span>
                    {each.why && each.by.id !== "" ? <p dir="auto">{each.why}</p> : null}
                    {page.may.includes("rollback") && each.revision !== newest ? (
                      <RollBack page={page} to={each} onPage={onPage} tell={tell} />
                    ) : null}
                  </li>
                ))}
            </ol>
          </>
        )
      }
    </ShownView>
  );
}

interface PickProps {
  label: string;
  all: readonly Revision[];
  page: Page;
  value: number;
  onPick: (number: number) => void;
}

function PickRevision({ label, all, page, value, onPick }: PickProps) {
  const text = useText();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} autoComplete="off" value={value} onChange={(event) => onPick(Number(event.currentTarget.value))}>
        {all.map(({ revision: number }) => (
          <option key={number} value={number}>
            {number === page.published ? text("lessons-revision-published", { number }) : text("lessons-revision", { number })}
          </option>
        ))}
      </select>
    </div>
  );
}

interface Both {
  from: RevisionTexts;
  to: RevisionTexts;
}

function Between({ page, from, to }: { page: Page; from: number; to: number }) {
  const text = useText();
  const api = useLessonApi();
  const [both, setBoth] = useState<Both | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [turn, setTurn] = useState(0);
  const { shelf, id, lang, dir } = page;
  useEffect(() => {
    let wanted = true;
    const of = { shelf, id, lang };
    Promise.all([api.revision(of, from), api.revision(of, to)]).then(
      ([a, b]) => {
        if (!wanted) return;
        setBoth({ from: a, to: b });
        setFault(null);
      },
      (thrown: unknown) => wanted && setFault(thrown),
    );
    return () => {
      wanted = false;
    };
  }, [api, shelf, id, lang, from, to, turn]);
  if (fault) return <ProblemNotice fault={fault} onAgain={() => setTurn(turn + 1)} />;
  if (!both) return <p>{text("list-loading")}</p>;
  const pairs = pairsOf(both).filter(({ before, after }) => before !== after);
  if (pairs.length === 0) return <p class="calm">{text("lessons-same")}</p>;
  return (
    <ol class="lesson-cards">
      {pairs.map(({ id: card, before, after, number }) => (
        <li key={card} class="lesson-card">
          <h3>{card === "title" ? text("lessons-title-card") : text("lessons-card-card", { number })}</h3>
          <ChangedWords before={before} after={after} lang={lang} dir={dir} />
        </li>
      ))}
    </ol>
  );
}

/** The cards of both revisions by their ids, in the order of the newer one; then what is gone. */
function pairsOf({ from, to }: Both): { id: string; before: string; after: string; number: number }[] {
  const title = ({ front: { title, note } }: RevisionTexts) => [title, note ?? ""].filter(Boolean).join("\n");
  const old = new Map(from.cards.map((card) => [card.id, card.text]));
  const ids = new Set(to.cards.map(({ id }) => id));
  return [
    { id: "title", before: title(from), after: title(to), number: 0 },
    ...to.cards.map(({ id, text }, at) => ({ id, before: old.get(id) ?? "", after: text, number: at + 1 })),
    ...from.cards.flatMap(({ id, text }, at) => (ids.has(id) ? [] : [{ id, before: text, after: "", number: at + 1 }])),
  ];
}

function RollBack({ page, to, onPage, tell }: { page: Page; to: Revision; onPage: (page: Page) => void; tell: (words: string) => void }) {
  const text = useText();
  const api = useLessonApi();
  const [asked, setAsked] = useState(false);
  const [key] = useState(newKey);
  const values = { number: to.revision };
  return (
    <>
      <button type="button" aria-label={text("lessons-roll-back-long", values)} onClick={() => setAsked(true)}>
        {text("lessons-roll-back")}
      </button>
      {asked ? (
        <Confirm
          heading={text("lessons-roll-back-heading", values)}
          doIt={text("lessons-roll-back-yes")}
          onDo={async () => {
            // What is kept holds no marks of direction: the server takes none, since they can hide what is written.
            const why = text("lessons-roll-back-why", values).replace(/[\u2066-\u2069]/g, "");
            const answer = await api.rollBack(page, key, page.revision, to.revision, why);
            onPage(answer.page);
            tell(text("lessons-rolled-back", values));
          }}
          onClose={() => setAsked(false)}
        >
          <p>{text("lessons-roll-back-means")}</p>
        </Confirm>
      ) : null}
    </>
  );
}
