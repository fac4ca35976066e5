// @vitest-environment node
/** A chat as its members live it: who can read what, from when until when. */
import { beforeAll, expect, it } from "vitest";

import { House, NOW, reasonOf } from "../../../tests/pc1.ts";
import { type Change, Conversation, intakeOf, type Made, rostered, type Self } from "./conversation.ts";
import { b64, randomId, unb64 } from "./bytes.ts";
import { type Envelope, EpochKeys } from "./envelope.ts";
import { commitment, type Founder, type Member, type Statement, written } from "./epochs.ts";
import { newOpener, type Opener } from "./hpke.ts";
import { newSigner, sign } from "./keys.ts";
import { type EpochSecret, openPacket, type Packet, packetFor } from "./packets.ts";
import type { Roster } from "./roster.ts";

let house: House;
let roster: Roster;

/** The server: envelopes in order, packets by their address, and nothing more. */
class Server {
  readonly stream: Envelope[] = [];
  readonly packets: Packet[] = [];

  take({ envelope, packets }: Made): Made {
    if (envelope) this.stream.push(envelope);
    this.packets.push(...packets);
    return { envelope, packets };
  }

  packetFor(tag: string, epoch: number): Packet {
    return this.packets.find(({ to, e }) => to === tag && e === epoch)!;
  }
}

/** Someone at a screen: takes every envelope in order, and the packets that are for them. */
class Screen {
  readonly read: unknown[] = [];
  private at: number;
  constructor(
    readonly chat: Conversation,
    readonly server: Server,
    readonly opener: Opener,
    at = server.stream.length,
  ) {
    this.at = at;
  }

  async catchUp(): Promise<this> {
    for (; this.at < this.server.stream.length; this.at++) {
      const got = await this.chat.receive(this.server.stream[this.at]);
      if (got.kind === "body") this.read.push(got.body["t"]);
      if (got.kind === "epoch" && got.waiting) {
        await this.chat.take(await openPacket(this.server.packetFor(this.chat.tag, this.chat.statement.epoch), this.opener));
      }
    }
    return this;
  }

  async say(t: string): Promise<void> {
    await this.catchUp();
    this.server.stream.push(await this.chat.seal({ k: "text", t }, NOW));
    await this.catchUp();
  }

  async change(members: readonly Member[], why: string, ret: Change["ret"] = null): Promise<void> {
    await this.catchUp();
    this.server.take(await this.chat.change({ members, ret, why }, NOW));
    await this.catchUp();
  }
}

const youthIn = (chat: Conversation) => chat.statement.members.find(({ who }) => who === "youth")!;

async function begun(): Promise<{ server: Server; youth: Screen; self: Self; live: Opener }> {
  const server = new Server();
  const self = { who: "youth", signer: await newSigner(false) };
  const live = await newOpener(false);
  const members = [{ who: "youth", tag: randomId(8), hpke: live.pub }, intakeOf(roster)];
  const [chat, made] = await Conversation.begin(self, house.origin, roster, { members, ret: null, why: "begin" }, NOW);
  server.take(made);
  return { server, youth: new Screen(chat, server, live), self, live };
}

async function claimed(who: string, { server, youth }: { server: Server; youth: Screen }): Promise<Screen> {
  const first = await openPacket(server.packetFor(roster.intake.id, 0), house.intake);
  const chat = await Conversation.enter(house.self(who), house.origin, roster, first);
  const screen = new Screen(chat, server, house.opener(who), 0);
  await screen.change([youthIn(chat), rostered(roster, who)], "claim");
  await youth.catchUp();
  return screen;
}

async function joined(who: string, server: Server, chat: Conversation): Promise<Screen> {
  const { members, epoch } = chat.statement;
  const tag = members.find((each) => each.who === who)!.tag;
  const secret = await openPacket(server.packetFor(tag, epoch), house.opener(who));
  return new Screen(await Conversation.enter(house.self(who), house.origin, roster, secret), server, house.opener(who));
}

beforeAll(async () => {
  house = await House.of("mia", "nil");
  roster = await house.roster(1, ["ana", "mia", "nil"]);
});

it("a first message is read by whoever claims it, and both talk on", async () => {
  const chat = await begun();
  await chat.youth.say("hello?");
  const mia = await claimed("mia", chat);
  await mia.say("I am here");
  await chat.youth.say("ok");
  await mia.catchUp();
  expect(mia.read).toEqual(["hello?", "I am here", "ok"]);
  expect(chat.youth.read).toEqual(["hello?", "I am here", "ok"]);
});

it("two claim at once: the first in the stream has it, the second is told that it was late", async () => {
  const chat = await begun();
  const first = await openPacket(chat.server.packetFor(roster.intake.id, 0), house.intake);
  const both = await Promise.all(
    ["mia", "nil"].map((who) => Conversation.enter(house.self(who), house.origin, roster, first)),
  );
  for (const [at, who] of ["mia", "nil"].entries()) {
    const members = [youthIn(both[at]!), rostered(roster, who)];
    chat.server.take(await both[at]!.change({ members, ret: null, why: "claim" }, NOW));
  }
  expect(await both[1]!.receive(chat.server.stream[0])).toMatchObject({ kind: "epoch", listed: false });
  expect(await reasonOf(both[1]!.receive(chat.server.stream[1]))).toBe("late");
  await chat.youth.chat.receive(chat.server.stream[0]);
  expect(await reasonOf(chat.youth.chat.receive(chat.server.stream[1]))).toBe("late");
});

it("after a hand-over the one who left opens nothing more, and the new one nothing from before", async () => {
  const chat = await begun();
  await chat.youth.say("before");
  const mia = await claimed("mia", chat);
  await mia.change([youthIn(mia.chat), rostered(roster, "nil")], "hand-over");
  await chat.youth.catchUp();
  const nil = await joined("nil", chat.server, chat.youth.chat);
  await chat.youth.say("after");
  await nil.catchUp();
  expect(nil.read).toEqual(["after"]);
  expect(await reasonOf(mia.chat.receive(chat.server.stream.at(-1)))).toBe("epoch");
  const all = await Promise.all(
    chat.server.packets.filter(({ e }) => e === 2).map((each) => reasonOf(openPacket(each, house.opener("mia")))),
  );
  expect(all).toEqual(["key", "key"]);
  expect(await reasonOf(mia.chat.seal({ k: "text" }, NOW))).not.toBe("");
});

it("what someone writes with the keys of an epoch they were put out of is not opened", async () => {
  const chat = await begun();
  const mia = await claimed("mia", chat);
  const late = await mia.chat.seal({ k: "text", t: "canary" }, NOW);
  await chat.youth.change([youthIn(mia.chat), intakeOf(roster)], "not-again");
  expect(await reasonOf(chat.youth.chat.receive(late))).toBe("late");
});

it("a mentor whom the roster does not name any more: nothing is sealed until a change puts them out", async () => {
  const chat = await begun();
  const mia = await claimed("mia", chat);
  const without = await house.roster(2, ["ana", "nil"]);
  chat.youth.chat.roster = without;
  expect(chat.youth.chat.gone.map(({ who }) => who)).toEqual(["mia"]);
  expect(await reasonOf(chat.youth.chat.seal({ k: "text", t: "x" }, NOW))).toBe("member");
  await mia.change([youthIn(mia.chat), mia.chat.statement.members[1]!], "renew");
  expect(await reasonOf(chat.youth.chat.receive(chat.server.stream.at(-1)))).toBe("member");
  chat.server.stream.pop();
  await chat.youth.change([youthIn(chat.youth.chat), intakeOf(without)], "removed");
  await chat.youth.say("only for whoever is still there");
  expect(await reasonOf(mia.chat.receive(chat.server.stream.at(-1)))).not.toBe("");
});

it("an expired roster seals nothing", async () => {
  const chat = await begun();
  expect(await reasonOf(chat.youth.chat.seal({ k: "text" }, roster.until))).toBe("expired");
  const change = { members: chat.youth.chat.statement.members, ret: null, why: "renew" };
  expect(await reasonOf(chat.youth.chat.change(change, roster.until))).toBe("expired");
});

it("a lead joins for everyone to see, and reads from there on", async () => {
  const chat = await begun();
  const mia = await claimed("mia", chat);
  await chat.youth.say("before");
  await mia.change([...mia.chat.statement.members, rostered(roster, "ana")], "join");
  await chat.youth.catchUp();
  expect(chat.youth.chat.statement.members.map(({ who }) => who)).toEqual(["youth", "mia", "ana"]);
  const ana = await joined("ana", chat.server, chat.youth.chat);
  await chat.youth.say("after");
  expect((await ana.catchUp()).read).toEqual(["after"]);
});

it("the server slips in a key of its own: nobody takes it", async () => {
  const chat = await begun();
  const mia = await claimed("mia", chat);
  const server = { who: "youth", signer: await newSigner(false) };
  const members = [...mia.chat.statement.members];
  const founder = (await mia.chat.record()).f;
  const [, made] = await Conversation.again(server, house.origin, roster, founder, 7, { members, ret: null, why: "back" }, NOW);
  const packet = made.packets.find(({ to }) => to === mia.chat.tag);
  const secret = await openPacket(packet, house.opener("mia"));
  expect(await reasonOf(mia.chat.take(secret))).toBe("signature");
  const own = { ...(await mia.chat.record()), ck: randomId(32) };
  expect(await reasonOf(mia.chat.take(own))).toBe(""); // it has that epoch's key: another one changes nothing
  await mia.say("still the same key");
  expect((await chat.youth.catchUp()).read).toEqual(["still the same key"]);
});

/** What someone puts together by hand, to enter with. */
async function forged(signer: Self, statement: Statement, f: Founder): Promise<EpochSecret> {
  const ck = new Uint8Array(32);
  const st = written({ ...statement, commit: await commitment(statement.conv, statement.epoch, ck) });
  return { ck: b64(ck), f, st, sig: await sign(signer.signer, st) };
}

it("a first packet is believed only from the key that names the chat", async () => {
  const chat = await begun();
  const record = await chat.youth.chat.record();
  const { statement } = chat.youth.chat;
  const thief = { who: "youth", signer: await newSigner(false) };
  const other: Founder = { sign: thief.signer.pub, nonce: record.f.nonce };
  const enter = (secret: EpochSecret) => reasonOf(Conversation.enter(house.self("mia"), house.origin, roster, secret));
  expect(await enter(await forged(chat.self, statement, record.f))).toBe("");
  expect(await enter(await forged(thief, statement, other))).toBe("statement"); // another key has another name
  expect(await enter(await forged(thief, statement, record.f))).toBe("signature");
  expect(await enter(await forged(house.self("nil"), { ...statement, by: "nil" }, record.f))).toBe("statement");
  expect(await enter(await forged(chat.self, { ...statement, prev: "A".repeat(43) }, record.f))).toBe("statement");
  expect(await enter(await forged(chat.self, { ...statement, by: "eve" }, record.f))).toBe("member");
});

it("while a chat waits to be claimed, an unknown tag can claim it and say nothing else", async () => {
  const chat = await begun();
  const { ck } = await chat.youth.chat.record();
  const keys = new EpochKeys(chat.youth.chat.conv, 0, unb64(ck));
  const text = await keys.seal(randomId(8), { k: "text", t: "canary", n: 1, seen: "" });
  expect(await reasonOf(chat.youth.chat.receive(text))).toBe("member");
  const asIntake = await keys.seal(roster.intake.id, { k: "text", t: "canary", n: 1, seen: "" });
  expect(await reasonOf(chat.youth.chat.receive(asIntake))).toBe("member");
});

it("a packet under someone's tag but sealed to another key is refused", async () => {
  const chat = await begun();
  const mia = await claimed("mia", chat);
  const [, self] = mia.chat.statement.members;
  const nil = house.opener("nil");
  const packet = await packetFor({ ...self!, hpke: nil.pub }, mia.chat.conv, 1, await mia.chat.record());
  expect(await reasonOf(openPacket(packet, nil))).toBe("statement");
  const own = await packetFor(self!, mia.chat.conv, 1, await mia.chat.record());
  expect(await reasonOf(openPacket(own, house.opener("mia")))).toBe("");
  expect(await reasonOf(openPacket({ ...own, to: randomId(8) }, house.opener("mia")))).toBe("key");
  expect(await reasonOf(openPacket({ ...own, e: 2 }, house.opener("mia")))).toBe("key");
  expect(await reasonOf(openPacket({ ...own, v: 2 }, house.opener("mia")))).toBe("update");
});

it("a record of this phone is taken only for what it is", async () => {
  const chat = await begun();
  const record = await chat.youth.chat.record();
  const mentor = (own: boolean) => Conversation.enter(house.self("mia"), house.origin, roster, record, own);
  expect(await reasonOf(mentor(false))).toBe("");
  expect(await reasonOf(mentor(true))).toBe("statement");
  const again = await Conversation.enter(chat.self, house.origin, roster, record, true);
  expect(again.tag).toBe(chat.youth.chat.tag);
  const moved = { ...record, f: { ...record.f, nonce: "A".repeat(22) } };
  expect(await reasonOf(Conversation.enter(chat.self, house.origin, roster, moved, true))).toBe("statement");
});

it("a youth's new beginning hands no tag to someone else, brings in no stranger, and never goes back", async () => {
  const chat = await begun();
  const mia = await claimed("mia", chat);
  const { f } = await mia.chat.record();
  const base: Statement = { ...mia.chat.statement, by: "youth", prev: "", epoch: 5, ret: null };
  const [youth, self] = base.members;
  const taken = async (changed: Partial<Statement>) => {
    const secret = await forged(chat.self, { ...base, ...changed }, f);
    const before = mia.chat.statement.epoch;
    const reason = await reasonOf(mia.chat.take(secret));
    expect(mia.chat.statement.epoch).toBe(before);
    return reason;
  };
  expect(await taken({ members: [youth!, { who: "nil", tag: self!.tag, hpke: house.people.get("nil")!.hpke }] })).toBe("statement");
  expect(await taken({ members: [youth!, self!, { who: "eve", tag: randomId(8), hpke: house.intake.pub }] })).toBe("member");
  expect(await taken({ epoch: 1 })).toBe("");
  expect(await taken({ epoch: 0 })).toBe("");
  expect(await mia.chat.take(await forged(chat.self, base, f))).toBe(true);
});

it("written while the youth was away: opens with the words' key; what was read before does not", async () => {
  const chat = await begun();
  const mia = await claimed("mia", chat);
  await chat.youth.say("before");
  const later = await newOpener(false);
  const ret = { hpke: later.pub, tag: randomId(8) };
  await chat.youth.change(chat.youth.chat.statement.members, "words", ret);
  await mia.catchUp();
  await mia.change([{ who: "youth", ...ret }, mia.chat.statement.members[1]!], "away");
  await mia.say("see you tomorrow");
  const reached = await Promise.all(chat.server.packets.map(async (each) => [each.e, await reasonOf(openPacket(each, later))]));
  expect(reached.filter(([, reason]) => !reason).map(([e]) => e)).toEqual([3]);
  const secret = await openPacket(chat.server.packetFor(ret.tag, 3), later);
  const back = new Screen(await Conversation.enter(chat.self, house.origin, roster, secret), chat.server, later, 4);
  await back.catchUp();
  expect(back.read).toEqual(["see you tomorrow"]);
  const again = await newOpener(false);
  await back.change([{ who: "youth", tag: randomId(8), hpke: again.pub }, back.chat.statement.members[1]!], "back");
  await back.say("im back");
  expect((await mia.catchUp()).read.at(-1)).toBe("im back");
});

it("back with words when nobody had written: an epoch begun anew, told by packets", async () => {
  const chat = await begun();
  const mia = await claimed("mia", chat);
  const { f } = await chat.youth.chat.record();
  const opener = await newOpener(false);
  const members = [{ who: "youth", tag: randomId(8), hpke: opener.pub }, mia.chat.statement.members[1]!, intakeOf(roster)];
  const [again, made] = await Conversation.again(chat.self, house.origin, roster, f, 2, { members, ret: null, why: "back" }, NOW);
  chat.server.take(made);
  await mia.catchUp();
  expect(await mia.chat.take(await openPacket(chat.server.packetFor(mia.chat.tag, 2), house.opener("mia")))).toBe(true);
  const youth = new Screen(again, chat.server, opener);
  await youth.say("it is me");
  expect((await mia.catchUp()).read).toEqual(["it is me"]);
  // Played again, or from before, it changes nothing.
  expect(await mia.chat.take(await openPacket(chat.server.packetFor(mia.chat.tag, 2), house.opener("mia")))).toBe(false);
});

it("many at once are sealed one after the other", async () => {
  const chat = await begun();
  const sealed = await Promise.all(Array.from({ length: 20 }, (_, n) => chat.youth.chat.seal({ k: "text", t: n }, NOW)));
  chat.server.stream.push(...sealed);
  expect((await chat.youth.catchUp()).read).toEqual(Array.from({ length: 20 }, (_, n) => n));
});

it("a change that may not be made is not even offered", async () => {
  const chat = await begun();
  const mia = await claimed("mia", chat);
  const offered = (members: readonly Member[]) => reasonOf(mia.chat.change({ members, ret: null, why: "x" }, NOW));
  const [youth, self] = mia.chat.statement.members;
  expect(await offered([self!])).toBe("statement");
  expect(await offered([{ ...youth!, hpke: house.intake.pub }, self!])).toBe("statement");
  expect(await offered([youth!, { ...self!, tag: randomId(8) }])).toBe("statement");
  expect(await offered([youth!, self!, { who: "eve", tag: randomId(8), hpke: house.intake.pub }])).toBe("member");
});

it("someone goes on over a gap after they were told; twice is refused all the same", async () => {
  const chat = await begun();
  const mia = await claimed("mia", chat);
  const [one, two] = [await mia.chat.seal({ k: "text", t: 1 }, NOW), await mia.chat.seal({ k: "text", t: 2 }, NOW)];
  expect(await reasonOf(chat.youth.chat.receive(two))).toBe("order");
  expect(await chat.youth.chat.receive(two, true)).toMatchObject({ kind: "body", body: { t: 2 } });
  expect(await reasonOf(chat.youth.chat.receive(two, true))).toBe("order");
  expect(await reasonOf(chat.youth.chat.receive(one, true))).toBe("order");
});
