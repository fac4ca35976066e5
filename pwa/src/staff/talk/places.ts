/**
 * The finder's list at the console. It comes whole and is searched here, as on a youth's phone, so that the server cannot
 * see which place a mentor looks for or sends.
 */
import { createContext } from "preact";

import { NotHere } from "../../directory/arrival.ts";
import { Desk } from "../../directory/desk.ts";
import { NOTHING_ASKED } from "../../directory/filters.ts";
import type { Summary } from "../../directory/protocol.ts";
import address from "../../directory/search.worker.ts?worker&url";
import { onLeave } from "../../kernel/leaving.ts";
import type { Edition } from "../../kernel/packs.ts";
import { scriptAddress } from "../../kernel/trusted.ts";

/** Both reject with `NotHere` where the list did not come. */
export interface Places {
  /** At most ten, best first. */
  find(text: string): Promise<readonly Summary[]>;
  /** What a place is called, and "" where this list does not know it. */
  name(id: string): Promise<string>;
}

const SHOWN = 10;

async function editionNow(): Promise<Edition> {
  try {
    const answer = await fetch("/packs", { credentials: "omit" });
    const { packs } = (await answer.json()) as { packs?: { directory?: Edition } };
    if (packs?.directory) return packs.directory;
  } catch {
    throw new NotHere("offline");
  }
  throw new NotHere("missing");
}

export function placesFrom(desk: Desk, edition: () => Promise<Edition> = editionNow): Places {
  let coming: Promise<void> | null = null;
  const open = async () => {
    if (desk.state.state === "here") return;
    coming ??= edition()
      .then((found) => desk.open(found, {}))
      .finally(() => (coming = null));
    await coming;
    if (desk.state.state === "trouble") throw new NotHere(desk.state.why);
  };
  return {
    async find(text) {
      await open();
      const { local, national } = await desk.ask({ ask: "find", query: { ...NOTHING_ASKED, text, near: null, within: null }, from: 0, to: SHOWN });
      return [...local, ...national].slice(0, SHOWN);
    },
    async name(id) {
      await open();
      return (await desk.ask({ ask: "card", id, near: null }))?.name ?? "";
    },
  };
}

const desk = new Desk(() => new Worker(scriptAddress(address)));
onLeave(() => desk.close());

export const PlacesContext = createContext<Places>(placesFrom(desk));
