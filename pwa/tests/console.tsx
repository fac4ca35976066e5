import { type RenderResult, render } from "@testing-library/preact";
import type { ComponentChildren } from "preact";

import { TextContext, makeText } from "../src/app/text.ts";
import { Offline, type StaffApi } from "../src/staff/api.ts";
import type { SessionView } from "../src/staff/protocol.ts";
import { type Parts, Session, SessionContext } from "../src/staff/session.ts";
import type { Tabs, Word } from "../src/staff/tabs.ts";
import { ftlOf } from "./words.ts";

/** A mentor who is signed in. */
export const someone: SessionView = {
  locked: false,
  locked_why: "",
  member: { id: "m1", name: "Rowan", hpke_public: "h", sign_public: "s", key_number: "1234 5678 9012 3456 7890" },
  roles: [{ role: "mentor", state: "active" }],
  permissions: ["session.hold", "console.use"],
  salt: "AAAAAAAAAAAAAAAAAAAAAA",
  memory_kib: 65536,
  passes: 3,
  sealed_keys: "",
  ends_at: "2999-01-01T00:00:00Z",
  idle_seconds: 600,
};

/** An api that answers what the test says, and is offline for everything else. */
export function playedApi(answers: Partial<StaffApi> = {}): StaffApi {
  const away = () => Promise.reject(new Offline());
  return new Proxy({ now: Date.now, ...answers } as StaffApi, {
    get: (target, name) => (Reflect.get(target, name) as unknown) ?? away,
  });
}

/** Two ends in one browser: what one says the other hears. */
export function playedTabs(): [Tabs, Tabs] {
  const heard: ((word: Word) => void)[][] = [[], []];
  const end = (own: number): Tabs => ({
    say: (word) => heard[1 - own]?.forEach((each) => each(word)),
    hear: (each) => {
      heard[own]?.push(each);
      return () => undefined;
    },
  });
  return [end(0), end(1)];
}

export interface Around {
  api?: Partial<StaffApi>;
  /** Parts of the session view; null while nobody is signed in. */
  view?: Partial<SessionView> | null;
  language?: string;
  parts?: Partial<Parts>;
  /** What happens to the session before anything is drawn, such as keys that open. */
  before?: (session: Session) => void;
}

export interface Drawn extends RenderResult {
  session: Session;
}

/** Draws a part of the console in its real words, as someone signed in sees it. */
export function drawConsole(children: ComponentChildren, { api, view, language = "en", parts, before }: Around = {}): Drawn {
  const session = new Session({ origin: "https://example.org", tabs: playedTabs()[0], api: () => playedApi(api), ...parts });
  if (view !== null) {
    session.view = { ...someone, ...view };
    session.stage = { at: "open" };
    session.opened = true;
  }
  before?.(session);
  const text = makeText({
    v: 1,
    lang: language,
    dir: "ltr",
    state: "reviewed",
    ftl: ftlOf(language, "console"),
    english: language === "en" ? "" : ftlOf("en", "console"),
    beside: [],
    synonyms: {},
  });
  const drawn = render(
    <TextContext.Provider value={text}>
      <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
    </TextContext.Provider>,
  );
  return { ...drawn, session };
}
