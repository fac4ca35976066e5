import { useLayoutEffect, useRef, useState } from "preact/hooks";

import type { Text } from "../app/text.ts";
import { useText } from "../app/text.ts";
import type { YouthSide } from "../chat/talk/sides.ts";
import type { Reader, TalkState } from "../chat/talk/state.ts";
import { Sure } from "./sure.tsx";

/** The made-up name of someone in the chat, or a word for whoever it is. */
export function nameOf(text: Text, { names }: TalkState, who: string): string {
  return names[who] ?? text(who === "youth" ? "talk-you" : "talk-somebody");
}

function describe(text: Text, { me, name, role }: Reader): string {
  if (me) return text("talk-reader-me");
  if (role === "intake") return text("talk-reader-intake");
  if (name === "") return text("talk-reader-nameless");
  return text(role === "lead" ? "talk-reader-lead" : "talk-reader-mentor", { name });
}

/** Everyone who can read it, in one line: by name where there is one. */
export const namesOf = (text: Text, { readers }: TalkState): string =>
  readers.map((each) => (each.me || each.name === "" ? describe(text, each) : each.name)).join(" · ");

/** Everyone who can open what is written now; and a way not to meet someone again. */
export function Readers({ chat, state }: { chat: YouthSide; state: TalkState }) {
  const text = useText();
  const [about, setAbout] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="talk-card" aria-label={text("talk-readers")}>
      <h2 ref={heading} tabIndex={-1}>
        {text("talk-readers")}
      </h2>
      <ul>
        {state.readers.map((reader) => (
          <li key={reader.who}>
            {describe(text, reader)}{" "}
            {reader.role === "mentor" && !reader.me ? (
              <button type="button" class="link" onClick={() => setAbout(reader.who)}>
                {text("talk-not-again")}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {about === null ? null : (
        <Sure
          question="talk-not-again-sure"
          yes={() => chat.notAgain(about).then(() => setAbout(null))}
          no={() => setAbout(null)}
        />
      )}
      <p class="soft">{text("talk-readers-note")}</p>
    </section>
  );
}
