/** What stands around every view of someone signed in: where one can go, the language, lock, sign out. */
import type { ComponentType } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { Notice } from "../components/notice/notice.tsx";
import { KeptContext, type Shelf } from "./kept.ts";
import { LanguageChoice } from "./languages.tsx";
import type { Permission } from "./protocol.ts";
import { RosterNotice } from "./roster/notice.tsx";
import { say } from "./say.ts";
import { useSession, useStore } from "./session.ts";

export type ViewName = "home" | "talk" | "rota" | "lessons" | "people" | "invitations" | "roster" | "account" | "audit";

export interface ViewProps {
  /** What the view is about, such as the id of a person. */
  about?: string;
  /** Shows another view; the frame then puts the focus on its `h1`. */
  go: (view: ViewName, about?: string) => void;
  /** Says what was done: it is read aloud once, and stays in sight until the next going. */
  tell: (words: string) => void;
}

export type Views = Partial<Record<ViewName, ComponentType<ViewProps>>>;

/** In the order of the navigation, with the permission that each is for. */
const NAV: readonly [ViewName, Permission][] = [
  ["home", "console.use"],
  ["talk", "talk.answer"],
  ["rota", "talk.answer"],
  ["lessons", "lessons.see"],
  ["people", "people.see"],
  ["invitations", "people.invite"],
  ["roster", "roster.sign"],
  ["audit", "audit.read"],
  ["account", "console.use"],
];

interface Place {
  view: ViewName;
  about?: string;
  /** Each going is a new place, so that the view starts fresh and its heading takes the focus. */
  step: number;
}

export function Frame({ views }: { views: Views }) {
  const text = useText();
  const { view, lock, signOut } = useSession();
  const { stage } = useStore();
  const [place, setPlace] = useState<Place>({ view: "home", step: 0 });
  const [shelf] = useState<Shelf>(() => new Map());
  const [told, setTold] = useState("");
  const main = useRef<HTMLElement>(null);
  const tell = (words: string) => {
    say(words);
    setTold(words);
  };
  const go = (name: ViewName, about?: string) => {
    setTold("");
    setPlace(({ step }) => ({ view: name, step: step + 1, ...(about === undefined ? {} : { about }) }));
  };

  useLayoutEffect(() => {
    main.current?.querySelector("h1")?.focus();
    scrollTo(0, 0);
  }, [place]);

  // It may name someone: nothing of it is left under the lock, nor after the end.
  useEffect(() => {
    if (stage.at === "locked") {
      say("");
      setTold("");
    }
    return () => say("");
  }, [stage.at]);

  const open = NAV.filter(([name, permission]) => views[name] && view.permissions.includes(permission));
  // Someone whose role was taken away may stand where they may no longer be.
  const shown = open.some(([name]) => name === place.view) ? place : { view: "home" as const, step: place.step };
  const View = views[shown.view];
  return (
    <div class="room">
      <section class="corner" aria-label={text("console-language")}>
        <LanguageChoice />
      </section>
      <div class="top">
        <nav aria-label={text("console-nav")}>
          <ul>
            {open.map(([name]) => (
              <li key={name}>
                <button type="button" aria-current={shown.view === name ? "page" : undefined} onClick={() => go(name)}>
                  {text(`console-nav-${name}`)}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <section class="top-me" aria-label={text("console-me")}>
          <span class="top-name">
            <bdi>{view.member.name}</bdi>
          </span>
          <button type="button" onClick={lock}>
            {text("console-lock")}
          </button>
          <button type="button" onClick={() => void signOut()}>
            {text("console-sign-out")}
          </button>
        </section>
      </div>
      <main ref={main}>
        {told ? (
          <div class="told">
            <Notice>
              <p>{told}</p>
              <button type="button" class="quiet" onClick={() => setTold("")}>
                {text("console-told-seen")}
              </button>
            </Notice>
          </div>
        ) : null}
        {shown.view === "home" || shown.view === "roster" ? null : <RosterNotice key={shown.step} go={go} />}
        <KeptContext.Provider value={shelf}>
          {View ? <View key={shown.step} {...shown} go={go} tell={tell} /> : null}
        </KeptContext.Provider>
      </main>
    </div>
  );
}
