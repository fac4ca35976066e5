/** The real answers of the worker without a worker, for tests of the views. */
import { fetchWhole, NotHere, type Answer } from "./arrival.ts";
import { Desk, type Port } from "./desk.ts";
import { makeAnswerer } from "./engine.ts";
import type { Asking, Reply } from "./protocol.ts";

/** A port that answers in a later turn, as a worker does, with copies of what it is told. */
export function loopback(now: () => Date, ended: () => void = () => undefined): Port {
  const answer = makeAnswerer(now);
  const heard: ((event: { data: Reply }) => void)[] = [];
  return {
    postMessage(message) {
      const { number, question } = structuredClone(message) as Asking;
      queueMicrotask(() => {
        let reply: Reply;
        try {
          reply = { number, answer: structuredClone(answer(question)) };
        } catch {
          reply = { number, bad: true };
        }
        for (const hear of heard) hear({ data: reply });
      });
    },
    addEventListener(type: "message" | "error", hear: (event: { data: Reply }) => void) {
      if (type === "message") heard.push(hear);
    },
    terminate: ended,
  };
}

/** A desk whose list is `pack`: a pack document, or text that came instead of one, or a status with nothing. */
export function deskOf(pack: Record<string, unknown> | string | number, now = () => new Date("2026-11-23T17:00:00Z")): Desk {
  const body = typeof pack === "string" ? pack : JSON.stringify(pack);
  const answer: Answer =
    typeof pack === "number" ? { status: pack, body: new ArrayBuffer(0) } : { status: 200, body: bytesOf(body) };
  return new Desk(
    () => loopback(now),
    (edition, told, signal) =>
      fetchWhole(edition, told, signal, () => (answer.status === 0 ? Promise.reject(new NotHere("offline")) : Promise.resolve(answer))),
  );
}

export function bytesOf(text: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = new TextEncoder().encode(text);
  return buffer.slice(byteOffset, byteOffset + byteLength);
}
