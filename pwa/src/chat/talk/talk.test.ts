// @vitest-environment node
/** A youth and a mentor talk through a server that opens nothing. */
import { describe, expect, it, vi } from "vitest";

import { allSent, claimed, lines, sees, server, texts, until } from "../../../tests/talk-sides.ts";

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

  it("begin after a block once this page has done the work that is asked of it", async () => {
    const answer = server.answer.bind(server);
    const spied = vi.spyOn(server, "answer").mockImplementation((path, body) => {
      if (path === "/chat/work") {
        server.asked.push({ path, body });
        return [200, { challenge: "4.0.salt.mac", bits: 4 }];
      }
      if (path !== "/chat/conversations" || body["work"]) return answer(path, body);
      return [428, { type: "/problems/work-wanted" }];
    });
    const { child, chat } = await claimed("hello?");
    await sees(chat, "hello?");
    spied.mockRestore();
    const sessionOf = (asked: string) => server.asked.find(({ path }) => path === asked)?.body["session"];
    expect(sessionOf("/chat/work")).toMatch(/^[\w-]{43}$/);
    expect(sessionOf("/chat/conversations")).toBe(sessionOf("/chat/work"));
    expect(child.state.stage).toBe("talking");
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

  it("are told when a chat is full: what was not stored stays on the screen and is not tried again", async () => {
    const { child, chat } = await claimed();
    await allSent(child);
    server.full = true;
    child.say("one more");
    child.say("and another");
    await until(() => child.state.why === "full");
    const unsent = child.state.entries.filter((each) => each.kind === "text" && each.state === "not-sent");
    expect(unsent.map((each) => each.kind === "text" && each.text)).toEqual(["one more", "and another"]);
    expect(child.state.stage).toBe("closed");
    child.again(unsent[0]!.id);
    expect(texts(child)).toEqual(["hello?", "one more", "and another"]);
    chat.say("from the other side");
    await until(() => chat.state.why === "full");
    server.full = false;
  });

  it("erasing takes it away for both", async () => {
    const { child, chat } = await claimed();
    await child.erase();
    await until(() => chat.state.stage === "gone");
    expect([texts(child), texts(chat), child.state.stage]).toEqual([[], [], "gone"]);
  });
});
