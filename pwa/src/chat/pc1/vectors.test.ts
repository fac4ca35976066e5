// @vitest-environment node
/** The same bytes as everyone else's: tests/vectors/pc1.json is made and checked by other code, in Python. */
import { expect, it } from "vitest";

import { believed, mentor, mia, NOW, openerOf, reasonOf, story, vectors, youth } from "../../../tests/pc1.ts";
import { b64, unb64 } from "./bytes.ts";
import { Conversation } from "./conversation.ts";
import { EpochKeys, envelopeFrom } from "./envelope.ts";
import { commitment, nameOf } from "./epochs.ts";
import { openSealed } from "./hpke.ts";
import { openPacket, secretFrom } from "./packets.ts";
import { openRecord, placeFrom } from "./words.ts";

it.each(vectors.hpke)("HPKE: what was sealed elsewhere opens here ($info)", async (each) => {
  const opener = await openerOf({ hpke: each.private, pub: each.public });
  expect(b64(await openSealed(opener, each.info, each.sealed))).toBe(each.plain);
  expect(await reasonOf(openSealed(opener, `${each.info}0`, each.sealed))).toBe("key");
  const changed = unb64(each.sealed);
  changed[70]! ^= 1;
  expect(await reasonOf(openSealed(opener, each.info, b64(changed)))).toBe("key");
});

it.each(vectors.envelopes)("an envelope opens: $body", async ({ body, ck, commit, envelope }) => {
  const { c, e } = envelope;
  expect(await new EpochKeys(c, e, unb64(ck)).open(envelopeFrom(envelope))).toEqual(body);
  expect(await commitment(c, e, unb64(ck))).toBe(commit);
});

it("the good roster is believed", async () => {
  const { good } = vectors.roster;
  const roster = await believed(good);
  expect(roster.version).toBe(good.version);
  expect(roster.until).toBe(Date.parse(good.until));
  expect(Object.fromEntries([...roster.people].map(([id, { roles }]) => [id, [...roles]]))).toEqual(good.people);
});

it("a roster never outlives its delegation", async () => {
  const { short } = vectors.roster;
  expect((await believed(short)).until).toBe(Date.parse(short.until));
});

it.each(vectors.roster.refused)("a roster is refused: $name", async (each) => {
  expect(await reasonOf(believed(each))).toBe(each.reason);
});

it("the chat has the name that its founder's key gives it", async () => {
  expect(await nameOf(story.founder)).toBe(story.conv);
});

it.each(story.packets)("a packet opens for the one it is for, and for nobody else: epoch $e to $to", async (packet) => {
  const { live, later, intake, mia: one, nil: other } = story.keys;
  const openers = await Promise.all([live, later, intake, one, other].map(openerOf));
  const tried = await Promise.all(openers.map(async (opener) => [opener.pub, await reasonOf(openPacket(packet, opener))]));
  const opened = tried.filter(([, reason]) => !reason).map(([pub]) => pub);
  const members = (JSON.parse(story.epochs[packet.e]!.st) as { members: { tag: string; hpke: string }[] }).members;
  const pub = members.find(({ tag }) => tag === packet.to)!.hpke;
  // The key of the youth's last visit is in nobody's hands here.
  expect(opened.filter((each) => each !== pub)).toEqual([]);
  expect(opened).toEqual(openers.some((each) => each.pub === pub) ? [pub] : []);
});

it("a mentor claims, reads and hands over; the next one reads on from there", async () => {
  const roster = await believed(vectors.roster.good);
  const first = await openPacket(story.packets[1], await openerOf(story.keys.intake));
  const chat = await Conversation.enter(await mentor(story.keys.mia), story.origin, roster, first);
  const key = await openerOf(story.keys.mia);
  const said = [];
  for (const envelope of story.stream.slice(0, 11)) {
    for (const packet of story.packets) {
      if (packet.e === envelope.e + 1) await openPacket(packet, key).then((secret) => chat.take(secret), () => undefined);
    }
    const got = await chat.receive(envelope);
    if (got.kind === "body") said.push(got.body["t"]);
    else expect(got.waiting).toBe(false);
  }
  expect(said).toEqual(story.bodies.slice(0, 11).flatMap(({ k, t }) => (k === "text" ? [t] : [])));
  expect(chat.statement.epoch).toBe(5);
  // Mia is out now: her keys open nothing of what follows.
  expect(await reasonOf(chat.receive(story.stream[11]))).toBe("epoch");
  const nil = await openPacket(story.packets.at(-1), await openerOf(story.keys.nil));
  const next = await Conversation.enter(await mentor(story.keys.nil), story.origin, roster, nil);
  expect(await next.receive(story.stream[11])).toMatchObject({ kind: "body", body: { t: story.bodies[11]!["t"] } });
});

it.each(vectors.refused)("an error, and never text: $name", async ({ reason, value, taken }) => {
  const chat = await mia();
  const key = await openerOf(story.keys.mia);
  for (const packet of story.packets.slice(0, 7)) {
    if (packet.e > 1) await openPacket(packet, key).then((secret) => chat.take(secret), () => undefined);
  }
  for (const index of taken) await chat.receive(story.stream[index]);
  const before = JSON.stringify(await chat.record());
  expect(await reasonOf(chat.receive(value))).toBe(reason);
  // What was refused has changed nothing: the next one of the stream is taken as ever.
  expect(JSON.stringify(await chat.record())).toBe(before);
  const next = [2, 3, 4, 5].find((index) => !taken.includes(index))!;
  expect((await chat.receive(story.stream[next])).kind).toBe(next === 4 ? "epoch" : "body");
});

it("words alone open what was written while the youth was away, and nothing older", async () => {
  const { words } = story;
  const place = await placeFrom(unb64(words.hash));
  expect(place.locator).toBe(words.locator);
  const record = await openRecord(place, "return", words.return);
  expect(record).toEqual(words.returned);
  const later = await openerOf(words.returned);
  const reached = await Promise.all(story.packets.map(async (packet) => [packet.e, await reasonOf(openPacket(packet, later))]));
  expect(reached.filter(([, reason]) => !reason).map(([epoch]) => epoch)).toEqual([3]);
  const mine = story.packets.find(({ e, to }) => e === 3 && to === words.returned.tag);
  const chat = await Conversation.enter(await youth(), story.origin, await believed(vectors.roster.good), await openPacket(mine, later));
  expect(await reasonOf(chat.receive(story.stream[0]))).toBe("late");
  expect(await chat.receive(story.stream[7])).toMatchObject({ body: { t: story.bodies[7]!["t"] } });
  expect(await reasonOf(openRecord(place, "history", words.history))).toBe("key");
  const both = await placeFrom(unb64(words.phraseHash));
  expect(both.locator).toBe(words.phraseLocator);
  expect(await openRecord(both, "history", words.history)).toEqual(words.past);
});

it("what was kept as a record is looked at again", async () => {
  expect(await reasonOf(Promise.resolve().then(() => secretFrom({ ...story.epochs[1], ck: "short" })))).toBe("form");
  const other = { ...story.epochs[1]!, ck: story.epochs[2]!.ck };
  const roster = await believed(vectors.roster.good);
  expect(await reasonOf(Conversation.enter(await mentor(story.keys.mia), story.origin, roster, other))).toBe("statement");
  expect(NOW).toBeLessThan(roster.until);
});
