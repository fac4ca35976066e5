// @vitest-environment node
/** A chat goes on that the phone kept. */
import { describe, expect, it } from "vitest";

import { allSent, claimed, phone, sees, server, until } from "../../../tests/talk-sides.ts";
import { YouthTalk } from "./youth.ts";

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
