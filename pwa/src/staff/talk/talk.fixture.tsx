/** The desk in tests: what the server would tell, chats that do what a test says, and the real words. */
import type { ComponentChildren } from "preact";
import { vi } from "vitest";

import { drawConsole } from "../../../tests/console.tsx";
import type { Mine } from "../../chat/talk/staff-api.ts";
import { ScriptedDesk } from "../../chat/talk/talk.fixture.ts";
import { Offline } from "../api.ts";
import { KeptContext } from "../kept.ts";
import { makeKeys, openKeys } from "../keys/key-pair.ts";
import type { Permission } from "../protocol.ts";
import type { Colleague, Facts } from "./facts.ts";
import { type Titles, TitlesContext } from "./lessons.ts";
import { type Places, PlacesContext } from "./places.ts";
import type { Sealing } from "./sealed.ts";
import { OpenDeskContext } from "./use-chats.ts";
import { SealingContext } from "./use-sealed.ts";

export const MENTOR: Permission[] = ["session.hold", "console.use", "talk.answer"];
export const LEAD: Permission[] = [...MENTOR, "talk.lead", "roster.sign"];

export function facts(parts: Partial<Facts> = {}): Facts {
  return {
    duty: { state: "on", until: "2026-11-22T18:30Z", rest_until: null, heavy: 0, chats: 0, most: 2 },
    waiting: [],
    mine: [],
    offers: [],
    on_duty: [],
    live: [],
    roster: { version: 3, until: "2026-11-28T12:00Z" },
    ...parts,
  };
}

export function mine(c: string, parts: Partial<Mine> = {}): Mine {
  return {
    c,
    tag: "t",
    part: "mentor",
    heavy: false,
    danger: false,
    language: "es",
    reply_by: null,
    joining: [],
    offered: null,
    of: null,
    ...parts,
  };
}

export function colleague(name: string, parts: Partial<Colleague> = {}): Colleague {
  return { id: name.toLowerCase(), name, state: "on", lead: false, free: true, lapsed: false, ...parts };
}

/** Answers by "GET /staff/talk". A function is asked with the body; an error is thrown; what is not there is offline. */
export type Answers = Record<string, unknown>;

export interface Given {
  answers?: Answers;
  desk?: ScriptedDesk;
  places?: Partial<Places>;
  titles?: Titles;
  sealing?: Partial<Sealing>;
  permissions?: Permission[];
  /** How often the chats cannot be opened before they can. */
  fails?: number;
}

/** Notes that are not sealed but turned around: enough to see that what leaves is not what was typed. */
const turned = (text: string) => Array.from(text).reverse().join("");
const openly: Sealing = {
  forLeads: (_by, text) => Promise.resolve({ name: "n1", packets: [{ to: "lead", p: turned(text) }] }),
  forMe: (_me, _hpke, text) => Promise.resolve({ name: "d1", p: turned(text) }),
  open: (_kind, _name, _me, _hpke, p) => Promise.resolve(p === "broken" ? null : { by: "Mia", text: turned(p) }),
};

const noTitles: Titles = () => Promise.resolve([]);

export async function drawTalk(children: ComponentChildren, { answers = {}, desk = new ScriptedDesk(), places, titles = noTitles, sealing, permissions = MENTOR, fails = 0 }: Given = {}) {
  const ask = vi.fn(async (method: string, path: string, body?: unknown): Promise<unknown> => {
    await Promise.resolve();
    const answer = answers[`${method} ${path.split("?")[0] ?? ""}`] ?? (method === "GET" ? new Offline() : null);
    if (answer instanceof Error) throw answer;
    return typeof answer === "function" ? (answer as (body: unknown) => unknown)(body) : answer;
  });
  const keys = await makeKeys();
  const open = await openKeys(keys.private);
  const opened = vi.fn(() => (opened.mock.calls.length > fails ? Promise.resolve(desk) : Promise.reject(new Offline())));
  const listed: Places = { find: () => Promise.resolve([]), name: () => Promise.resolve(""), ...places };
  const view = {
    member: { id: "m1", name: "Rowan", hpke_public: keys.public.hpke, sign_public: keys.public.sign, key_number: "" },
    permissions,
  };
  const drawn = drawConsole(
    <OpenDeskContext.Provider value={opened}>
      <PlacesContext.Provider value={listed}>
        <TitlesContext.Provider value={titles}>
          <SealingContext.Provider value={() => Promise.resolve({ ...openly, ...sealing })}>
            <KeptContext.Provider value={new Map()}>
              <main>{children}</main>
            </KeptContext.Provider>
          </SealingContext.Provider>
        </TitlesContext.Provider>
      </PlacesContext.Provider>
    </OpenDeskContext.Provider>,
    {
      api: { ask: ask as never },
      view,
      parts: {},
      before: (session) => session.keys.hold("m1", open),
    },
  );
  return { ...drawn, ask, desk, opened };
}

/** What was asked of the server, as "POST /staff/talk/out". */
export function asked(ask: { mock: { calls: unknown[][] } }): string[] {
  return ask.mock.calls.map(([method, path]) => `${String(method)} ${String(path)}`).filter((each) => !each.startsWith("GET"));
}
