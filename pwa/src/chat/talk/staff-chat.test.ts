// @vitest-environment node
/** The staff come into a chat and go out of it. */
import { describe, expect, it } from "vitest";

import { claimed, desk, lines, mine, sees, server, texts, until } from "../../../tests/talk-sides.ts";

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

  it("two consoles that are told of the same newcomer let them in once, with one key", async () => {
    const { child, mia, chat } = await claimed();
    const [ana, nil] = [desk("ana", "lead"), desk("nil")];
    await chat.offer("ana", "join");
    await Promise.all([mia.sync(), ana.sync()]);
    await until(() => lines(child).includes("lead-joined ana"));
    await until(() => ana.chats.get(child.c)!.state.stage === "talking");
    await chat.offer("nil", "hand-over");
    const { joining } = mine.find(({ member }) => member === "mia")!;
    mine.find(({ member }) => member === "ana")!.joining.push(...joining);
    await Promise.all([ana.sync(), mia.sync(), nil.sync()]);
    await until(() => lines(child).includes("handed-over nil"));
    await until(() => child.state.readers.some(({ name }) => name === "nil's name"));
    child.say("do you all read this?");
    for (const each of [chat, ana.chats.get(child.c)!, nil.chats.get(child.c)!]) await until(() => texts(each).includes("do you all read this?"));
    expect(lines(child).filter((each) => each === "handed-over nil")).toHaveLength(1);
    expect(lines(nil.chats.get(child.c)!)).not.toContain("unreadable");
  });

  it.each([0, 1])("two who change the keys at once put two packets: whoever was away opens the right one (%i first)", async (first) => {
    const { child, mia, chat } = await claimed();
    const ana = desk("ana", "lead");
    await chat.offer("ana", "join");
    await Promise.all([mia.sync(), ana.sync()]);
    await until(() => lines(child).includes("lead-joined ana"));
    const lead = ana.chats.get(child.c)!;
    await until(() => lead.state.stage === "talking");
    server.youthsAreAway = true;
    for (const line of [...server.lines]) if (line.seats.some(({ access }) => access)) line.cut(1006);
    await until(() => child.state.line !== "here");
    const both = [chat, lead];
    if (first) both.reverse();
    await Promise.all(both.map((each) => each.renew()));
    chat.say("from mia");
    await until(() => texts(lead).includes("from mia"));
    lead.say("from ana");
    await until(() => texts(chat).includes("from ana"));
    const { packets } = server.conversations.get(child.c)!;
    expect(packets.length).toBeGreaterThan(new Set(packets.map(({ to, e }) => `${to} ${e}`)).size);
    server.youthsAreAway = false;
    dispatchEvent(new Event("online"));
    await until(() => texts(child).includes("from ana"));
    child.say("I read both");
    for (const each of both) await until(() => texts(each).includes("I read both"));
    expect(texts(child)).toEqual(["hello?", "from mia", "from ana", "I read both"]);
    expect(lines(child)).not.toContain("unreadable");
  });

  it("keeps the name of who left beside what they said", async () => {
    const { child, mia, chat } = await claimed();
    const nil = desk("nil");
    chat.say("from mia");
    await chat.offer("nil", "hand-over");
    await Promise.all([mia.sync(), nil.sync()]);
    await until(() => lines(child).includes("handed-over nil"));
    await chat.handOverDone();
    await until(() => lines(child).includes("left mia"));
    expect(child.state.names).toMatchObject({ mia: "mia's name" });
    child.end();
    await until(() => Object.keys(child.state.names).length === 0);
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
