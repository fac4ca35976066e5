/** A server of the studio that answers what a test says and remembers what it was sent. */
import { vi } from "vitest";

import type { StaffApi } from "../src/staff/api.ts";
import type { Lessons as Lists, Page, RevisionTexts } from "../src/staff/lessons/facts.ts";
import { aLook, aPage } from "../src/staff/lessons/lessons.fixture.ts";
import { Lessons } from "../src/staff/lessons/lessons.tsx";
import type { SessionView } from "../src/staff/protocol.ts";
import { drawConsole, someone } from "./console.tsx";
import "./dialogs.ts";

export interface Played {
  lists?: Lists;
  page?: Page;
  revisions?: RevisionTexts[];
  /** What an address after the page's ("reviews") rejects with; "" is every look at a page or the list. */
  fails?: Record<string, Error>;
  /** What it answers instead. */
  answers?: Record<string, (sent: unknown) => unknown>;
}

export interface Server {
  ask: StaffApi["ask"];
  /** What was sent last to an address after the page's. */
  sent: (rest: string) => unknown;
  /** Everything sent there. */
  all: (rest: string) => unknown[];
  played: Played;
}

export function playedServer(played: Played): Server {
  const heard: [string, unknown][] = [];
  const ask = (method: string, path: string, body?: unknown): Promise<unknown> => {
    const [, rest = ""] = /^\/staff\/lessons(?:\/[^/]+\/[^/]+\/[^/]+\/?(.*))?$/.exec(path) ?? [];
    if (method !== "GET") heard.push([rest, body]);
    const page = played.page ?? aPage();
    const fails = played.fails?.[rest];
    if (fails) return Promise.reject(fails);
    const own = played.answers?.[rest];
    if (own) return Promise.resolve(own(body));
    if (path === "/staff/lessons") return Promise.resolve(played.lists ?? { pages: [], languages: [] });
    if (rest === "look") return Promise.resolve(aLook);
    if (rest === "presence") return Promise.resolve({ here: page.here });
    if (method === "GET" && rest === "revisions") return Promise.resolve({ revisions: played.revisions ?? [] });
    if (method === "GET" && rest.startsWith("revisions/")) {
      return Promise.resolve((played.revisions ?? []).find(({ revision }) => rest === `revisions/${revision}`));
    }
    if (rest === "revisions" || rest === "rollbacks") {
      return Promise.resolve({ saved: true, revision: page.revision + 1, merged: false, conflicts: [], page });
    }
    return Promise.resolve(page);
  };
  return {
    ask: ask as StaffApi["ask"],
    sent: (rest) => heard.filter(([to]) => to === rest).at(-1)?.[1],
    all: (rest) => heard.filter(([to]) => to === rest).map(([, body]) => body),
    played,
  };
}

/** Someone who works on lessons. */
const editor: Partial<SessionView> = { permissions: ["session.hold", "console.use", "lessons.see"] };

export function drawLessons(server: Server, about?: string, who: { id: string; name: string } = someone.member, roles = someone.roles) {
  const [go, tell] = [vi.fn(), vi.fn()];
  const drawn = drawConsole(<Lessons go={go} tell={tell} {...(about === undefined ? {} : { about })} />, {
    view: { ...editor, roles, member: { ...someone.member, ...who } },
    api: { ask: server.ask },
  });
  return { ...drawn, go, tell };
}
