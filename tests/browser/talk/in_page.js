/** Runs in the browser: the vectors of pc1 against the code that was built, and what it seals for others to open. */
import * as pc1 from "/pc1.js";

const vectors = await (await fetch("/vectors.json")).json();
const { story } = vectors;
const NOW = Date.parse(story.now);

async function reasonOf(step) {
  try {
    await step();
    return "";
  } catch (error) {
    return error instanceof pc1.Refused ? error.reason : `broken: ${error}`;
  }
}

const believed = ({ bundle, trust }) => pc1.rosterFrom(bundle, { ...trust, now: Date.parse(trust.now) });
const opener = ({ hpke, pub }) => pc1.importOpener(hpke, pub, false);
const mentor = async ({ id, sign, signPub }) => ({ who: id, signer: await pc1.importSigner(sign, signPub, false) });

/** Names of the vectors that did not do what they have to; none is right. */
export async function runVectors() {
  const wrong = [];
  const expect = (name, got, wanted) => JSON.stringify(got) === JSON.stringify(wanted) || wrong.push(`${name}: ${JSON.stringify(got)}`);
  for (const { body, ck, envelope } of vectors.envelopes) {
    const keys = new pc1.EpochKeys(envelope.c, envelope.e, pc1.unb64(ck));
    expect("envelope", await keys.open(pc1.envelopeFrom(envelope)), body);
  }
  const roster = await believed(vectors.roster.good);
  expect("roster", [...roster.people.keys()].sort(), Object.keys(vectors.roster.good.people).sort());
  for (const each of vectors.roster.refused) expect(each.name, await reasonOf(() => believed(each)), each.reason);
  const key = await opener(story.keys.mia);
  for (const { name, reason, taken, value } of vectors.refused) {
    const chat = await pc1.Conversation.enter(await mentor(story.keys.mia), story.origin, roster, story.epochs[1]);
    for (const packet of story.packets) {
      if (packet.e > 1) await pc1.openPacket(packet, key).then((secret) => chat.take(secret), () => undefined);
    }
    for (const index of taken) await chat.receive(story.stream[index]);
    expect(name, await reasonOf(() => chat.receive(value)), reason);
  }
  const first = await pc1.openPacket(story.packets[1], await opener(story.keys.intake));
  const chat = await pc1.Conversation.enter(await mentor(story.keys.mia), story.origin, roster, first);
  const read = [];
  for (const envelope of story.stream.slice(0, 11)) {
    for (const packet of story.packets) {
      if (packet.e === envelope.e + 1) await pc1.openPacket(packet, key).then((secret) => chat.take(secret), () => undefined);
    }
    const got = await chat.receive(envelope);
    if (got.kind === "body") read.push(got.body.t);
  }
  expect("story", read, story.bodies.slice(0, 11).flatMap(({ k, t }) => (k === "text" ? [t] : [])));
  const { words } = story;
  const never = new AbortController().signal;
  for (const [phrase, hash, locator] of [[undefined, words.hash, words.locator], [words.phrase, words.phraseHash, words.phraseLocator]]) {
    const hashed = await pc1.slowHash(pc1.secretOf(words.list, words.places, phrase), pc1.unb64(words.deployment), never);
    expect("slow hash", pc1.b64(hashed), hash);
    expect("locator", (await pc1.placeFrom(hashed)).locator, locator);
  }
  expect("record", await pc1.openRecord(await pc1.placeFrom(pc1.unb64(words.hash)), "return", words.return), words.returned);
  return { wrong, ran: vectors.envelopes.length + vectors.refused.length + vectors.roster.refused.length };
}

/** What this browser seals, for the code in Python to open. */
export async function sealForOthers() {
  const roster = await believed(vectors.roster.good);
  const live = await pc1.newOpener(false);
  const self = { who: "youth", signer: await pc1.newSigner(false) };
  const members = [{ who: "youth", tag: "AAAAAAAAAAA", hpke: live.pub }, pc1.intakeOf(roster)];
  const [chat, { packets }] = await pc1.Conversation.begin(self, story.origin, roster, { members, ret: null, why: "begin" }, NOW);
  const texts = ["hello", "¿hola?", "مرحبا", "🙂".repeat(900)];
  const envelopes = [];
  for (const t of texts) envelopes.push(await chat.seal({ k: "text", t }, NOW));
  const place = await pc1.placeFrom(pc1.unb64(story.words.hash));
  return {
    packets,
    texts,
    envelopes,
    record: await pc1.sealRecord(place, "return", { v: 1, t: texts }),
    note: await pc1.sealFor("note", "NAME", story.keys.mia.id, story.keys.mia.pub, pc1.pad(pc1.utf8("note"))),
  };
}

let keeper;
export async function keep(now) {
  keeper ??= await pc1.Keeper.start();
  const live = await pc1.newOpener(false);
  await keeper.keep({ chat: { canary: "planted phrase" }, keys: { live: live.pair } }, now);
}

export async function kept(now) {
  const found = await pc1.keptChat(now);
  if (!found) return null;
  const key = found.keys.live.privateKey;
  const handedOut = await crypto.subtle.exportKey("pkcs8", key).then(() => true, () => false);
  return { chat: found.chat, usages: key.usages, handedOut };
}

/** What lies in the database, as text: whoever looks with the browser's own tools sees this. */
export async function lying() {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes("k")) return { names, text: "", handedOut: false };
  const asked = (request) => new Promise((resolve, reject) => ((request.onsuccess = () => resolve(request.result)), (request.onerror = reject)));
  const database = await asked(indexedDB.open("k"));
  const [held] = await asked(database.transaction("k").objectStore("k").getAll());
  database.close();
  const handedOut = await crypto.subtle.exportKey("raw", held.key).then(() => true, () => false);
  return { names, text: new TextDecoder("latin1").decode(held.sealed), handedOut };
}

/** What Leave does: the event, and nothing that is waited for. */
export const leave = () => dispatchEvent(new Event("leave"));
