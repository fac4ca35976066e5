import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { useSession } from "../session.ts";
import { moment } from "../shown/dates.ts";
import { useWork } from "../work.ts";
import type { Comment, Page } from "./facts.ts";
import { type LessonApi, newKey } from "./lesson-api.ts";
import { WordsField } from "./words-field.tsx";
import { whoSaid } from "./who.ts";

export interface CommentsProps {
  page: Page;
  card: string;
  /** What the card is called. */
  name: string;
  act: (does: (api: LessonApi) => Promise<Page>, done: string) => Promise<void>;
}

/** What was said on a card, with what answers it; what is resolved is folded away. */
export function Comments({ page, card, name, act }: CommentsProps) {
  const text = useText();
  const here = page.comments.filter((each) => each.card === card);
  const threads = here.filter(({ answers }) => answers === null);
  const open = threads.filter(({ resolved }) => !resolved);
  const done = threads.filter(({ resolved }) => resolved);
  const thread = (each: Comment) => (
    <Thread key={each.id} of={each} answers={here.filter(({ answers }) => answers === each.id)} page={page} act={act} />
  );
  return (
    <div class="comments">
      {open.map(thread)}
      {done.length > 0 ? (
        <details class="more">
          <summary>{text("lessons-comments-done", { count: done.length })}</summary>
          {done.map(thread)}
        </details>
      ) : null}
      {page.may.includes("comment") ? (
        <Say
          label={text("lessons-comment-on", { card: name })}
          go={text("lessons-comment")}
          onSay={(words, key) =>
            act((api) => api.comment(page, key, { card, text: words, answers: null }), text("lessons-comment-told"))
          }
        />
      ) : null}
    </div>
  );
}

function Thread({ of, answers, page, act }: { of: Comment; answers: Comment[]; page: Page; act: CommentsProps["act"] }) {
  const text = useText();
  const { work, busy, fault } = useWork();
  const may = page.may.includes("comment") && !of.resolved;
  const [key] = useState(newKey);
  return (
    <div class="comment">
      {[of, ...answers].map((each) => (
        <div key={each.id}>
          <p class="soft">{whoSaid(each.by, moment(each.at, text.lang), text)}</p>
          <p class="comment-words" dir="auto">
            {each.text}
          </p>
        </div>
      ))}
      {may ? (
        <>
          <Say
            label={text("lessons-answer-label")}
            go={text("lessons-answer")}
            onSay={(words, own) =>
              act((api) => api.comment(page, own, { card: of.card, text: words, answers: of.id }), text("lessons-comment-told"))
            }
          />
          <button
            type="button"
            aria-disabled={busy || undefined}
            onClick={() => work(() => act((api) => api.resolve(page, key, of.id), text("lessons-resolved")))}
          >
            {text("lessons-resolve")}
          </button>
          <ProblemNotice fault={fault} />
        </>
      ) : null}
    </div>
  );
}

/** A field that opens when it is wanted; what was typed stays until it was heard. */
function Say({ label, go, onSay }: { label: string; go: string; onSay: (words: string, key: string) => Promise<void> }) {
  const text = useText();
  const { work, busy, fault } = useWork();
  const { view } = useSession();
  const [words, setWords] = useState("");
  const [key, setKey] = useState(newKey);
  const [missing, setMissing] = useState(false);
  const send = () => {
    setMissing(words.trim() === "");
    if (words.trim() === "") return;
    work(async () => {
      await onSay(words.trim(), key);
      setWords("");
      setKey(newKey());
    });
  };
  return (
    <details class="more say-more" key={view.member.id}>
      <summary>{go}</summary>
      <WordsField
        label={label}
        value={words}
        most={1000}
        wrong={missing ? text("lessons-comment-missing") : undefined}
        onInput={(typed) => {
          setWords(typed);
          setKey(newKey());
          setMissing(false);
        }}
      />
      <ProblemNotice fault={fault} />
      <button type="button" class="filled" aria-disabled={busy || undefined} onClick={send}>
        {text(busy ? "console-busy" : "lessons-comment-send")}
      </button>
    </details>
  );
}
