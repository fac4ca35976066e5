import type { ComponentChildren } from "preact";

import { useText } from "../../app/text.ts";
import { EnglishBeside } from "../english-beside/english-beside.tsx";

export interface ScreenProps {
  /** The message that is the heading. */
  heading: string;
  /** A heading that is not a message, such as a name; `heading` is then not drawn. */
  title?: string;
  /** The language of that name (BCP 47), "" when it is not known. */
  lang?: string;
  children: ComponentChildren;
}

/** Says so while no second speaker has checked the words of this language; English is one tap away (src/first hears it). */
function HonestMark() {
  const text = useText();
  if (text.state === "reviewed") return null;
  return (
    <p class="mark">
      {text(`app-mark-${text.state}`)}{" "}
      <button type="button" class="link" data-language="en" lang="en" dir="ltr">
        English
      </button>
    </p>
  );
}

/** The frame of every view: Back (src/first hears `data-back`), the honest mark, one heading that takes focus, and what the view says. */
export function Screen({ heading, title, lang = "", children }: ScreenProps) {
  const text = useText();
  return (
    <main class="screen">
      <button type="button" data-back>
        {text("app-back")}
      </button>
      <HonestMark />
      <h1 tabIndex={-1}>{title === undefined ? <EnglishBeside id={heading} /> : <bdi lang={lang}>{title}</bdi>}</h1>
      {children}
    </main>
  );
}
