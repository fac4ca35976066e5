// @vitest-environment node
import { expect, it } from "vitest";

import { NOW, reasonOf } from "../../../tests/pc1.ts";
import { newOpener, type Opener } from "../../chat/pc1/hpke.ts";
import { canonical, inMinutes } from "../../chat/pc1/json.ts";
import { newSigner, sign, type Signer } from "../../chat/pc1/keys.ts";
import { rosterFrom } from "../../chat/pc1/roster.ts";
import type { AnsweringPerson, RosterFacts, SignedDelegation } from "../protocol.ts";
import { delegationIn, type Plan, planOf, signPlan, troubleWith } from "./plan.ts";

const origin = "https://talk.example";
const DAY = 86_400_000;

interface Key {
  id: string;
  signer: Signer;
  opener: Opener;
}

const someone = async (id: string): Promise<Key> => ({ id, signer: await newSigner(false), opener: await newOpener(false) });

async function said(by: Key, about: Key, role: string) {
  const keys = { hpke: about.opener.pub, sign: about.signer.pub };
  const statement = canonical({ v: 1, kind: "add", origin, member: about.id, role, ...keys, by: by.id, at: inMinutes(NOW) });
  return { statement, signature: await sign(by.signer, statement) };
}

async function answering(who: Key, role: "mentor" | "lead", ...by: Key[]): Promise<AnsweringPerson> {
  const approvals = await Promise.all(by.map((each) => said(each, who, role)));
  return { id: who.id, name: who.id, role, hpke: who.opener.pub, sign: who.signer.pub, grant: `g-${who.id}`, approvals };
}

async function delegationBy(root: Signer, delegates: Key[], more = {}): Promise<SignedDelegation> {
  const st = canonical({
    v: 1, kind: "delegation", origin, serial: 1, deployment: "A".repeat(22),
    from: inMinutes(NOW), until: inMinutes(NOW + 300 * DAY),
    delegates: delegates.map(({ id, signer }) => ({ id, sign: signer.pub })),
    ...more,
  });
  return { st, sig: await sign(root, st) };
}

async function house() {
  const [wren, rook, sage, ash, fern] = (await Promise.all(["wren", "rook", "sage", "ash", "fern"].map(someone))) as [Key, Key, Key, Key, Key];
  const root = await newSigner(false);
  const delegation = { ...(await delegationBy(root, [wren, rook, sage])), serial: 1, until: inMinutes(NOW + 300 * DAY) };
  const everyone = [await answering(sage, "lead", wren, rook), await answering(ash, "mentor", wren, rook)];
  const facts: RosterFacts = { delegation, last: null, everyone, names: [] };
  return { wren, rook, sage, ash, fern, root, facts, trust: { roots: [root.pub], origin, now: NOW } };
}

const names = (rows: { name: string }[]) => rows.map(({ name }) => name).sort();

async function planned(...given: Parameters<typeof planOf>): Promise<Plan> {
  const plan = await planOf(...given);
  if ("trouble" in plan) throw new Error(plan.trouble);
  return plan;
}

/** Signs what is planned, as the last roster of the facts that come next. */
async function signed(plan: Plan, by: Key, trust: Parameters<typeof signPlan>[2]) {
  const { bundle, packets } = await signPlan(plan, { id: by.id, signer: by.signer }, trust);
  const last = { bundle, version: plan.version, until: inMinutes(trust.now + 7 * DAY) };
  return { bundle, packets, last };
}

it("what a lead signs is believed by every phone, and has a packet for each person in it", async () => {
  const { sage, facts, trust } = await house();
  const plan = await planned(facts, "sage", trust);
  expect([names(plan.comesIn), plan.goesOut, plan.stays, plan.leftOut]).toEqual([["ash", "sage"], [], [], []]);
  expect(plan).toMatchObject({ version: 1, delegated: true, lastEnds: 0 });
  const { bundle, packets } = await signed(plan, sage, trust);
  expect([...(await rosterFrom(bundle, trust)).people.keys()].sort()).toEqual(["ash", "sage"]);
  expect(packets.map(({ to }) => to).sort()).toEqual(["ash", "sage"]);
});

it("since the last one it is shown who comes in, who goes out and who stays, a change of keys as both", async () => {
  const { wren, rook, sage, ash, fern, facts, trust } = await house();
  const { last } = await signed(await planned(facts, "sage", trust), sage, trust);
  const ashAnew = { ...(await someone("ash")) };
  const everyone = [facts.everyone[0]!, await answering(ashAnew, "mentor", wren, rook), await answering(fern, "mentor", wren, rook)];
  const plan = await planned({ ...facts, last, everyone }, "sage", trust);
  expect([names(plan.comesIn), names(plan.goesOut), names(plan.stays)]).toEqual([["ash", "fern"], ["ash"], ["sage"]]);
  expect(plan.goesOut[0]?.number).not.toBe(plan.comesIn.find(({ id }) => id === ash.id)?.number);
  expect(plan.version).toBe(2);
});

it("whoever lacks a yes that counts is left out, with how many there are and whether mine is one", async () => {
  const { sage, fern, ash, facts, trust } = await house();
  const everyone = [...facts.everyone, await answering(fern, "mentor", sage, ash)];
  const plan = await planned({ ...facts, everyone }, "sage", trust);
  expect(plan.leftOut).toMatchObject([{ id: "fern", given: 1, mine: true, grant: "g-fern" }]);
  expect((await planned({ ...facts, everyone }, "wren", trust)).leftOut[0]?.mine).toBe(false);
});

it("a server that hands over a delegation of its own, or another site's, gets nothing signed", async () => {
  const { wren, rook, sage, facts, root, trust } = await house();
  const own = await delegationBy(await newSigner(false), [wren, rook, sage]);
  for (const other of [own, await delegationBy(root, [wren], { origin: "https://elsewhere.example" })]) {
    const plan = await planOf({ ...facts, delegation: { ...other, serial: 1, until: "" } }, "sage", trust);
    expect(plan).toEqual({ trouble: "not-believed" });
  }
  expect(await planOf({ ...facts, delegation: null }, "sage", trust)).toEqual({ trouble: "none" });
  expect(await troubleWith(facts.delegation!, { ...trust, now: NOW + 301 * DAY })).toBe("expired");
});

it("a name the server made up does not change the number, which is made of the keys", async () => {
  const { facts, trust } = await house();
  const everyone = facts.everyone.map((each) => ({ ...each, key_number: "0000 0000 0000 0000 0000", name: "Somebody else" }));
  const honest = await planned(facts, "sage", trust);
  const renamed = await planned({ ...facts, everyone }, "sage", trust);
  expect(renamed.comesIn.map(({ number }) => number)).toEqual(honest.comesIn.map(({ number }) => number));
});

it("a last roster that no phone would have believed hides nobody: all come in", async () => {
  const { sage, facts, trust } = await house();
  const { last } = await signed(await planned(facts, "sage", trust), sage, trust);
  const forged = { ...last, bundle: last.bundle.replace("mentor", "MENTOR") };
  const plan = await planned({ ...facts, last: forged }, "sage", trust);
  expect([names(plan.comesIn), plan.stays]).toEqual([["ash", "sage"], []]);
});

it("one who is not delegated is told so, and signs in vain", async () => {
  const { ash, facts, trust } = await house();
  const plan = await planned(facts, "ash", trust);
  expect(plan.delegated).toBe(false);
  expect(await reasonOf(signPlan(plan, { id: "ash", signer: ash.signer }, trust))).toBe("signature");
});

it("a file is a delegation or it is not", () => {
  expect(delegationIn('{"st":"a","sig":"b","more":1}')).toEqual({ st: "a", sig: "b" });
  for (const other of ["", "no", "[]", '{"st":"a"}', '{"st":1,"sig":"b"}']) expect(delegationIn(other)).toBeNull();
});
