/** The routes of Talk for the staff that the chats need (docs/reference/routes.md, under /staff/talk). */
import type { OfferKind } from "./sides.ts";

export interface Joining {
  id: string;
  name: string;
  tag: string;
  kind: string;
}

/** A chat of mine, as the server knows it. */
export interface Mine {
  c: string;
  tag: string;
  part: "mentor" | "lead" | "whisper";
  heavy: boolean;
  danger: boolean;
  language: string;
  reply_by: string | null;
  joining: Joining[];
  offered: { to: string; tag: string } | null;
  of: string | null;
}

export interface Claimed {
  c: string;
  packet: string;
  intake_id: string;
  /** Of the packet. */
  epoch: number;
}

/** Every method rejects as the methods of `StaffApi` do. */
export interface StaffTalkApi {
  mine(): Promise<readonly Mine[]>;
  tickets(): Promise<{ ticket: string }>;
  claim(c: string, tag: string): Promise<Claimed>;
  intake(): Promise<readonly { version: number; id: string; p: string }[]>;
  offer(c: string, to: string, tag: string, kind: OfferKind): Promise<void>;
  answer(c: string, accept: boolean): Promise<void>;
  join(c: string, tag: string): Promise<void>;
  left(c: string): Promise<void>;
  close(c: string): Promise<void>;
  erase(c: string): Promise<void>;
  danger(c: string): Promise<void>;
  out(): Promise<void>;
  whisper(whisper: { of: string; c: string; tag: string; to: string; to_tag: string; packet: string }): Promise<void>;
}

/** How a console asks its server (src/staff/api.ts). */
export type Ask = <T>(method: "GET" | "POST", path: string, body?: unknown) => Promise<T>;

export function staffTalkApi(ask: Ask): StaffTalkApi {
  const chat = (c: string, what: string, body: unknown = {}) => ask<undefined>("POST", `/staff/talk/chats/${c}/${what}`, body);
  return {
    mine: async () => (await ask<{ mine: Mine[] }>("GET", "/staff/talk")).mine,
    tickets: () => ask("POST", "/staff/talk/tickets", {}),
    claim: (c, tag) => ask("POST", "/staff/talk/claims", { c, tag }),
    intake: async () => (await ask<{ packets: { version: number; id: string; p: string }[] }>("GET", "/staff/talk/intake")).packets,
    offer: (c, to, tag, kind) => chat(c, "offer", { to, tag, kind }),
    answer: (c, accept) => chat(c, "answer", { accept }),
    join: (c, tag) => chat(c, "join", { tag }),
    left: (c) => chat(c, "left"),
    close: (c) => chat(c, "close"),
    erase: (c) => chat(c, "erase"),
    danger: (c) => chat(c, "bell"),
    out: () => ask("POST", "/staff/talk/out", {}),
    whisper: (whisper) => ask("POST", "/staff/talk/whispers", whisper),
  };
}
