/** Notes that are sealed here: an incident note for every lead of the roster, a debrief for oneself. The server cannot open one. */
import type { Opener } from "../../chat/pc1/hpke.ts";

/** Bytes of text that one note holds at most. */
export const LONGEST_NOTE = 3000;

export interface Sealing {
  /** A name and one packet for each lead. Rejects with `NotDone` where there is no roster. */
  forLeads(by: string, text: string): Promise<{ name: string; packets: { to: string; p: string }[] }>;
  forMe(me: string, hpke: Opener, text: string): Promise<{ name: string; p: string }>;
  /** Null: it does not open. */
  open(kind: "note" | "debrief", name: string, me: string, hpke: Opener, p: string): Promise<Words | null>;
}

/** `by`: the name that the writer gave inside the seal, or "". The server keeps no writer with a note. */
export interface Words {
  by: string;
  text: string;
}

const NAME = 8; // bytes

/** Fetched when a note is first written or read. */
export async function sealing(): Promise<Sealing> {
  const [core, bytes, believed, asking] = await Promise.all([
    import("../../chat/pc1/pc1.ts"),
    import("../../chat/pc1/bytes.ts"),
    import("../../chat/talk/believed.ts"),
    import("../../chat/talk/ask.ts"),
  ]);
  const plain = (words: Partial<Words>) => core.pad(core.utf8(JSON.stringify({ v: 1, ...words })));
  return {
    async forLeads(by, text) {
      const asker = new asking.Asking();
      const roster = await believed.believedRoster((path) => asker.get(path));
      const name = bytes.randomId(NAME);
      const leads = [...roster.people].filter(([, { roles }]) => roles.has("lead"));
      const packets = leads.map(async ([to, { hpke }]) => ({ to, p: await core.sealFor("note", name, to, hpke, plain({ by, text })) }));
      return { name, packets: await Promise.all(packets) };
    },
    async forMe(me, hpke, text) {
      const name = bytes.randomId(NAME);
      return { name, p: await core.sealFor("debrief", name, me, hpke.pub, plain({ text })) };
    },
    async open(kind, name, me, hpke, p) {
      try {
        const opened = core.unpad(await core.openFor(kind, name, me, hpke, p));
        const { by, text } = JSON.parse(new TextDecoder().decode(opened)) as { by?: unknown; text?: unknown };
        return typeof text === "string" ? { by: typeof by === "string" ? by : "", text } : null;
      } catch {
        return null;
      }
    },
  };
}
