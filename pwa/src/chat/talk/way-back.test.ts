// @vitest-environment node
/** A youth comes back with words, and with a check phrase. */
import { describe, expect, it } from "vitest";

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
