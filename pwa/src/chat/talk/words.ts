/** What lies at the server for someone who comes back with words: sealed under them, and under words and phrase. */
import { wordList } from "../pc1/lists.ts";
import type { Conversation, Past } from "../pc1/conversation.ts";
import type { Founder, Statement } from "../pc1/epochs.ts";
import { importOpener, type Opener } from "../pc1/hpke.ts";
import { coded, fields, list, text } from "../pc1/json.ts";
import { exported, importSigner, POINT, type Signer } from "../pc1/keys.ts";
import { Refused } from "../pc1/refused.ts";
import type { Seen } from "../pc1/roster.ts";
import { placeOfWords } from "../pc1/slow-hash.ts";
import { openRecord, type Place, sealRecord } from "../pc1/words.ts";

export { pickWords } from "../pc1/words.ts";
export { placeOfWords, wordList };

/** Where the youth will be found: a key that is in the record, and never the one that is in use. */
export interface Return {
  readonly opener: Opener;
  readonly tag: string;
}

/** What others see of it. */
export const addressOf = ({ opener, tag }: Return): Statement["ret"] => ({ hpke: opener.pub, tag });

/** What the words bring back. */
export interface Returned extends Return {
  readonly f: Founder;
  readonly signer: Signer;
  /** The secret of the youth's seat (docs/protocol/wire.md). */
  readonly access: string;
  /** The one that was to be in force instead, when this was written; "" for none. */
  readonly next: string;
  readonly seen: Seen;
  /** The staff who were in the chat: they are told of the return under the tags they have. */
  readonly staff: readonly { readonly who: string; readonly tag: string }[];
}

export async function sealReturn(place: Place, { f, signer, access, next, seen, staff, opener, tag }: Returned): Promise<string> {
  const [sign, hpke] = await Promise.all([exported(signer.key), exported(opener.pair.privateKey)]);
  return sealRecord(place, "return", { v: 1, f, sign, hpke, pub: opener.pub, tag, access, ...(next ? { next } : {}), seen, staff });
}

/** Null: these words open nothing. */
export async function openReturn(place: Place, sealed: unknown): Promise<Returned | null> {
  try {
    const record = await openRecord(place, "return", sealed);
    const { sign, nonce } = fields(record["f"]);
    const f = { sign: coded(sign, POINT), nonce: coded(nonce, 16) };
    const pub = coded(record["pub"], POINT);
    return {
      f,
      signer: await importSigner(record["sign"], f.sign, true),
      opener: await importOpener(record["hpke"], pub, true),
      tag: coded(record["tag"], 8),
      access: coded(record["access"], 32),
      next: record["next"] === undefined ? "" : coded(record["next"], 32),
      seen: fields(record["seen"]) as unknown as Seen,
      staff: list(record["staff"], 8).map((each) => {
        const { who, tag } = fields(each);
        return { who: text(who, 64), tag: coded(tag, 8) };
      }),
    };
  } catch (fault) {
    if (fault instanceof Refused) return null;
    throw fault;
  }
}

const FITS = 16_000; // bytes of JSON: the server takes 24,576 characters

/** All epochs that were and the present one; the oldest are left out where they do not fit. */
export async function pastOf(talk: Conversation): Promise<Past[]> {
  const { ck } = await talk.record();
  const past = [...talk.past, { e: talk.statement.epoch, ck, members: talk.statement.members }];
  while (JSON.stringify(past).length > FITS) past.shift();
  return past;
}

export function sealHistory(place: Place, past: readonly Past[]): Promise<string> {
  return sealRecord(place, "history", { v: 1, past });
}

/** Null: nothing is opened by this. */
export async function openHistory(place: Place, sealed: unknown): Promise<unknown> {
  try {
    return (await openRecord(place, "history", sealed))["past"];
  } catch (fault) {
    if (fault instanceof Refused) return null;
    throw fault;
  }
}

export const recordIn = (answer: unknown): string => text(fields(answer)["record"], 24_576);
