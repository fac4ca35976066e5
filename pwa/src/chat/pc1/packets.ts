/** The key of an epoch on its way to one member, sealed to that member's key, together with the statement that began it. */
import { type Bytes, unb64, utf8 } from "./bytes.ts";
import { CONV, TAG } from "./envelope.ts";
import { commitment, type Founder, type Member, type Signed, statementFrom } from "./epochs.ts";
import { openSealed, type Opener, sealTo } from "./hpke.ts";
import { coded, fields, read, text, versionOne, whole } from "./json.ts";
import { POINT, SIGNATURE } from "./keys.ts";
import { refuse } from "./refused.ts";

export interface Packet {
  readonly v: 1;
  readonly c: string;
  readonly e: number;
  readonly to: string;
  readonly p: string;
}

/** What a packet holds. Nothing of it is believed before the statement was checked (epochs.ts). */
export interface EpochSecret extends Signed {
  readonly ck: string;
  readonly f: Founder;
}

const place = (c: string, e: number, to: string) => `pc1|ck|${c}|${e}|${to}`;

export async function packetFor({ hpke, tag }: Member, conv: string, epoch: number, secret: EpochSecret): Promise<Packet> {
  return { v: 1, c: conv, e: epoch, to: tag, p: await sealTo(hpke, place(conv, epoch, tag), utf8(JSON.stringify(secret))) };
}

export function secretFrom(value: unknown): EpochSecret {
  const { ck, f, st, sig } = fields(value);
  const { sign, nonce } = fields(f);
  return {
    ck: coded(ck, 32),
    f: { sign: coded(sign, POINT), nonce: coded(nonce, CONV) },
    st: text(st, 4096),
    sig: coded(sig, SIGNATURE),
  };
}

/** Refused ("key") unless it was sealed to this key for this place, ("statement") unless its key is the one committed to. */
export async function openPacket(value: unknown, opener: Opener): Promise<EpochSecret> {
  const { c, e, to, p } = versionOne(fields(value));
  const secret = secretFrom(read(await openSealed(opener, place(coded(c, CONV), whole(e), coded(to, TAG)), p)));
  const { conv, epoch, members } = statementFrom(secret.st);
  if (conv !== c || epoch !== e || !members.some(({ tag, hpke }) => tag === to && hpke === opener.pub)) refuse("statement");
  await secretBytes(secret);
  return secret;
}

/** The epoch's key; refused ("statement") unless the statement commits to it. */
export async function secretBytes({ ck, st }: EpochSecret): Promise<Bytes> {
  const { conv, epoch, commit } = statementFrom(st);
  const secret = unb64(ck, 32);
  return commit === (await commitment(conv, epoch, secret)) ? secret : refuse("statement");
}

/** What is sealed for one person of the staff, outside a chat: the week's intake key, an incident note, a debrief. */
type Purpose = "intake" | "note" | "debrief";

const forOne = (purpose: Purpose, name: string, who: string) => `pc1|${purpose}|${name}|${who}`;

/** `name`: of the intake key or of the note. `who`: the id of the one who can open it, with their public key. */
export async function sealFor(purpose: Purpose, name: string, who: string, hpke: string, plain: Bytes): Promise<string> {
  return sealTo(hpke, forOne(purpose, name, who), plain);
}

export async function openFor(purpose: Purpose, name: string, who: string, opener: Opener, sealed: unknown): Promise<Bytes> {
  return openSealed(opener, forOne(purpose, name, who), sealed);
}
