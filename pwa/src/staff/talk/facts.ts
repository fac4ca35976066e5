/** What `GET /staff/talk` tells (docs/reference/routes.md). Nothing in it counts or times anybody's work. */
import type { Mine } from "../../chat/talk/staff-api.ts";
import type { Wait } from "../../chat/talk/state.ts";

export type DutyState = "off" | "on" | "break";

export interface Duty {
  state: DutyState;
  /** ISO minutes, UTC: when the shift ends; null while off. */
  until: string | null;
  rest_until: string | null;
  heavy: number;
  chats: number;
  most: number;
}

/** A chat that waits. `left`: a message for later, nobody may sit there now. `wait`: how long it has waited. */
export interface Waiting {
  c: string;
  language: string;
  urgent: boolean;
  heavy: boolean;
  danger: boolean;
  again: boolean;
  left: boolean;
  wait: Wait;
}

export interface Offer {
  c: string;
  /** "" where the youth called. */
  from: string;
  name: string;
  kind: "hand-over" | "join" | "whisper" | "danger";
  tag: string;
  language: string;
  heavy: boolean;
}

export interface Colleague {
  id: string;
  name: string;
  state: DutyState | "away";
  lead: boolean;
  free: boolean;
  /** For leads: chats that they took in this shift went back to the line without a word. */
  lapsed: boolean;
}

/** A chat that a lead may come into. */
export interface Live {
  c: string;
  names: string[];
  language: string;
  heavy: boolean;
  danger: boolean;
}

export interface Facts {
  duty: Duty;
  waiting: Waiting[];
  mine: Mine[];
  offers: Offer[];
  on_duty: Colleague[];
  live: Live[];
  roster: { version: number; until: string } | null;
}

export interface Shift {
  id: string;
  member: string;
  name: string;
  mine: boolean;
  /** ISO minutes, UTC. */
  from: string;
  until: string;
}

export interface Canned {
  id: string;
  group: string;
  text: string;
}

export type WordsState = "reviewed" | "draft" | "machine";

export interface CannedTexts {
  language: string;
  state: WordsState;
  texts: Canned[];
}

export interface Step {
  id: string;
  title: string;
  parts: string[];
  /** Ids of crisis lines to show with it. */
  lines: string[];
}

/** What a mentor goes through when someone is in danger now, for one region. `note`: while no lawyer's review holds. */
export interface Steps {
  language: string;
  state: WordsState;
  region: string;
  regions: { id: string; name: string }[];
  reviewed: boolean;
  note: string;
  steps: Step[];
  beside: Step[];
}

/** Sealed to me. `on`, `until`: days. */
export interface SealedForMe {
  name: string;
  on: string;
  until: string;
  p: string;
}
