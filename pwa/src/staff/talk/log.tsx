import { useLayoutEffect, useRef } from "preact/hooks";

import { useText } from "../../app/text.ts";
import type { Entry, Talk, TalkState } from "../../chat/talk/state.ts";
import { withNumbers } from "../../components/numbers/numbers.tsx";
import { clock } from "../shown/dates.ts";
import { CardName } from "./card-name.tsx";
import type { Colleague } from "./facts.ts";
import { nameIn } from "./who.ts";

interface LogProps {
  chat: Talk;
  state: TalkState;
  label: string;
  /** Who is known by name without having said it here. */
  colleagues?: readonly Colleague[];
}

const MINUTE = 60_000;

/** What was said. Screen readers say what is new; it stays at the end while one is at the end. */
export function Log({ chat, state, label, colleagues = [] }: LogProps) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useLayoutEffect(() => {
    const { current } = box;
    if (current && atEnd.current) current.scrollTop = current.scrollHeight;
  }, [state.entries, state.typing]);
  return (
    <div
      ref={box}
      class="log"
      role="log"
      aria-label={label}
      // A keyboard can scroll it.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        atEnd.current = scrollHeight - scrollTop - clientHeight < 40;
      }}
    >
      {state.entries.length === 0 ? <p class="soft">{text("chat-empty")}</p> : null}
      {state.entries.map((entry) => (
        <OneEntry key={entry.id} entry={entry} chat={chat} state={state} colleagues={colleagues} />
      ))}
      {state.typing ? <p class="soft typing">{text("chat-typing")}</p> : null}
    </div>
  );
}

interface EntryProps {
  entry: Entry;
  chat: Talk;
  state: TalkState;
  colleagues: readonly Colleague[];
}

function OneEntry({ entry, chat, state, colleagues }: EntryProps) {
  const text = useText();
  const name = nameIn(text, state, entry.who, colleagues);
  if (entry.kind === "line") return <p class="log-line">{text(`chat-line-of-${entry.line}`, { name })}</p>;
  return (
    <div class={entry.mine ? "said said-mine" : "said"}>
      <p class="said-who">
        <bdi>{entry.mine ? text("chat-who-you") : name}</bdi>
        {entry.at === null ? null : <span class="soft"> {clock(entry.at * MINUTE, text.lang)}</span>}
      </p>
      {entry.kind === "card" ? (
        <p class="said-card">
          <CardName id={entry.card} />
        </p>
      ) : (
        <p dir="auto" class="said-text">
          {withNumbers(entry.text)}
        </p>
      )}
      {entry.state === "sent" ? null : <p class="soft">{text(`chat-state-${entry.state}`)}</p>}
      {entry.state === "not-sent" ? (
        <div class="acts">
          <button type="button" onClick={() => chat.again(entry.id)}>
            {text("chat-again")}
          </button>
          <button type="button" onClick={() => chat.drop(entry.id)}>
            {text("chat-drop")}
          </button>
        </div>
      ) : null}
    </div>
  );
}
