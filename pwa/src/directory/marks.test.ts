import { expect, it } from "vitest";

import { openQuestions, statements } from "./marks.ts";

it("what may stand in the way is said before the numbers, the rest after", () => {
  const said = { yes: ["acc.id", "acc.walkin", "pop.boys", "safe.curfew", "safe.phonekept"], no: ["acc.tb", "pop.trans", "safe.leave"] };
  const { before, after } = statements(said);
  expect(before).toEqual([["acc.id", "yes"], ["safe.curfew", "yes"], ["pop.trans", "no"], ["safe.leave", "no"]]); // prettier-ignore
  expect(after).toEqual([["acc.walkin", "yes"], ["pop.boys", "yes"], ["safe.phonekept", "yes"], ["acc.tb", "no"]]); // prettier-ignore
});

it("a safety hold is left to its own notice, and its absence is good news", () => {
  expect(statements({ yes: ["safe.hold"], no: [] })).toEqual({ before: [], after: [] });
  expect(statements({ yes: [], no: ["safe.hold"] }).after).toEqual([["safe.hold", "no"]]);
});

it("asks only what the listing leaves open", () => {
  const bed = openQuestions({ yes: ["acc.id"], no: ["safe.hold"] }, ["svc.shelter"], false);
  expect(bed).toContain("ask-acc-tb");
  expect(bed).not.toContain("ask-acc-id");
  expect(bed).not.toContain("ask-safe-hold");
  expect(openQuestions({ yes: [], no: [] }, ["svc.legal"], false)).not.toContain("ask-safe-hold");
});

it("of a line for the whole country one question is worth asking", () => {
  expect(openQuestions({ yes: [], no: [] }, ["svc.crisis24"], true)).toEqual(["ask-mandated"]);
});
