/** What Talk says before anyone writes: whether someone is here, and what stays private. */
import type { LanguagePack } from "../kernel/packs.ts";
import type { Wait } from "../chat/talk/state.ts";

/** `GET /chat/state`. left_until: ISO date until which a message waits when nobody is here; null: none can be left. */
export interface Door {
  open: boolean;
  wait: Wait | null;
  languages: string[];
  left_until: string | null;
}

export interface LimitsCard {
  id: string;
  title: string;
  parts: string[];
}

/** `GET /chat/limits/{language}`. note: to be shown while no lawyer has reviewed it, else "". */
export interface Limits {
  language: string;
  state: LanguagePack["state"];
  note: string;
  languages: string[];
  cards: LimitsCard[];
  /** The English cards, to be read beside words that nobody has reviewed. */
  beside: LimitsCard[];
}

const PATIENCE = 15_000; // milliseconds

async function asked<T>(address: string): Promise<T | null> {
  try {
    const late = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(address, { credentials: "omit", cache: "no-store", signal: late });
    return answer.ok ? ((await answer.json()) as T) : null;
  } catch {
    return null;
  }
}

/** Null when it did not come. */
export const askDoor = (): Promise<Door | null> => asked<Door>("/chat/state");

/** Null when it did not come: then nobody is let write. */
export const askLimits = (language: string): Promise<Limits | null> =>
  asked<Limits>(`/chat/limits/${encodeURIComponent(language)}`);
