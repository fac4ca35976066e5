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

vi.mock("../pc1/slow-hash.ts", async () => {
  const { placeFrom, secretOf } = await import("../pc1/words.ts");
  const { sha256 } = await import("../pc1/bytes.ts");
  return {
    placeOfWords: async (list: string, places: number[], phrase?: string) => placeFrom(await sha256(secretOf(list, places, phrase))),
  };
});

const phone = vi.hoisted((): { kept: unknown; all: unknown[] } => ({ kept: null, all: [] }));
vi.mock("./kept.ts", () => ({
  Keeper: { start: () => Promise.resolve({ forget: () => undefined }) },
  keep: (_: unknown, kept: unknown) => Promise.resolve(void phone.all.push(kept)),
  keptHere: () => Promise.resolve(phone.kept),
}));

const roots = vi.hoisted(() => ({ keys: [] as string[] }));
vi.mock("../pc1/root-keys.ts", () => ({ ROOT_KEYS: roots.keys }));

let house: House;
let server: TalkServer;
let version = 0;
let mine: (Omit<Mine, "reply_by" | "heavy" | "danger" | "language" | "of"> & { member: string })[];
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

function desk(who: string, role: "mentor" | "lead" = "mentor"): MentorTalk {
  const { signer } = house.self(who);
  const made = new MentorTalk({ id: who, name: `${who}'s name`, role, hpke: house.opener(who), signer }, api(who));
  open.push(made);
  return made;
}

function youth(first?: string): Promise<YouthTalk> {
  return YouthTalk.open({ language: "en", urgent: false, ...(first ? { first } : {}) });
}

const texts = ({ state }: Talk) => state.entries.flatMap((each) => (each.kind === "text" ? [each.text] : []));
/** What is asked at this path fails, so many times. */
function fails(path: string, times: number): void {
  const answer = server.answer.bind(server);
  vi.spyOn(Math, "random").mockReturnValue(0.9);
  vi.spyOn(server, "answer").mockImplementation((asked, body) => {
    if (asked !== path || times-- <= 0) return answer(asked, body);
    return [503, { type: "/problems/none" }];
  });
}
const waits = () => server.asked.filter(({ path }) => path === "/chat/waiting").map(({ body }) => body);
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
  dispatchEvent(new Event("leave"));
  open.splice(0).forEach((each) => each.close());
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
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

  it("are told of nothing twice when the sockets are blocked: polls carry it", async () => {
    server.blocked = true;
    const { child, chat } = await claimed();
    chat.say("over polls");
    await sees(child, "hello?", "over polls");
    expect([child.state.line, chat.state.line]).toEqual(["poll", "poll"]);
  });

  it("what was said without a network goes out by itself, once", async () => {
    const { child, chat } = await claimed();
    server.dark = true;
    server.cut();
    child.say("in the tunnel");
    await until(() => child.state.line !== "here");
    server.dark = false;
    dispatchEvent(new Event("online"));
    await sees(chat, "hello?", "in the tunnel");
    await allSent(child);
  });

  it("a text that was sealed before a change of keys came is sealed again, and read", async () => {
    const { child, chat } = await claimed();
    await allSent(child);
    const renewed = chat.renew();
    child.say("at the same moment");
    await renewed;
    await sees(chat, "hello?", "at the same moment");
    await allSent(child);
    await until(() => lines(child).includes("renewed mia"));
  });

  it("a long text comes whole, in parts", async () => {
    const long = "word ".repeat(2000).trim();
    const { chat } = await claimed(long);
    await until(() => texts(chat).join("") === long);
    expect(texts(chat).length).toBeGreaterThan(2);
  });

  it("erasing takes it away for both", async () => {
    const { child, chat } = await claimed();
    await child.erase();
    await until(() => chat.state.stage === "gone");
    expect([texts(child), texts(chat), child.state.stage]).toEqual([[], [], "gone"]);
  });
});

describe("the line", () => {
  it("says that there is a place only when the server said so, and asks until then", async () => {
    fails("/chat/waiting", 1);
    const child = await youth("hello?");
    const early: string[] = [];
    child.subscribe(() => !waits().length && early.push(child.state.stage));
    await allSent(child);
    await until(() => child.state.stage === "waiting");
    expect([new Set(early), waits().length]).toEqual([new Set(["opening"]), 1]);
  });

  it("hears each time what was asked for first: the language, and that it is urgent", async () => {
    const child = await YouthTalk.open({ language: "es", urgent: true, first: "hola" });
    await until(() => child.state.stage === "waiting");
    server.tell(child.c, { t: "queue", c: child.c, wait: "long", on_duty: false });
    await until(() => waits().length === 2);
    expect(waits().map(({ language, urgent }) => [language, urgent])).toEqual([["es", true], ["es", true]]);
  });

  it("asks for someone again until it is answered, after the one before has gone", async () => {
    const { child, chat } = await claimed();
    await chat.closeChat();
    await until(() => child.state.stage === "closed");
    fails("/chat/waiting", 1);
    const asked = child.wait("same");
    await until(() => child.state.line !== "here");
    expect(child.state.stage).toBe("closed");
    dispatchEvent(new Event("online"));
    await asked;
    expect(child.state.stage).toBe("waiting");
    expect(waits().at(-1)!["want"]).toBe("same");
  });
});

describe("what did not come by itself", () => {
  it("is looked for again after Talk was closed, and the first words are still there", async () => {
    const { bundle } = server;
    server.bundle = "";
    const child = await youth("hello?");
    await until(() => child.state.stage === "closed" && child.state.why === "closed");
    await expect(child.lookAgain()).rejects.toThrow("closed");
    server.bundle = bundle;
    await child.lookAgain();
    await until(() => child.state.stage === "waiting");
    await allSent(child);
    expect(texts(child)).toEqual(["hello?"]);
  });

  it("comes back from another tab when the person says so", async () => {
    const { child, chat } = await claimed();
    for (const line of [...server.lines]) if (line.seats.some(({ access }) => access)) line.cut(4509);
    await until(() => child.state.line === "elsewhere");
    child.say("here again");
    await child.lookAgain();
    await sees(chat, "hello?", "here again");
    expect(child.state.line).toBe("here");
  });

  it("says that a lead was asked for only when that was so, and once", async () => {
    const { child, chat } = await claimed();
    fails("/chat/bell", 1);
    await expect(child.danger()).rejects.toThrow("offline");
    await child.danger();
    await until(() => lines(chat).includes("danger youth"));
    expect(lines(chat).filter((each) => each === "danger youth")).toHaveLength(1);
  });

  it("closing without a network leaves nothing in the page", async () => {
    const { child } = await claimed();
    server.dark = true;
    server.cut();
    vi.useFakeTimers();
    child.say("on the way");
    child.end();
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    child.goOn();
    expect((child as unknown as { entries: { all: unknown[] } }).entries.all).toEqual([]);
  });

  it("new words leave the old ones until they are in force", async () => {
    const { child } = await claimed();
    await child.makeWords("en");
    const [old] = server.records.keys();
    server.asked.length = 0;
    await child.makeWords("en");
    const puts = () => server.asked.filter(({ path, body }) => path === "/chat/records" && body["locator"] !== old);
    await until(() => puts().some(({ body }) => body["replaces"] === old));
    expect(puts()[0]!.body["replaces"]).toBeUndefined();
  });
});

describe("a chat that the phone kept", () => {
  it("says nothing twice that was stored before its answer came, and sends nothing that was given up", async () => {
    const { child, chat } = await claimed();
    await child.keepHere(true);
    await allSent(child);
    server.loseOks = 1;
    child.say("once");
    await sees(chat, "hello?", "once");
    // As the phone had it before the answer came.
    const kept = () => (phone.all as { unsent: { sealed: string | null }[] }[]).find(({ unsent }) => unsent[0]?.sealed)!;
    await until(kept);
    dispatchEvent(new Event("leave"));
    phone.kept = { ...kept(), unsent: [...kept().unsent, { k: "text", t: "not this", sealed: null, failed: true }] };
    const again = (await YouthTalk.kept())!;
    await sees(again, "hello?", "once", "not this");
    expect(await again.sayWords("en", [1, 2, 3, 4, 5, 6])).toBe(false);
    again.say("new");
    await sees(chat, "hello?", "once", "new");
    expect(again.state.entries.flatMap((each) => (each.kind === "text" && each.state === "not-sent" ? [each.text] : []))).toEqual(["not this"]);
  });
});

describe("the staff", () => {
  it("hands a chat over: the next one reads from then on, the one who left nothing more", async () => {
    const { child, mia, chat } = await claimed("before");
    const nil = desk("nil");
    await chat.offer("nil", "hand-over");
    await mia.sync();
    await nil.sync();
    await until(() => lines(child).includes("handed-over nil"));
    await until(() => child.state.readers.some(({ name }) => name === "nil's name"));
    expect(child.state.share).toBe(true);
    await chat.handOverDone();
    await until(() => lines(child).includes("left mia"));
    child.say("after");
    const next = nil.chats.get(child.c)!;
    await sees(next, "after");
    expect(texts(chat)).toEqual(["before"]);
    await child.shareOlder(true);
    await sees(next, "before", "after");
  });

  it("a lead comes in, and everyone sees it", async () => {
    const { child, mia, chat } = await claimed();
    const ana = desk("ana", "lead");
    await chat.offer("ana", "join");
    await Promise.all([mia.sync(), ana.sync()]);
    await until(() => lines(child).includes("lead-joined ana"));
    await until(() => child.state.readers.find(({ who }) => who === "ana")?.role === "lead");
    ana.chats.get(child.c)!.say("hello from me");
    await until(() => texts(child).includes("hello from me"));
  });

  it("tries again to open a chat that was handed over while no roster came", async () => {
    const { child, mia, chat } = await claimed();
    const nil = desk("nil");
    await chat.offer("nil", "hand-over");
    await mia.sync();
    await until(() => lines(child).includes("handed-over nil"));
    const { bundle } = server;
    server.bundle = "";
    server.asked.length = 0;
    await nil.sync();
    const next = nil.chats.get(child.c)!;
    await until(() => server.asked.some(({ path }) => path === "/chat/roster"));
    expect(next.state.stage).toBe("opening");
    server.bundle = bundle;
    await until(() => next.state.stage === "talking");
    child.say("are you here?");
    await sees(next, "are you here?");
  });

  it("who needs out leaves with whoever takes over, and not with a lead who comes in to help", async () => {
    const { child, mia, chat } = await claimed();
    const [ana, nil] = [desk("ana", "lead"), desk("nil")];
    await mia.out();
    await chat.offer("ana", "join");
    await Promise.all([mia.sync(), ana.sync()]);
    await until(() => lines(child).includes("lead-joined ana"));
    child.say("and mia?");
    await until(() => texts(chat).includes("and mia?"));
    await chat.offer("nil", "hand-over");
    await Promise.all([mia.sync(), nil.sync()]);
    await until(() => lines(child).includes("left mia"));
  });

  it("who asks nobody any more stays when someone comes in later", async () => {
    const { child, mia, chat } = await claimed();
    await mia.out();
    mine.forEach((each) => (each.offered = null));
    await mia.sync();
    const nil = desk("nil");
    await chat.offer("nil", "hand-over");
    await Promise.all([mia.sync(), nil.sync()]);
    await until(() => lines(child).includes("handed-over nil"));
    child.say("both here?");
    await until(() => texts(chat).includes("both here?"));
  });

  it("finds its chats again after a lock, the first message too", async () => {
    const { child, mia, chat } = await claimed("first");
    chat.say("second");
    await sees(child, "first", "second");
    mia.close();
    expect(texts(chat)).toEqual([]);
    const again = desk("mia");
    await again.sync();
    const found = again.chats.get(child.c)!;
    await sees(found, "first", "second");
    found.say("third");
    await sees(child, "first", "second", "third");
  });

  it("whispers beside a chat, and the youth sees nothing of it", async () => {
    const { child, mia } = await claimed();
    const ana = desk("ana", "lead");
    const whisper = await mia.whisper(child.c, "ana");
    whisper.say("what do you think?");
    await ana.sync();
    const heard = ana.chats.get(whisper.c)!;
    await sees(heard, "what do you think?");
    heard.say("stay");
    await sees(whisper, "what do you think?", "stay");
    expect(texts(child)).toEqual(["hello?"]);
  });

  it("lets go of what it is not to have: a statement that the server makes up is not believed", async () => {
    const { child } = await claimed();
    await until(() => child.state.readers.some(({ name }) => name));
    const { log } = server.conversations.get(child.c)!;
    const forged = { ...log[0]!, seq: log.length + 1, id: "x".repeat(16), ct: log.at(-1)!.ct, e: log.at(-1)!.e };
    log.push(forged);
    server.tell(child.c, { t: "env", c: child.c, ...forged });
    await until(() => lines(child).includes("unreadable"));
    expect(texts(child)).toEqual(["hello?"]);
  });
});

describe("an own way back", () => {
  // The slow hash runs in a worker, which is tried in a browser (tests/browser/talk): here it is another, quick one.
  it("words open what was written since, on another phone, and not what was said before", async () => {
    const { child, chat } = await claimed("before");
    const places = await child.makeWords("en");
    chat.say("also before");
    await sees(child, "before", "also before");
    dispatchEvent(new Event("leave"));
    expect(child.state.entries).toEqual([]);
    await until(() => !chat.state.present);
    chat.expectsNobody();
    chat.say("for later");
    await allSent(chat);
    const other = await YouthTalk.back("en", places, new AbortController().signal);
    await sees(other!, "for later");
    await until(() => other!.state.older);
    other!.say("it is me");
    await sees(chat, "before", "also before", "for later", "it is me");
    await until(() => lines(chat).includes("came-back youth"));
    expect(await YouthTalk.back("en", [9, 9, 9, 9, 9, 9], new AbortController().signal)).toBe(null);
  });

  it("the phrase opens what was before", async () => {
    const { child, chat } = await claimed("before");
    const places = await child.makeWords("en");
    await child.addPhrase("blue kite");
    dispatchEvent(new Event("leave"));
    await until(() => !chat.state.present);
    chat.expectsNobody();
    chat.say("for later");
    await allSent(chat);
    const other = (await YouthTalk.back("en", places, new AbortController().signal))!;
    await sees(other, "for later");
    expect(await other.openOlder("another one")).toBe(false);
    expect(await other.openOlder("Blue KITE")).toBe(true);
    await sees(other, "before", "for later");
  });

  it("with words and nobody having written, the chat waits for the same person under new keys", async () => {
    const { child, chat } = await claimed("before");
    const places = await child.makeWords("en");
    dispatchEvent(new Event("leave"));
    const other = (await YouthTalk.back("en", places, new AbortController().signal))!;
    await until(() => other.state.stage === "waiting");
    other.say("it is me");
    await allSent(other);
    expect(server.asked.some(({ path, body }) => path === "/chat/waiting" && body["want"] === "same")).toBe(true);
    await sees(chat, "before", "it is me");
    expect(lines(chat)).toContain("came-back youth");
    chat.say("welcome");
    await sees(other, "it is me", "welcome");
    expect(other.state.stage).toBe("talking");
  });

  it("a message written while the chat opens again does not break the return", async () => {
    const { child, chat } = await claimed("before");
    const places = await child.makeWords("en");
    await allSent(child);
    dispatchEvent(new Event("leave"));
    await until(() => !chat.state.present);
    const other = (await YouthTalk.back("en", places, new AbortController().signal))!;
    other.say("at once");
    await sees(chat, "before", "at once");
    await until(() => other.state.stage === "waiting" && waits().at(-1)!["want"] === "same");
  });

  it("not that person again: they can read nothing more", async () => {
    const { child, chat } = await claimed("before");
    await child.notAgain("mia");
    await until(() => child.state.stage === "waiting" && chat.state.stage === "closed");
    child.say("only for someone else");
    await allSent(child);
    const next = await desk("nil").claim(child.c);
    await sees(next, "only for someone else");
    expect(texts(chat)).toEqual(["before"]);
  });
});
