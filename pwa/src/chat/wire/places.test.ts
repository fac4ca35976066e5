/** What comes in any order, twice, or after a reset is handed on in the server's order, each once. */
import { expect, it } from "vitest";

import type { Stored } from "./frames.ts";
import { backOff } from "./pace.ts";
import { Places } from "./places.ts";

const one = (seq: number): Stored => ({ seq, from: "t", id: `id${seq}`, e: 0, v: 1, ct: "", at: 1 });
const stream = (after: number, reset = false) => ({ c: "c", inc: reset ? "new" : "inc", head: 9, after, reset });

/** The same numbers each time: a run that failed fails again. */
function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

it("hands on every place once and in order, however they come in", () => {
  for (let seed = 1; seed <= 200; seed++) {
    const roll = dice(seed);
    const places = new Places("c");
    const shown: number[] = [];
    const count = 1 + roll(40);
    while (places.after < count) {
      if (roll(10) === 0) places.begin(stream(places.after));
      shown.push(...places.put(one(1 + roll(count))).map(({ seq }) => seq));
    }
    expect(shown).toEqual(Array.from({ length: count }, (_, at) => at + 1));
    expect(places.place).toMatchObject({ after: count, id: `id${count}` });
  }
});

it("after a database was restored it goes back, and shows nothing that it had shown", () => {
  const places = new Places("c");
  for (let seq = 1; seq <= 5; seq++) places.put(one(seq));
  places.begin(stream(0, true));
  expect(places.place).toEqual({ c: "c", inc: "new", after: 0, id: "" });
  const again = [1, 2, 3].flatMap((seq) => places.put(one(seq)));
  const other = places.put({ ...one(4), id: "another" });
  expect([again, other.map(({ id }) => id)]).toEqual([[], ["another"]]);
});

it("comes back sooner or later, and never later than 30 seconds", () => {
  expect([0, 1, 2, 10, 5000].map((failures) => backOff(failures, 1))).toEqual([500, 1000, 2000, 30_000, 30_000]);
  expect(backOff(3, 0)).toBe(0);
});
