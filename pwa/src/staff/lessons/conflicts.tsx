import { useEffect, useRef, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Notice } from "../../components/notice/notice.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { ChangedWords } from "./changed-words.tsx";
import { type Decision, type Draft, bothTexts } from "./draft.ts";
import type { Conflict, Page } from "./facts.ts";
import { nameOfCard } from "./who.ts";
import { WordsField } from "./words-field.tsx";

interface ConflictsProps {
  draft: Draft;
  page: Page;
  name: (card: string | null) => string;
  busy: boolean;
  fault: unknown;
  onDecided: (decisions: ReadonlyMap<string, Decision>) => void;
}

/** Two people wrote on one card. Both texts stand here, whole; nothing is saved before each card was decided. */
export function Conflicts({ draft, page, name, busy, fault, onDecided }: ConflictsProps) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  useEffect(() => heading.current?.focus(), []);
  const open = draft.conflicts.filter(({ card }) => !decisions.has(card)).length;
  return (
    <section class="conflicts">
      <h2 ref={heading} tabIndex={-1}>
        {text("lessons-conflict-heading")}
      </h2>
      <Notice kind="care">
        <p>{text("lessons-conflict-lead")}</p>
      </Notice>
      {draft.conflicts.map((conflict) => (
        <Decide
          key={conflict.card}
          of={conflict}
          page={page}
          name={name(conflict.card)}
          decision={decisions.get(conflict.card)}
          onDecision={(decision) => setDecisions(new Map(decisions).set(conflict.card, decision))}
        />
      ))}
      <ProblemNotice fault={fault} />
      {open > 0 ? <p class="soft">{text("lessons-conflict-open", { count: open })}</p> : null}
      <button
        type="button"
        class="filled"
        aria-disabled={busy || open > 0 || undefined}
        onClick={() => (busy || open > 0 ? undefined : onDecided(decisions))}
      >
        {text(busy ? "console-busy" : "lessons-conflict-save")}
      </button>
    </section>
  );
}

interface DecideProps {
  of: Conflict;
  page: Page;
  name: string;
  decision: Decision | undefined;
  onDecision: (decision: Decision) => void;
}

function Decide({ of, page, name, decision, onDecision }: DecideProps) {
  const text = useText();
  const { lang, dir } = page;
  // Of the title and of the order one side is picked; the words of a card can be written from both.
  const words = of.card !== "title" && of.card !== "order";
  const readable = (side: string) => (of.card === "order" ? side.split("\n").map((id) => nameOfCard(page.cards, id, text)).join("\n") : side);
  const ways = words ? (["yours", "theirs", "both"] as const) : (["yours", "theirs"] as const);
  return (
    <fieldset class="conflict lesson-card">
      <legend>{name}</legend>
      <div class="conflict-sides">
        {(["yours", "theirs"] as const).map((side) => (
          <div key={side}>
            <h3>{text(`lessons-conflict-${side}`)}</h3>
            <p class="plain-card" lang={lang} dir={dir}>
              {readable(of[side])}
            </p>
            {words ? (
              <details class="more">
                <summary>{text("lessons-conflict-changed")}</summary>
                <ChangedWords before={of.base} after={of[side]} lang={lang} dir={dir} />
              </details>
            ) : null}
          </div>
        ))}
      </div>
      {ways.map((way) => (
        <label key={way} class="one-tick">
          <input
            type="radio"
            name={`keep-${of.card}`}
            autoComplete="off"
            checked={decision?.keep === way}
            onChange={() => onDecision(way === "both" ? { keep: way, text: bothTexts(of) } : { keep: way })}
          />{" "}
          {text(`lessons-conflict-keep-${way}`)}
        </label>
      ))}
      {decision?.keep === "both" ? (
        <WordsField
          label={text("lessons-conflict-write")}
          value={decision.text}
          most={8000}
          rows={8}
          lang={lang}
          dir={dir}
          onInput={(typed) => onDecision({ keep: "both", text: typed })}
        />
      ) : null}
    </fieldset>
  );
}
