// @vitest-environment node
/** A youth and the staff talk through a server that opens nothing. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { House } from "../../../tests/pc1.ts";
import { stubServer, TalkServer } from "../../../tests/talk-server.ts";
import { sealFor } from "../pc1/packets.ts";
import { unb64 } from "../pc1/bytes.ts";
import { exported } from "../pc1/keys.ts";
import { newOpener } from "../pc1/hpke.ts";
import { forgetBlocked } from "../wire/wire.ts";
import { MentorTalk } from "./mentor.ts";
import type { Talk } from "./state.ts";
import type { Mine, StaffTalkApi } from "./staff-api.ts";
import { YouthTalk } from "./youth.ts";

const roots = vi.hoisted(() => ({ keys: [] as string[] }));
vi.mock("../pc1/root-keys.ts", () => ({ ROOT_KEYS: roots.keys }));

let house: House;
let server: TalkServer;
let version = 0;
let mine: (Omit<Mine, "reply_by" | "heavy" | "danger" | "language" | "of"> & { member: string })[];
const open: { close(): void }[] = [];

/** The routes of the staff, as far as these stories need them. */
function api(member: string): StaffTalkApi {
  const done = () => Promise.resolve();
  return {
    mine: () =>
      Promise.resolve(
        mine
          .filter((each) => each.member === member)
          .map((each) => ({ heavy: false, danger: false, language: "en", reply_by: null, of: null, ...each })),
      ),
    tickets: () => Promise.resolve({ ticket: server.ticket(server.ofMember(member)) }),
    claim: (c, tag) => {
      server.sit(c, tag, member);
      mine.push({ member, c, tag, part: "mentor", joining: [], offered: null });
      const packet = server.conversations.get(c)!.packets.filter(({ to }) => to === "A".repeat(11)).at(-1)!;
      return Promise.resolve({ c, packet: packet.packet, intake_id: packet.to, epoch: packet.e });
    },
    intake: async () => {
      const plain = unb64(await exported(house.intake.pair.privateKey));
      return [{ version: 1, id: "A".repeat(11), p: await sealFor("intake", "A".repeat(11), member, house.opener(member).pub, plain) }];
    },
    offer: (c, to, tag, kind) => {
      server.sit(c, tag, to);
      mine.find((each) => each.c === c && each.member === member)!.joining.push({ id: to, name: to, tag, kind });
      mine.push({ member: to, c, tag, part: kind === "join" ? "lead" : "mentor", joining: [], offered: null });
      return Promise.resolve();
    },
    left: (c) => {
      mine = mine.filter((each) => each.c !== c || each.member !== member);
      return Promise.resolve();
    },
    answer: done,
    join: done,
    close: done,
    erase: done,
    danger: done,
    out: done,
    whisper: ({ c, tag, to, to_tag, packet }) => {
      server.conversations.set(c, { log: [], packets: [{ to: to_tag, e: 0, packet }], intake: "" });
      server.sit(c, tag, member);
      server.sit(c, to_tag, to);
      mine.push({ member, c, tag, part: "whisper", joining: [], offered: null });
      mine.push({ member: to, c, tag: to_tag, part: "whisper", joining: [], offered: null });
      return Promise.resolve();
    },
  };
}

function desk(who: string, role: "mentor" | "lead" = "mentor"): MentorTalk {
  const { signer } = house.self(who);
  const made = new MentorTalk({ id: who, name: `${who}'s name`, role, hpke: house.opener(who), signer }, api(who));
  open.push(made);
  return made;
}

async function youth(first?: string): Promise<YouthTalk> {
  const made = await YouthTalk.open({ language: "en", urgent: false, ...(first ? { first } : {}) });
  open.push({ close: () => made.end() });
  return made;
}

const texts = ({ state }: Talk) => state.entries.flatMap((each) => (each.kind === "text" ? [each.text] : []));
const lines = ({ state }: Talk) => state.entries.flatMap((each) => (each.kind === "line" ? [`${each.line} ${each.who}`.trim()] : []));
const until = (holds: () => unknown) => vi.waitFor(() => expect(holds()).toBeTruthy(), { interval: 5, timeout: 3000 });
const sees = (talk: Talk, ...expected: string[]) => until(() => texts(talk).join("|") === expected.join("|"));
const allSent = (talk: Talk) => until(() => talk.state.entries.every((each) => each.kind === "line" || each.state === "sent"));

async function claimed(first = "hello?") {
  const child = await youth(first);
  await until(() => child.c && child.state.stage === "waiting");
  const mia = desk("mia");
  const chat = await mia.claim(child.c);
  await until(() => child.state.stage === "talking");
  return { child, mia, chat };
}

beforeEach(async () => {
  house = await House.of("mia", "nil");
  // A test house's intake key is one that can be sealed to its people.
  Object.assign(house, { intake: await newOpener(true) });
  roots.keys.splice(0, 9, house.rootKey);
  server = new TalkServer();
  server.bundle = await house.bundle(++version, ["ana", "mia", "nil"], Date.now());
  mine = [];
  forgetBlocked();
  vi.spyOn(Math, "random").mockReturnValue(0); // nobody waits before coming back
  stubServer(server, house.origin);
});

afterEach(() => {
  open.splice(0).forEach((each) => each.close());
  vi.unstubAllGlobals();
});

describe("a youth and a mentor", () => {
  it("talk, and each sees the same in the same order", async () => {
    const { child, chat } = await claimed();
    await sees(chat, "hello?");
    chat.say("I am here");
    await sees(child, "hello?", "I am here");
    child.say("ok");
    chat.card("place-1");
    await sees(chat, "hello?", "I am here", "ok");
    await until(() => child.state.entries.some((each) => each.kind === "card" && each.card === "place-1"));
    expect(lines(child)).toEqual(["opened youth", "joined mia"]);
    expect(child.state.readers).toEqual([
      { who: "youth", name: "", role: "youth", me: true },
      { who: "mia", name: "mia's name", role: "mentor", me: false },
    ]);
    expect(server.disk).not.toContain("hello");
  });

  it("lose nothing and see nothing twice when the line breaks at every second send", async () => {
    const { child, chat } = await claimed();
    for (let at = 0; at < 6; at++) {
      server.loseOks = 1;
      child.say(`c${at}`);
      chat.say(`m${at}`);
      await allSent(child);
      await allSent(chat);
    }
    await until(() => texts(chat).length === 13 && texts(child).length === 13);
    expect(texts(chat)).toEqual(texts(child));
    expect(new Set(texts(child)).size).toBe(13);
  }, 20_000);
});
