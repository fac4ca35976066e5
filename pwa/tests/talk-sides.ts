/**
 * The two sides of a chat in one house, for tests: youths and desks that talk through a server that opens nothing. A test
 * imports this first: the slow hash, the root keys and the phone's database are others from then on.
 */
import { afterEach, beforeEach, expect, vi } from "vitest";

import { unb64 } from "../src/chat/pc1/bytes.ts";
import { newOpener } from "../src/chat/pc1/hpke.ts";
import { exported } from "../src/chat/pc1/keys.ts";
import { sealFor } from "../src/chat/pc1/packets.ts";
import { MentorTalk } from "../src/chat/talk/mentor.ts";
import type { Mine, StaffTalkApi } from "../src/chat/talk/staff-api.ts";
import type { Talk } from "../src/chat/talk/state.ts";
import { YouthTalk } from "../src/chat/talk/youth.ts";
import { forgetBlocked } from "../src/chat/wire/wire.ts";
import { House } from "./pc1.ts";
import { stubServer, TalkServer } from "./talk-server.ts";

vi.mock("../src/chat/pc1/slow-hash.ts", async () => {
  const { placeFrom, secretOf } = await import("../src/chat/pc1/words.ts");
  const { sha256 } = await import("../src/chat/pc1/bytes.ts");
  return {
    placeOfWords: async (list: string, places: number[], phrase?: string) => placeFrom(await sha256(secretOf(list, places, phrase))),
  };
});

const phone = vi.hoisted((): { kept: unknown; all: unknown[] } => ({ kept: null, all: [] }));
vi.mock("../src/chat/talk/kept.ts", () => ({
  Keeper: { start: () => Promise.resolve({ forget: () => undefined }) },
  keep: (_: unknown, kept: unknown) => Promise.resolve(void phone.all.push(kept)),
  keptHere: () => Promise.resolve(phone.kept),
}));

const roots = vi.hoisted(() => ({ keys: [] as string[] }));
vi.mock("../src/chat/pc1/root-keys.ts", () => ({ ROOT_KEYS: roots.keys }));

export { phone };

let house: House;
export let server: TalkServer;
let version = 0;
export let mine: (Omit<Mine, "reply_by" | "heavy" | "danger" | "language" | "of"> & { member: string })[];
const open: MentorTalk[] = [];

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
    out: () => {
      for (const each of mine) if (each.member === member && each.part === "mentor") each.offered = { to: "", tag: "" };
      return Promise.resolve();
    },
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

export function desk(who: string, role: "mentor" | "lead" = "mentor"): MentorTalk {
  const { signer } = house.self(who);
  const made = new MentorTalk({ id: who, name: `${who}'s name`, role, hpke: house.opener(who), signer }, api(who));
  open.push(made);
  return made;
}

export function youth(first?: string): Promise<YouthTalk> {
  return YouthTalk.open({ language: "en", urgent: false, ...(first ? { first } : {}) });
}

export const texts = ({ state }: Talk) => state.entries.flatMap((each) => (each.kind === "text" ? [each.text] : []));
/** What is asked at this path fails, so many times. */
export function fails(path: string, times: number): void {
  const answer = server.answer.bind(server);
  vi.spyOn(Math, "random").mockReturnValue(0.9);
  vi.spyOn(server, "answer").mockImplementation((asked, body) => {
    if (asked !== path || times-- <= 0) return answer(asked, body);
    return [503, { type: "/problems/none" }];
  });
}
export const waits = () => server.asked.filter(({ path }) => path === "/chat/waiting").map(({ body }) => body);
export const lines = ({ state }: Talk) => state.entries.flatMap((each) => (each.kind === "line" ? [`${each.line} ${each.who}`.trim()] : []));
export const until = (holds: () => unknown) => vi.waitFor(() => expect(holds()).toBeTruthy(), { interval: 5 });
export const sees = (talk: Talk, ...expected: string[]) => until(() => texts(talk).join("|") === expected.join("|"));
export const allSent = (talk: Talk) => until(() => talk.state.entries.every((each) => each.kind === "line" || each.state === "sent"));

export async function claimed(first = "hello?") {
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
  dispatchEvent(new Event("leave"));
  open.splice(0).forEach((each) => each.close());
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
