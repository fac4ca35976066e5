// @vitest-environment node
import { expect, it } from "vitest";

import { NOW, reasonOf } from "../../../tests/pc1.ts";
import { b64 } from "./bytes.ts";
import { importOpener, newOpener, type Opener, openSealed, sealTo } from "./hpke.ts";
import { canonical } from "./json.ts";
import { newSigner, sign, type Signer } from "./keys.ts";
import { type Approved, draftRoster, signRoster } from "./make-roster.ts";
import { openFor } from "./packets.ts";
import { rosterFrom } from "./roster.ts";

const origin = "https://talk.example";
const DAY = 86_400_000;
const minute = (at: number) => `${new Date(at).toISOString().slice(0, 16)}Z`;

class Staff {
  private constructor(
    readonly id: string,
    readonly signer: Signer,
    readonly opener: Opener,
  ) {}

  static async named(id: string): Promise<Staff> {
    return new Staff(id, await newSigner(false), await newOpener(false));
  }

  async saysYes(about: Staff, role: string, changed = {}) {
    const keys = { hpke: about.opener.pub, sign: about.signer.pub };
    const at = "2026-11-01T08:00Z";
    const statement = canonical({ v: 1, kind: "add", origin, member: about.id, role, ...keys, by: this.id, at, ...changed });
    return { statement, signature: await sign(this.signer, statement) };
  }

  approved(role: "mentor" | "lead", ...approvals: Approved["approvals"]): Approved {
    return { id: this.id, role, hpke: this.opener.pub, sign: this.signer.pub, approvals };
  }
}

async function house() {
  const [ana, ben, cam, mia, nil] = await Promise.all(["ana", "ben", "cam", "mia", "nil"].map((id) => Staff.named(id)));
  const root = await newSigner(false);
  const delegates = new Map([ana!, ben!, cam!].map(({ id, signer }) => [id, signer.pub]));
  const st = canonical({
    v: 1, kind: "delegation", origin, serial: 1, deployment: "A".repeat(22),
    from: minute(NOW), until: minute(NOW + 300 * DAY),
    delegates: [...delegates].map(([id, key]) => ({ id, sign: key })),
  });
  const delegation = { st, sig: await sign(root, st) };
  return { ana: ana!, ben: ben!, cam: cam!, mia: mia!, nil: nil!, delegates, delegation, trust: { roots: [root.pub], origin, now: NOW } };
}

it("whom two delegated people approved is in it; it is believed, and each of them can open the week's intake key", async () => {
  const { ana, ben, cam, mia, nil, delegates, delegation, trust } = await house();
  const everyone = [
    ana.approved("lead", await ben.saysYes(ana, "lead"), await cam.saysYes(ana, "lead")),
    mia.approved("mentor", await ana.saysYes(mia, "mentor"), await nil.saysYes(mia, "mentor"), await cam.saysYes(mia, "mentor")),
  ];
  const draft = await draftRoster(everyone, delegates, origin);
  expect(draft.leftOut).toEqual([]);
  const [roster, signed] = await signRoster(draft, { id: "ana", signer: ana.signer }, delegation, 1, trust);
  expect(roster.until).toBe(Date.parse(minute(NOW + 7 * DAY)));
  expect([...(await rosterFrom(signed.bundle, trust)).people.keys()].sort()).toEqual(["ana", "mia"]);
  expect(signed.packets.map(({ to }) => to).sort()).toEqual(["ana", "mia"]);
  const sealed = await sealTo(roster.intake.hpke, "pc1|test", new Uint8Array([1, 2, 3]));
  for (const { to, p } of signed.packets) {
    const own = to === "ana" ? ana : mia;
    const pkcs8 = b64(await openFor("intake", signed.intake, to, own.opener, p));
    const opener = await importOpener(pkcs8, roster.intake.hpke, false);
    expect([...(await openSealed(opener, "pc1|test", sealed))]).toEqual([1, 2, 3]);
    expect(await reasonOf(openFor("intake", signed.intake, to, nil.opener, p))).toBe("key");
  }
});

it("who lacks a yes that counts is left out and named", async () => {
  const { ana, ben, cam, mia, nil, delegates } = await house();
  const yes = await ana.saysYes(mia, "mentor");
  const not = [
    [],
    [yes],
    [yes, yes],
    [yes, await nil.saysYes(mia, "mentor")], // not delegated
    [yes, await ben.saysYes(mia, "lead")], // another role
    [yes, await ben.saysYes(mia, "mentor", { origin: "https://other.example" })],
    [yes, await ben.saysYes(mia, "mentor", { hpke: nil.opener.pub })], // other keys than now
    [yes, { ...(await ben.saysYes(mia, "mentor")), signature: yes.signature }],
    [yes, await ben.saysYes(mia, "mentor", { by: "cam" })], // in someone else's name
  ];
  for (const approvals of not) {
    const everyone = [mia.approved("mentor", ...approvals)];
    const given = approvals.length ? ["ana"] : []; // the one yes that counts, once
    const leftOut = everyone.map((who) => ({ who, given }));
    expect(await draftRoster(everyone, delegates, origin)).toEqual({ people: [], leftOut });
  }
  const self = [ana.approved("lead", await ana.saysYes(ana, "lead"), await cam.saysYes(ana, "lead"))];
  expect((await draftRoster(self, delegates, origin)).leftOut.map(({ who }) => who)).toEqual(self);
});

it("what no phone would believe is not signed away: an empty one, one by a mentor, one older than was seen", async () => {
  const { ana, ben, mia, delegates, delegation, trust } = await house();
  const lead = { id: "ana", signer: ana.signer };
  const empty = await draftRoster([], delegates, origin);
  expect(await reasonOf(signRoster(empty, lead, delegation, 1, trust))).toBe("approval");
  const everyone = [mia.approved("mentor", await ana.saysYes(mia, "mentor"), await ben.saysYes(mia, "mentor"))];
  const draft = await draftRoster(everyone, delegates, origin);
  const mentor = { id: "mia", signer: mia.signer };
  expect(await reasonOf(signRoster(draft, mentor, delegation, 1, trust))).toBe("signature");
  const seen = { delegation: 1, roster: 5, hash: "" };
  expect(await reasonOf(signRoster(draft, lead, delegation, 4, { ...trust, seen }))).toBe("old");
});
