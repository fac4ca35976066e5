/** The tabs of one browser share a session: they lock and end together, and work in one keeps the others open. */

export type Word = { type: "active" } | { type: "lock"; why: "idle" | "self" | "roles" } | { type: "end" };

export interface Tabs {
  say(word: Word): void;
  /** Calls back with what another tab said. Returns the undo. */
  hear(heard: (word: Word) => void): () => void;
}

/** The channel's name says nothing: a browser may show it. */
export function openTabs(): Tabs {
  if (!("BroadcastChannel" in globalThis)) return { say: () => undefined, hear: () => () => undefined };
  const channel = new BroadcastChannel("c");
  return {
    say: (word) => channel.postMessage(word),
    hear: (heard) => {
      const hear = (event: MessageEvent<Word>) => heard(event.data);
      channel.addEventListener("message", hear);
      return () => channel.removeEventListener("message", hear);
    },
  };
}
