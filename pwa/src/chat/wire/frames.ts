/** The frames of `peerchat.v1` as this client uses them (docs/protocol/wire.md). */

/** How far a client is in one conversation. */
export interface Place {
  readonly c: string;
  readonly inc: string;
  readonly after: number;
  readonly id: string;
}

export interface Put {
  readonly t: "put";
  readonly c: string;
  readonly id: string;
  readonly e: number;
  readonly to: string;
  readonly packet: string;
}

export interface Send {
  readonly t: "send";
  readonly c: string;
  readonly id: string;
  readonly e: number;
  readonly ct: string;
  readonly v: number;
  readonly tag: string;
}

export type ClientFrame =
  | { readonly t: "hello"; readonly v: 1; readonly ticket: string; readonly resume: readonly Place[] }
  | Put
  | Send
  | { readonly t: "tag"; readonly c: string; readonly tag: string }
  | { readonly t: "ack"; readonly c: string; readonly seq: number }
  | { readonly t: "typing"; readonly c: string; readonly on: boolean }
  | { readonly t: "ping" }
  | { readonly t: "close"; readonly c: string };

/** An envelope in its place. `at`: whole minutes since 1970; null for this client's own, until it comes by the stream. */
export interface Stored {
  readonly seq: number;
  readonly from: string;
  readonly id: string;
  readonly e: number;
  readonly v: number;
  readonly ct: string;
  readonly at: number | null;
}

export interface StreamHead {
  readonly c: string;
  readonly inc: string;
  readonly head: number;
  readonly after: number;
  readonly reset: boolean;
}

export type ServerFrame =
  | { readonly t: "welcome"; readonly conn: string; readonly hb: number; readonly streams: readonly StreamHead[] }
  | ({ readonly t: "env"; readonly c: string } & Stored)
  | { readonly t: "ok"; readonly c: string; readonly id: string; readonly seq: number; readonly dup: boolean }
  | { readonly t: "err"; readonly c: string; readonly id: string; readonly code: string; readonly retry: number }
  | { readonly t: "key"; readonly c: string; readonly to: string; readonly e: number; readonly packet: string }
  | { readonly t: "tag"; readonly c: string; readonly tag: string }
  | { readonly t: "peer"; readonly c: string; readonly state: string }
  | { readonly t: "typing"; readonly c: string; readonly on: boolean }
  | { readonly t: "queue"; readonly c: string; readonly wait: string; readonly on_duty: boolean }
  | { readonly t: "gone"; readonly c: string }
  | { readonly t: "out"; readonly c: string }
  | { readonly t: "drain"; readonly in: number }
  | { readonly t: "pong" }
  | { readonly t: "bye"; readonly code: number };

/** The server's word, or null for what is none. What is in an envelope is looked at where it is opened. */
export function frameFrom(text: unknown): ServerFrame | null {
  try {
    const frame = (typeof text === "string" ? JSON.parse(text) : text) as { t?: unknown } | null;
    return typeof frame?.t === "string" ? (frame as ServerFrame) : null;
  } catch {
    return null;
  }
}

export const Close = { TICKET_OVER: 4401, SLOW_DOWN: 4429, FINAL: 4500, ERASED: 4504, ELSEWHERE: 4509, LEFT: 4510 } as const;
