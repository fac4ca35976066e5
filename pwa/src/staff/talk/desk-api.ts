/** The routes of the desk that the chats themselves do not need (docs/reference/routes.md, under /staff/talk). */
import { useMemo } from "preact/hooks";

import type { StaffApi } from "../api.ts";
import { useSession } from "../session.ts";
import type { CannedTexts, DutyState, Facts, SealedForMe, Shift, Steps } from "./facts.ts";

export interface DeskApi {
  facts(): Promise<Facts>;
  duty(state: DutyState): Promise<void>;
  endRest(): Promise<void>;
  heavy(c: string, heavy: boolean): Promise<void>;
  withdraw(c: string): Promise<void>;
  block(c: string): Promise<void>;
  canned(language: string): Promise<CannedTexts>;
  steps(language: string, region: string): Promise<Steps>;

  rota(from: string, to: string): Promise<{ shifts: Shift[] }>;
  addShift(from: string, until: string): Promise<Shift>;
  removeShift(id: string): Promise<void>;

  notes(): Promise<{ notes: SealedForMe[] }>;
  leaveNote(name: string, packets: { to: string; p: string }[]): Promise<void>;
  removeNote(name: string): Promise<void>;
  debriefs(): Promise<{ debriefs: SealedForMe[] }>;
  keepDebrief(name: string, p: string): Promise<void>;
  removeDebrief(name: string): Promise<void>;
}

/** Every method rejects as those of `StaffApi` do. */
export function deskApi(ask: StaffApi["ask"]): DeskApi {
  const at = (path: string) => `/staff/talk${path}`;
  const part = encodeURIComponent;
  const chat = (c: string, what: string, body: unknown = {}) => ask<undefined>("POST", at(`/chats/${part(c)}/${what}`), body);
  return {
    facts: () => ask("GET", at("")),
    duty: (state) => ask("PUT", at("/duty"), { state }),
    endRest: () => ask("POST", at("/rest/end"), {}),
    heavy: (c, heavy) => chat(c, "heavy", { heavy }),
    withdraw: (c) => chat(c, "offer/withdraw"),
    block: (c) => chat(c, "block"),
    canned: (language) => ask("GET", at(`/canned/${part(language)}`)),
    steps: (language, region) => ask("GET", at(`/steps/${part(language)}${region ? `?region=${part(region)}` : ""}`)),

    rota: (from, to) => ask("GET", at(`/rota?from=${part(from)}&to=${part(to)}`)),
    addShift: (from, until) => ask("POST", at("/rota"), { from, until }),
    removeShift: (id) => ask("DELETE", at(`/rota/${part(id)}`)),

    notes: () => ask("GET", at("/notes")),
    leaveNote: (name, packets) => ask("POST", at("/notes"), { name, packets }),
    removeNote: (name) => ask("DELETE", at(`/notes/${part(name)}`)),
    debriefs: () => ask("GET", at("/debriefs")),
    keepDebrief: (name, p) => ask("POST", at("/debriefs"), { name, p }),
    removeDebrief: (name) => ask("DELETE", at(`/debriefs/${part(name)}`)),
  };
}

export function useDeskApi(): DeskApi {
  const { api } = useSession();
  return useMemo(() => deskApi(api.ask), [api]);
}
