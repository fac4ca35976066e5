/** What stands around every view of someone signed in: where one can go, the language, lock, sign out. */
import type { ComponentType } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { LanguageChoice } from "./languages.tsx";
import type { Permission } from "./protocol.ts";
import { useSession } from "./session.ts";

export type ViewName = "home" | "people" | "invitations" | "account" | "audit";

export interface ViewProps {
  /** What the view is about, such as the id of a person. */
  about?: string;
  /** Shows another view; the frame then puts the focus on its `h1`. */
  go: (view: ViewName, about?: string) => void;
  /** Says a short text to screen readers, once. */
  tell: (words: string) => void;
}

export type Views = Partial<Record<ViewName, ComponentType<ViewProps>>>;

/** In the order of the navigation, with the permission that each is for. */
const NAV: readonly [ViewName, Permission][] = [
  ["home", "console.use"],
  ["people", "people.see"],
  ["invitations", "people.invite"],
  ["audit", "audit.read"],
  ["account", "console.use"],
];

interface Place {
  view: ViewName;
  about?: string;
  /** Each going is a new place, so that the view starts fresh and its heading takes the focus. */
  step: number;
}

export function tell(words: string): void {
  const status = document.getElementById("status");
  if (status) status.textContent = words;
}

export function Frame({ views }: { views: Views }) {
  const text = useText();
  const { view, lock, signOut } = useSession();
  const [place, setPlace] = useState<Place>({ view: "home", step: 0 });
  const main = useRef<HTMLElement>(null);
  const go = (name: ViewName, about?: string) =>
    setPlace(({ step }) => ({ view: name, step: step + 1, ...(about === undefined ? {} : { about }) }));

  useLayoutEffect(() => {
    main.current?.querySelector("h1")?.focus();
    scrollTo(0, 0);
  }, [place]);

  const open = NAV.filter(([name, permission]) => views[name] && view.permissions.includes(permission));
  // Someone whose role was taken away may stand where they may no longer be.
  const shown = open.some(([name]) => name === place.view) ? place : { view: "home" as const, step: place.step };
  const View = views[shown.view];
  return (
    <div class="room">
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
        <div class="top-me">
          <bdi>{view.member.name}</bdi>
          <LanguageChoice />
          <button type="button" onClick={lock}>
            {text("console-lock")}
          </button>
          <button type="button" onClick={() => void signOut()}>
            {text("console-sign-out")}
          </button>
        </div>
      </div>
      <main ref={main}>{View ? <View key={shown.step} {...shown} go={go} tell={tell} /> : null}</main>
    </div>
  );
}
