/** The vectors of protocol pc1 (tests/vectors/pc1.json), and members of the chat that they tell. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { Conversation, type Self } from "../src/chat/pc1/conversation.ts";
import type { Envelope } from "../src/chat/pc1/envelope.ts";
import type { Founder } from "../src/chat/pc1/epochs.ts";
import { importOpener, newOpener, type Opener } from "../src/chat/pc1/hpke.ts";
import { importSigner, newSigner, sign, type Signer } from "../src/chat/pc1/keys.ts";
import { canonical } from "../src/chat/pc1/json.ts";
import type { EpochSecret, Packet } from "../src/chat/pc1/packets.ts";
import { Refused } from "../src/chat/pc1/refused.ts";
import type { Person, Roster } from "../src/chat/pc1/roster.ts";
import { rosterFrom, type Seen } from "../src/chat/pc1/roster.ts";

interface Bundled {
  bundle: string;
  trust: { roots: string[]; origin: string; now: string; seen?: Seen };
}
type StaffKeys = Record<"id" | "hpke" | "pub" | "sign" | "signPub", string>;

export interface Vectors {
  sizes: number[];
  hpke: Record<"private" | "public" | "info" | "plain" | "sealed", string>[];
  envelopes: { ck: string; key: string; aad: string; commit: string; body: Record<string, unknown>; envelope: Envelope }[];
  roster: {
    good: Bundled & { version: number; until: string; people: Record<string, string[]> };
    short: Bundled & { until: string };
    refused: (Bundled & { name: string; reason: string })[];
  };
  story: {
    origin: string;
    now: string;
    conv: string;
    founder: Founder;
    keys: { youth: { sign: string; pub: string }; mia: StaffKeys; nil: StaffKeys } & Record<
      "live" | "later" | "intake",
      { hpke: string; pub: string }
    >;
    epochs: EpochSecret[];
    packets: Packet[];
    stream: Envelope[];
    bodies: Record<string, unknown>[];
    words: {
      list: string;
      places: number[];
      deployment: string;
      phrase: string;
      typed: string[];
      returned: { f: Founder; sign: string; hpke: string; pub: string; tag: string };
      past: { past: { e: number; ck: string }[] };
    } & Record<"hash" | "locator" | "phraseHash" | "phraseLocator" | "return" | "history", string>;
  };
  refused: { name: string; reason: string; value: unknown; taken: number[] }[];
}

const file = fileURLToPath(new URL("../../tests/vectors/pc1.json", import.meta.url));
export const vectors = JSON.parse(readFileSync(file, "utf8")) as Vectors;
export const { story } = vectors;
export const NOW = Date.parse(story.now);

export function believed({ bundle, trust }: Bundled): Promise<Roster> {
  return rosterFrom(bundle, { ...trust, now: Date.parse(trust.now) });
}

/** The reason why it was refused; "" when it was not. Anything else that goes wrong is thrown on. */
export async function reasonOf(step: Promise<unknown>): Promise<string> {
  try {
    await step;
    return "";
  } catch (error) {
    if (error instanceof Refused) return error.reason;
    throw error;
  }
}

export async function mentor(keys: StaffKeys): Promise<Self> {
  return { who: keys.id, signer: await importSigner(keys.sign, keys.signPub, false) };
}

export async function youth(): Promise<Self> {
  return { who: "youth", signer: await importSigner(story.keys.youth.sign, story.keys.youth.pub, false) };
}

export const openerOf = ({ hpke, pub }: { hpke: string; pub: string }): Promise<Opener> => importOpener(hpke, pub, false);

/** Mia, who entered the told chat in its epoch 1. */
export async function mia(): Promise<Conversation> {
  return Conversation.enter(await mentor(story.keys.mia), story.origin, await believed(vectors.roster.good), story.epochs[1]!);
}

/** A house made up for one test: a root, three leads, and as many mentors as are asked for. */
export class House {
  readonly origin = "https://talk.example";
  readonly people = new Map<string, Person & { signer: Signer; opener: Opener }>();
  private constructor(
    private readonly root: Signer,
    readonly intake: Opener,
  ) {}

  static async of(...mentors: string[]): Promise<House> {
    const house = new House(await newSigner(false), await newOpener(false));
    for (const name of ["ana", "ben", "cam", ...mentors]) {
      const signer = await newSigner(false);
      const opener = await newOpener(false);
      house.people.set(name, { signer, opener, hpke: opener.pub, sign: signer.pub, roles: new Set() });
    }
    return house;
  }

  self(who: string): Self {
    return { who, signer: this.people.get(who)!.signer };
  }

  opener(who: string): Opener {
    return this.people.get(who)!.opener;
  }

  /** The public half that an app of this house is built with. */
  get rootKey(): string {
    return this.root.pub;
  }

  async roster(version: number, names: string[], now = NOW): Promise<Roster> {
    return rosterFrom(await this.bundle(version, names, now), { roots: [this.root.pub], origin: this.origin, now });
  }

  async bundle(version: number, names: string[], now = NOW): Promise<string> {
    const minute = (at: number) => `${new Date(at).toISOString().slice(0, 16)}Z`;
    const leads = ["ana", "ben", "cam"];
    const times = { origin: this.origin, from: minute(now), until: minute(now + 7 * 86_400_000) };
    const delegates = leads.map((id) => ({ id, sign: this.people.get(id)!.signer.pub }));
    const deployment = "A".repeat(22);
    const delegation = canonical({ v: 1, kind: "delegation", ...times, serial: 1, deployment, delegates });
    const people = await Promise.all(names.map((name) => this.entry(name)));
    const intake = { id: "A".repeat(11), hpke: this.intake.pub };
    const st = canonical({ v: 1, kind: "roster", ...times, by: "ana", version, delegation: 1, intake, people });
    return JSON.stringify({
      v: 1,
      delegation: { st: delegation, sig: await sign(this.root, delegation) },
      roster: { st, sig: await sign(this.self("ana").signer, st) },
    });
  }

  private async entry(id: string) {
    const { hpke, sign: pub } = this.people.get(id)!;
    const role = ["ana", "ben", "cam"].includes(id) ? "lead" : "mentor";
    const givers = ["ana", "ben", "cam"].filter((each) => each !== id).slice(0, 2);
    const about = { v: 1, kind: "add", origin: this.origin, member: id, role, hpke, sign: pub, at: "2026-11-01T08:00Z" };
    const yes = givers.map(async (by) => ({ by, at: about.at, sig: await sign(this.self(by).signer, canonical({ ...about, by })) }));
    return { id, role, hpke, sign: pub, yes: await Promise.all(yes) };
  }
}
