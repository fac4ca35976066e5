import { expect, it } from "vitest";

import { Order } from "./order.ts";

/** `from n seen`, the name of the envelope being "from" + n: what an honest stream looks like. */
function taking(order: Order, told: string, gap = false): void {
  const [from = "", n = "", seen = ""] = told.split(" ");
  order.take(from, from + n, Number(n), seen, gap);
}

function orderOf(...told: string[]): Order {
  const order = new Order();
  for (const each of told) taking(order, each);
  return order;
}

const honest = ["a 1", "b 1 a1", "b 2 a1", "a 2 b2", "b 3 a2", "a 3 b2"];

it("takes what was sent in the order of the stream", () => {
  const order = orderOf(...honest);
  expect([order.countOf("a"), order.countOf("b"), order.countOf("c")]).toEqual([3, 3, 0]);
  expect(order.lastBefore("a")).toBe("b3");
  expect(order.lastBefore("b")).toBe("a3");
  expect(new Order().lastBefore("a")).toBe("");
});

it("shows every single envelope that is dropped, as soon as its sender or an answer to it follows", () => {
  for (const dropped of honest.slice(0, -1).keys()) {
    const left = honest.filter((_, at) => at !== dropped);
    const last = left.length === 5 && dropped === 4 ? ["b 4 a3"] : []; // nobody had answered it: the next one shows it
    expect(() => orderOf(...left, ...last)).toThrow("order");
  }
});

it("shows every envelope that comes twice, wherever it comes again", () => {
  for (const [at, told] of honest.entries()) {
    for (let again = at + 1; again <= honest.length; again++) {
      expect(() => orderOf(...honest.slice(0, again), told)).toThrow("order");
    }
  }
});

it("shows two that changed places, if they are one sender's or one answers the other", () => {
  for (let at = 0; at + 1 < honest.length; at++) {
    const moved = [...honest];
    [moved[at], moved[at + 1]] = [moved[at + 1]!, moved[at]!];
    const related = at !== 4; // "b 3 a2" and "a 3 b2" know nothing of each other
    if (related) expect(() => orderOf(...moved)).toThrow("order");
    else expect(() => orderOf(...moved)).not.toThrow();
  }
});

it.each(["a 0", "a 2 z9", "a 2 a2", "a 2 b0"])("refuses a sender who had seen what is not there: %s", (told) => {
  expect(() => orderOf("a 1", "b 1 a1", told)).toThrow("order");
});

it("refuses a sender who had seen more before than now", () => {
  expect(() => orderOf("b 1", "b 2", "a 1 b2", "a 2 b1")).toThrow("order");
  expect(() => orderOf("b 1", "b 2", "a 1 b2", "a 2")).toThrow("order");
});

it("what was refused changes nothing", () => {
  const order = orderOf("a 1", "b 1 a1");
  expect(() => taking(order, "a 3")).toThrow("order");
  taking(order, "a 2 b1");
  expect(order.countOf("a")).toBe(2);
});

it("someone goes on over a gap, and never back", () => {
  const order = orderOf("a 1");
  taking(order, "a 4 b9", true);
  expect(() => taking(order, "a 3 b9", true)).toThrow("order");
  expect(() => taking(order, "a 4 b9", true)).toThrow("order");
  taking(order, "a 5 b9");
});

it("remembers no more than 1,024 names, and still knows what its senders had seen", () => {
  const order = orderOf("b 1");
  for (let n = 1; n <= 3000; n++) taking(order, `a ${n} b1`);
  expect(order.countOf("a")).toBe(3000);
  expect(order.lastBefore("a")).toBe("b1");
});

it("a name that was there is refused, whoever uses it again", () => {
  const order = orderOf("a 1");
  for (const from of ["a", "b"]) expect(() => order.take(from, "a1", order.countOf(from) + 1, "")).toThrow("order");
});
