/** The key of an epoch on its way to one member, sealed to that member's key, together with the statement that began it. */
import { b64, type Bytes, unb64, utf8 } from "./bytes.ts";
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

/** The private half of the week's intake key on its way to someone of the roster. PKCS#8, base64url. */
export async function sealIntake(hpke: string, intake: string, member: string, pkcs8: string): Promise<string> {
  return sealTo(hpke, `pc1|intake|${intake}|${member}`, unb64(pkcs8));
}

export async function openIntake(opener: Opener, intake: string, member: string, sealed: unknown): Promise<string> {
  return b64(await openSealed(opener, `pc1|intake|${intake}|${member}`, sealed));
}
