import { useText } from "../../app/text.ts";
import type { TalkState } from "../../chat/talk/state.ts";
import type { Colleague } from "./facts.ts";
import { nameIn } from "./who.ts";

/** Who can read what is written now: always in sight, for the youth as well as here. */
export function Readers({ state, colleagues }: { state: TalkState; colleagues: readonly Colleague[] }) {
  const text = useText();
  if (state.readers.length === 0) return null;
  const names = state.readers.map(({ who, me, role }) => {
    const name = nameIn(text, state, who, colleagues);
    return me ? text("chat-who-me", { name }) : role === "lead" ? text("chat-who-lead", { name }) : name;
  });
  return (
    <p class="soft readers">
      {text("chat-readers", { names: new Intl.ListFormat(text.lang).format(names) })}{" "}
      {state.readers.some(({ who }) => who === "youth") ? text(state.present ? "chat-present" : "chat-away") : null}
    </p>
  );
}
