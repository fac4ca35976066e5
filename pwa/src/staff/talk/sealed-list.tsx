import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { withNumbers } from "../../components/numbers/numbers.tsx";
import { Confirm } from "../components/confirm.tsx";
import { day } from "../shown/dates.ts";
import type { SealedForMe } from "./facts.ts";
import type { Words } from "./sealed.ts";
import type { Opened } from "./use-sealed.ts";

interface ListProps<T extends SealedForMe> {
  of: readonly Opened<T>[];
  none: string;
  /** Who wrote it, where that is to be said. */
  by?: (words: Words | null) => string;
  onRemove: (name: string) => Promise<void>;
}

/** Notes that only this person's key opens; each can be erased. */
export function SealedList<T extends SealedForMe>({ of, none, by, onRemove }: ListProps<T>) {
  const text = useText();
  const [asked, setAsked] = useState<string | null>(null);
  if (of.length === 0) return <p class="soft">{none}</p>;
  return (
    <>
      <ul class="slips one">
        {of.map((each) => (
          <li key={each.name} class="slip">
            <h3>{by ? by(each.words) : day(each.on, text.lang)}</h3>
            <p dir="auto" class="said-text">
              {withNumbers(each.words?.text ?? text("desk-note-closed"))}
            </p>
            <p class="soft">{text("desk-note-until", { from: day(each.on, text.lang), until: day(each.until, text.lang) })}</p>
            <div class="acts">
              <button
                type="button"
                aria-label={text("desk-note-erase-long", { date: day(each.on, text.lang) })}
                onClick={() => setAsked(each.name)}
              >
                {text("desk-note-erase")}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {asked === null ? null : (
        <Confirm
          heading={text("desk-note-erase-heading")}
          doIt={text("desk-note-erase-yes")}
          onDo={() => onRemove(asked)}
          onClose={() => setAsked(null)}
        >
          <p>{text("desk-note-erase-means")}</p>
        </Confirm>
      )}
    </>
  );
}
