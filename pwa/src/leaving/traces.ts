/**
 * Clearing with a proof: count what is there, clear it, count again. What is shown comes from that second
 * look and from nothing else. Rules only; the stores themselves are in stores.ts.
 */

export type StoreName = "workers" | "copies" | "notes" | "tab" | "databases" | "cookies";

/** A place on the phone where a page can leave something. */
export interface Store {
  name: StoreName;
  /** How many things are in it. Rejects where the browser lets nobody look. */
  count: () => Promise<number>;
  /** Empties it; resolves when it is done. Rejects when it could not. */
  clear: () => Promise<void>;
}

/** One line of the proof. `null`: could not be looked at. */
export interface Line {
  name: StoreName;
  before: number | null;
  after: number | null;
}

export type LineState = "none" | "gone" | "left" | "unknown";

export interface Proof {
  lines: readonly Line[];
  /** The server answered, and with that told the browser to clear what no script reaches. */
  told: boolean;
}

export function stateOf({ before, after }: Line): LineState {
  if (after) return "left";
  // Empty now, but nobody knows what was there: no claim is made.
  if (after === null || before === null) return "unknown";
  return before ? "gone" : "none";
}

/**
 * `all`: each line was looked at again and is empty, and the browser was told to clear the rest. `left`: one is not.
 * `unsure`: one could not be looked at, or the server did not answer.
 */
export function outcomeOf({ lines, told }: Proof): "all" | "left" | "unsure" {
  const states = lines.map(stateOf);
  if (states.includes("left")) return "left";
  return states.includes("unknown") || !told ? "unsure" : "all";
}

async function look({ count }: Store): Promise<number | null> {
  try {
    return await count();
  } catch {
    return null;
  }
}

/**
 * Clears the stores in their order, and asks the server (`tell`) to have the browser clear the rest.
 * Does all it can: one store that fails does not keep the next from being cleared. Never rejects.
 *
 * The server is asked twice: looking again leaves a small trace of its own in some browsers, and the second
 * answer takes that along.
 */
export async function clearTraces(stores: readonly Store[], tell: () => Promise<boolean>): Promise<Proof> {
  const before = await Promise.all(stores.map(look));
  for (const store of stores) {
    try {
      await store.clear();
    } catch {
      // The second look tells whether anything is left.
    }
  }
  await heard(tell);
  const after = await Promise.all(stores.map(look));
  const lines = stores.map(({ name }, n) => ({ name, before: before[n] ?? null, after: after[n] ?? null }));
  return { lines, told: await heard(tell) };
}

async function heard(tell: () => Promise<boolean>): Promise<boolean> {
  try {
    return await tell();
  } catch {
    return false;
  }
}
