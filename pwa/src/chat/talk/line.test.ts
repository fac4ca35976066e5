// @vitest-environment node
/** A youth waits until someone answers. */
import { describe, expect, it } from "vitest";

import { allSent, claimed, desk, fails, sees, server, texts, until, waits, youth } from "../../../tests/talk-sides.ts";
import { YouthTalk } from "./youth.ts";

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
