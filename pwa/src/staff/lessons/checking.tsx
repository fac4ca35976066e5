import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { useWork } from "../work.ts";
import { newKey } from "./lesson-api.ts";
import type { StepsProps } from "./steps.tsx";
import { nameOfCard } from "./who.ts";

/** A language reviewer says which cards are right as they stand. */
export function Checking({ page, act }: Pick<StepsProps, "page" | "act">) {
  const text = useText();
  const { work, busy, fault } = useWork();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [key, setKey] = useState(newKey);
  const states = [{ id: "title", state: page.title_state }, ...page.cards];
  const open = states.filter(({ state }) => state === "machine" || state === "draft");
  if (open.length === 0) return null;
  const turn = (id: string, on: boolean) => {
    setPicked(new Set(on ? [...picked, id] : [...picked].filter((each) => each !== id)));
    setKey(newKey());
  };
  const cards = open.map(({ id }) => id).filter((id) => picked.has(id));
  return (
    <fieldset class="ticks checking">
      <legend>{text("lessons-check")}</legend>
      <p class="soft">{text("lessons-check-means")}</p>
      {open.map(({ id, state }) => (
        <label key={id}>
          <input type="checkbox" autoComplete="off" checked={picked.has(id)} onChange={(event) => turn(id, event.currentTarget.checked)} />{" "}
          {nameOfCard(page.cards, id, text)} <span class="soft">{text(`lessons-card-state-${state ?? "draft"}`)}</span>
        </label>
      ))}
      <ProblemNotice fault={fault} />
      <button
        type="button"
        class="filled"
        aria-disabled={busy || cards.length === 0 || undefined}
        onClick={() =>
          cards.length === 0
            ? undefined
            : work(async () => {
                await act((api) => api.checked(page, key, page.revision, cards), text("lessons-checked", { count: cards.length }));
                setPicked(new Set());
                setKey(newKey());
              })
        }
      >
        {text("lessons-check-go", { count: cards.length })}
      </button>
    </fieldset>
  );
}
