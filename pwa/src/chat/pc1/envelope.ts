/** One sealed message as the server sees it, and the keys of an epoch that make and open it. */
import { b64, type Bytes, randomId, unb64, utf8 } from "./bytes.ts";
import { coded, type Fields, fields, read, versionOne, whole } from "./json.ts";
import { decrypt, derivedCipher, encrypt } from "./keys.ts";
import { pad, SIZES, unpad } from "./padding.ts";
import { refuse } from "./refused.ts";

export const CONV = 16; // bytes of a conversation's name
export const TAG = 8; // bytes of a sender's tag
export const ID = 12; // bytes of an envelope's name
const AROUND = 28; // bytes that sealing adds: nonce 12, tag 16

export interface Envelope {
  readonly v: 1;
  readonly c: string;
  readonly e: number;
  readonly from: string;
  readonly id: string;
  readonly ct: string;
}

/** Refused: "update" for a newer version, "form" for anything that is no envelope. */
export function envelopeFrom(value: unknown): Envelope {
  const { c, e, from, id, ct } = versionOne(fields(value));
  return {
    v: 1,
    c: coded(c, CONV),
    e: whole(e),
    from: coded(from, TAG),
    id: coded(id, ID),
    ct: SIZES.includes(unb64(ct).length - AROUND) ? (ct as string) : refuse("form"),
  };
}

/** The keys of one epoch of one conversation: one for each sender, derived from the epoch's key. */
export class EpochKeys {
  private readonly ciphers = new Map<string, Promise<CryptoKey>>();

  constructor(
    private readonly conv: string,
    private readonly epoch: number,
    private readonly secret: Bytes,
  ) {}

  async seal(from: string, body: Fields): Promise<Envelope> {
    const id = randomId(ID);
    const sealed = await encrypt(await this.cipher(from), this.beside(from, id), pad(utf8(JSON.stringify(body))));
    return { v: 1, c: this.conv, e: this.epoch, from, id, ct: b64(sealed) };
  }

  /** Refused: "epoch" for another epoch's, "key" for what does not open, "form" for what is not inside. */
  async open({ c, e, from, id, ct }: Envelope): Promise<Fields> {
    if (c !== this.conv || e !== this.epoch) refuse("epoch");
    return read(unpad(await decrypt(await this.cipher(from), this.beside(from, id), unb64(ct))));
  }

  private cipher(from: string): Promise<CryptoKey> {
    const cipher = this.ciphers.get(from) ?? derivedCipher(this.secret, `pc1|msg|${this.place(from)}`);
    // Whoever makes up tags fills nothing here.
    if (this.ciphers.size < 32) this.ciphers.set(from, cipher);
    return cipher;
  }

  private beside(from: string, id: string): string {
    return `pc1|env|${this.place(from)}|${id}`;
  }

  private place(from: string): string {
    return `${this.conv}|${this.epoch}|${from}`;
  }
}
