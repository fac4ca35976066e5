import { useEffect, useRef } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { withNumbers } from "../components/numbers/numbers.tsx";
import { lessonOf } from "../chat/talk/cards.ts";
import type { YouthSide } from "../chat/talk/sides.ts";
import type { Entry, TalkState } from "../chat/talk/state.ts";
import { CardName } from "./card-name.tsx";
import { LessonName } from "./lesson-name.tsx";
import { nameOf } from "./readers.tsx";

/** How near the end of the page counts as reading along, in CSS pixels. */
const NEAR = 240;

/** What was said, oldest first. Screen readers hear what is added. */
export function Log({ chat, state }: { chat: YouthSide; state: TalkState }) {
  const text = useText();
  const end = useRef<HTMLDivElement>(null);
  const count = state.entries.length;
  const drawn = useRef(count);
  useEffect(() => {
    // Where the chat stands comes first; only what is added later brings its end into sight.
    if (count === drawn.current) return;
    drawn.current = count;
    const near = document.documentElement.scrollHeight - scrollY - innerHeight < NEAR;
    if (near) end.current?.scrollIntoView({ block: "nearest" });
  }, [count]);
  return (
    <>
      <div class="talk-log" role="log" aria-label={text("talk-log")}>
        {state.entries.map((entry) => (
          <Said key={entry.id} entry={entry} chat={chat} state={state} />
        ))}
      </div>
      {state.typing ? <p class="soft">{text("talk-typing")}</p> : null}
      <div ref={end} />
    </>
  );
}

function Said({ entry, chat, state }: { entry: Entry; chat: YouthSide; state: TalkState }) {
  const text = useText();
  if (entry.kind === "line") {
    return <p class="talk-line">{text(`talk-line-${entry.line}`, { name: nameOf(text, state, entry.who) })}</p>;
  }
  return (
    <div class={`talk-said ${entry.mine ? "mine" : "theirs"}`}>
      <p class="talk-who">{entry.mine ? text("talk-you") : nameOf(text, state, entry.who)}</p>
      {entry.kind === "text" ? <p class="talk-text" dir="auto">{withNumbers(entry.text)}</p> : <Suggested id={entry.id} card={entry.card} />}
      {entry.mine ? <Going entry={entry} chat={chat} /> : null}
    </div>
  );
}

/** A place of the list, or a lesson, drawn from this phone's own copy: nobody learns that it was opened. */
function Suggested({ id, card }: { id: string; card: string }) {
  const { go } = useHere();
  const lesson = lessonOf(card);
  return (
    <button type="button" id={`said-${id}`} class="talk-place" onClick={() => (lesson === null ? go("card", card) : go("lesson", lesson))}>
      {lesson === null ? <CardName id={card} /> : <LessonName id={lesson} />}
    </button>
  );
}

function Going({ entry, chat }: { entry: Exclude<Entry, { kind: "line" }>; chat: YouthSide }) {
  const text = useText();
  if (entry.state !== "not-sent") return <p class="talk-state">{text(`talk-${entry.state}`)}</p>;
  return (
    <p class="talk-state">
      <strong>{text("talk-not-sent")}</strong>{" "}
      <button type="button" class="link" onClick={() => chat.again(entry.id)}>
        {text("talk-again")}
      </button>{" "}
      <button type="button" class="link" onClick={() => chat.drop(entry.id)}>
        {text("talk-drop")}
      </button>
    </p>
  );
}
