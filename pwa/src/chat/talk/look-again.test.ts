// @vitest-environment node
/** What a youth tries once more, and what stays when nothing answers. */
import { describe, expect, it, vi } from "vitest";

import { allSent, claimed, fails, lines, sees, server, texts, until, youth } from "../../../tests/talk-sides.ts";

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
    expect(await child.danger()).toBe(true);
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
});
