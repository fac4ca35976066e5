// @vitest-environment node
/** A youth comes back with words, and with a check phrase. */
import { describe, expect, it, vi } from "vitest";

import { allSent, claimed, lines, sees, server, until, waits } from "../../../tests/talk-sides.ts";
import { YouthTalk } from "./youth.ts";

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

  it("coming back with words shuts out whoever holds the secret of before", async () => {
    const { child, chat } = await claimed("before");
    const places = await child.makeWords("en");
    const old = server.seats[0]!.access;
    dispatchEvent(new Event("leave"));
    const other = (await YouthTalk.back("en", places, new AbortController().signal))!;
    await until(() => server.seats[0]!.access !== old);
    for (const path of ["/chat/tickets", "/chat/erasures"]) {
      const shown = { c: chat.c, access: old };
      expect(server.answer(path, { ...shown, seats: [shown] })[0]).toBe(404);
    }
    other.say("it is me");
    await sees(chat, "before", "it is me");
    // The words lead to the secret that is in force now.
    await until(() => server.asked.filter(({ path }) => path === "/chat/records").at(-1)!.body["access"] === server.seats[0]!.access);
    dispatchEvent(new Event("leave"));
    const third = (await YouthTalk.back("en", places, new AbortController().signal))!;
    third.say("me again");
    await sees(chat, "before", "it is me", "me again");
  });

  it("new words shut out the secret that the old ones led to, and nothing that is said meanwhile is lost", async () => {
    const { child, chat } = await claimed("before");
    await child.makeWords("en");
    const old = server.seats[0]!.access;
    const made = child.makeWords("en");
    child.say("meanwhile");
    const places = await made;
    expect(server.seats[0]!.access).not.toBe(old);
    child.say("after");
    await sees(chat, "before", "meanwhile", "after");
    dispatchEvent(new Event("leave"));
    const other = (await YouthTalk.back("en", places, new AbortController().signal))!;
    other.say("back");
    await sees(chat, "before", "meanwhile", "after", "back");
  });

  it("a page that goes while the secret changes is no end of the words", async () => {
    for (const isDone of [true, false]) {
      const { child, chat } = await claimed("before");
      const places = await child.makeWords("en");
      dispatchEvent(new Event("leave"));
      const answer = server.answer.bind(server);
      let asked = 0;
      const lost = vi.spyOn(server, "answer").mockImplementation((path, body) => {
        if (path !== "/chat/access") return answer(path, body);
        asked++;
        if (isDone) answer(path, body);
        return [503, { type: "/problems/none" }];
      });
      const first = (await YouthTalk.back("en", places, new AbortController().signal))!;
      await until(() => asked);
      dispatchEvent(new Event("leave"));
      lost.mockRestore();
      const second = (await YouthTalk.back("en", places, new AbortController().signal))!;
      second.say("here");
      await until(() => chat.state.entries.some((each) => each.kind === "text" && each.text === "here"));
      expect(first.state.stage).toBe("closed");
      dispatchEvent(new Event("leave"));
    }
  });

  it("words that are taken back open nothing, and the chat goes on", async () => {
    const { child, chat } = await claimed("before");
    const places = await child.makeWords("en");
    await child.addPhrase("blue kite");
    const old = server.seats[0]!.access;
    expect(server.records.size).toBe(2);
    await child.takeBackWords();
    expect(server.records.size).toBe(0);
    expect([child.state.words, child.state.phrase]).toEqual([false, false]);
    expect(server.seats[0]!.access).not.toBe(old);
    expect(await YouthTalk.back("en", places, new AbortController().signal)).toBe(null);
    child.say("goes on");
    chat.say("yes");
    await until(() => child.state.entries.some((each) => each.kind === "text" && each.text === "yes"));
    await until(() => chat.state.entries.some((each) => each.kind === "text" && each.text === "goes on"));
    expect(server.records.size).toBe(0);
    // Whoever wants words again gets others.
    const again = await child.makeWords("en");
    dispatchEvent(new Event("leave"));
    const other = (await YouthTalk.back("en", again, new AbortController().signal))!;
    other.say("back");
    await until(() => chat.state.entries.some((each) => each.kind === "text" && each.text === "back"));
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
