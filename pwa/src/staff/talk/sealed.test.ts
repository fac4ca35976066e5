// @vitest-environment node
import { describe, expect, it } from "vitest";

import { makeKeys, openKeys } from "../keys/key-pair.ts";
import { Vault } from "../keys/vault.ts";
import { meOf } from "./me.ts";
import { sealing } from "./sealed.ts";

describe("the seal", () => {
  it("opens for the one it was made for, under its own name, and for nobody else", async () => {
    const person = async (id: string) => {
      const keys = await makeKeys();
      const vault = new Vault("https://example.org");
      vault.hold(id, await openKeys(keys.private));
      return meOf({ member: { id, hpke_public: keys.public.hpke, sign_public: keys.public.sign }, permissions: [] } as never, vault);
    };
    const [me, other] = await Promise.all([person("m1"), person("m2")]);
    const box = await sealing();
    const { name, p } = await box.forMe(me.id, me.hpke, "canary");
    expect(p).not.toContain("canary");
    expect(await box.open("debrief", name, me.id, me.hpke, p)).toEqual({ by: "", text: "canary" });
    expect(await box.open("debrief", name, other.id, other.hpke, p)).toBeNull();
    expect(await box.open("note", name, me.id, me.hpke, p)).toBeNull();
    expect(await box.open("debrief", "AAAAAAAAAAA", me.id, me.hpke, p)).toBeNull();
  });
});
