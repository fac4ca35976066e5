/** What a phone keeps of a chat, after the youth said yes: enough to go on, and no text but what was not sent yet. */
import type { Past } from "../pc1/conversation.ts";
import { importOpener, type Opener } from "../pc1/hpke.ts";
import { coded, type Fields, fields, list, text } from "../pc1/json.ts";
import { type ChatKeys, Keeper, keptChat } from "../pc1/keep.ts";
import { exported, importSigner, type Signer } from "../pc1/keys.ts";
import { type EpochSecret, secretFrom } from "../pc1/packets.ts";
import type { Seen } from "../pc1/roster.ts";
import type { Place } from "../pc1/words.ts";
import { pastFrom } from "./older.ts";
import type { Return } from "./words.ts";

export interface Kept {
  readonly secret: EpochSecret;
  readonly past: readonly Past[];
  readonly signer: Signer;
  readonly live: Opener;
  readonly tags: readonly string[];
  readonly access: string;
  /** As in a record (words.ts). */
  readonly next: string;
  readonly language: string;
  readonly urgent: boolean;
  readonly want: "any" | "same";
  readonly seen: Seen;
  readonly ret: Return | null;
  readonly place: Place | null;
  readonly historyPlace: Place | null;
  /** Bodies that were not seen to be stored. `sealed`: id of the envelope, when there is one; `failed`: was given up. */
  readonly unsent: readonly Fields[];
}

export async function keep(keeper: Keeper, kept: Kept): Promise<void> {
  const { signer, live, ret, place, historyPlace, ...plain } = kept;
  const chat: Fields = {
    ...plain,
    sign: await exported(signer.key),
    signPub: signer.pub,
    livePub: live.pub,
    ret: ret && { tag: ret.tag, pub: ret.opener.pub, hpke: await exported(ret.opener.pair.privateKey) },
    locator: place?.locator ?? "",
    historyLocator: historyPlace?.locator ?? "",
  };
  const keys: ChatKeys = {
    live: live.pair,
    ...(place ? { place: place.cipher } : {}),
    ...(historyPlace ? { historyPlace: historyPlace.cipher } : {}),
  };
  await keeper.keep({ chat, keys }, Date.now());
}

/** What is kept here, or null. */
export async function keptHere(): Promise<Kept | null> {
  const found = await keptChat(Date.now()).catch(() => null);
  if (!found) return null;
  const { chat, keys } = found;
  const placeOf = (name: string, locator: unknown): Place | null =>
    locator ? { locator: locator as string, cipher: keys[name] as CryptoKey } : null;
  const ret = chat["ret"] === null ? null : fields(chat["ret"]);
  return {
    secret: secretFrom(chat["secret"]),
    past: pastFrom(chat["past"]),
    signer: await importSigner(chat["sign"], text(chat["signPub"], 87), true),
    live: { pair: keys["live"] as CryptoKeyPair, pub: text(chat["livePub"], 87) },
    tags: list(chat["tags"], 64) as string[],
    access: coded(chat["access"], 32),
    next: chat["next"] ? coded(chat["next"], 32) : "",
    language: text(chat["language"], 35),
    urgent: chat["urgent"] === true,
    want: chat["want"] === "same" ? "same" : "any",
    seen: chat["seen"] as Seen,
    ret: ret && { tag: text(ret["tag"], 11), opener: await importOpener(ret["hpke"], text(ret["pub"], 87), true) },
    place: placeOf("place", chat["locator"]),
    historyPlace: placeOf("historyPlace", chat["historyLocator"]),
    unsent: list(chat["unsent"], 1000).map(fields),
  };
}

export { Keeper };
