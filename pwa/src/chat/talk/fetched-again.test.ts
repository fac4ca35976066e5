// @vitest-environment node
/** What a server leaves out is asked for once more, before the person is told that something is missing. */
import { describe, expect, it } from "vitest";

import type { Stored } from "../wire/frames.ts";
import { allSent, claimed, lines, sees, server, texts, until } from "../../../tests/talk-sides.ts";

/** Tells the youth nothing of the next envelope, and moves what comes after it up by so many places. */
function leavesOneOut(up = 1): void {
  const line = [...server.lines].find(({ seats }) => seats.some(({ access }) => access))!;
  const hear = line.hear.bind(line);
  let out = 0;
  line.hear = (frame) => {
    const { t, seq } = frame as { t: string } & Stored;
    if (t === "env" && out++ === 0) return;
    hear(t === "env" ? { ...frame, seq: seq - up } : frame);
  };
}

describe("a server that leaves a message out", () => {
  it("is asked again, and nothing is missing when it comes then", async () => {
    const { child, chat } = await claimed();
    leavesOneOut();
    chat.say("one");
    chat.say("two");
    await sees(child, "hello?", "one", "two");
    expect(child.state.missing).toBe(false);
    child.say("three");
    await sees(chat, "hello?", "one", "two", "three");
  });

  it("is asked once: where it stays missing the person is asked whether to go on", async () => {
    const { child, chat } = await claimed();
    chat.say("here");
    await sees(child, "hello?", "here");
    leavesOneOut(0);
    chat.say("one");
    await allSent(chat);
    // As if it had never been stored: the next one gets its place.
    server.conversations.get(child.c)!.log.pop();
    const asked = () => server.asked.filter(({ path }) => path === "/chat/tickets").length;
    const before = asked();
    chat.say("two");
    await until(() => child.state.missing);
    expect([asked(), texts(child)]).toEqual([before + 1, ["hello?", "here"]]);
    child.goOn();
    await sees(child, "hello?", "here", "two");
    expect(lines(child)).toContain("missing");
  });
});
