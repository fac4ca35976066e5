/** Text of epochs that are over, opened with keys that came later. Nothing of it takes part in the order of the chat. */
import { unb64 } from "../pc1/bytes.ts";
import type { Past } from "../pc1/conversation.ts";
import { envelopeFrom, EpochKeys } from "../pc1/envelope.ts";
import type { Member } from "../pc1/epochs.ts";
import { coded, type Fields, fields, list, text, whole } from "../pc1/json.ts";
import type { Stored } from "../wire/frames.ts";

export interface Opened {
  readonly one: Stored;
  readonly who: string;
  readonly body: Fields;
}

/** Old keys as they come in a body or a record. Refused ("form") for what is none. */
export function pastFrom(value: unknown): Past[] {
  return list(value, 128).map((each) => {
    const { e, ck, members } = fields(each);
    const all = list(members, 8).map((member): Member => {
      const { who, tag, hpke } = fields(member);
      return { who: text(who, 64), tag: text(tag, 11), hpke: text(hpke, 87) };
    });
    return { e: whole(e), ck: coded(ck, 32), members: all };
  });
}

/** Those that open, in the order of the stream; they are taken out of `closed`. */
export async function openOld(c: string, closed: Map<string, Stored>, past: readonly Past[]): Promise<Opened[]> {
  const keys = new Map(past.map((each) => [each.e, { each, keys: new EpochKeys(c, each.e, unb64(each.ck, 32)) }]));
  const opened: Opened[] = [];
  for (const one of [...closed.values()].sort((a, b) => a.seq - b.seq)) {
    const found = keys.get(one.e);
    const who = found?.each.members.find(({ tag }) => tag === one.from)?.who;
    if (!found || !who) continue;
    try {
      opened.push({ one, who, body: await found.keys.open(envelopeFrom({ ...one, c })) });
      closed.delete(one.id);
    } catch {
      // Not this one's key: it stays closed.
    }
  }
  return opened;
}
