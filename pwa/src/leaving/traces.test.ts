import { describe, expect, it, vi } from "vitest";

import { type Store, type StoreName, clearTraces, outcomeOf, stateOf } from "./traces.ts";

/** A store with so many things in it, that fails at what is named. */
function store(name: StoreName, things: number, fails: "look" | "clear" | "" = ""): Store {
  let held = things;
  return {
    name,
    count: () => (fails === "look" ? Promise.reject(new Error("no")) : Promise.resolve(held)),
    clear: () => {
      if (fails === "clear") return Promise.reject(new Error("held"));
      held = 0;
      return Promise.resolve();
    },
  };
}
const answers = () => Promise.resolve(true);

describe("clearing with a proof", () => {
  it("says what was there and what a second look found", async () => {
    const { lines, told } = await clearTraces([store("copies", 2), store("notes", 0)], answers);
    expect(lines).toEqual([
      { name: "copies", before: 2, after: 0 },
      { name: "notes", before: 0, after: 0 },
    ]);
    expect(lines.map(stateOf)).toEqual(["gone", "none"]);
    expect(outcomeOf({ lines, told })).toBe("all");
  });

  it("goes on when one store cannot be emptied, and says that it is still there", async () => {
    const { lines, told } = await clearTraces([store("databases", 1, "clear"), store("notes", 3)], answers);
    expect(lines.map(stateOf)).toEqual(["left", "gone"]);
    expect(outcomeOf({ lines, told })).toBe("left");
  });

  it("says what it looked at, not what was asked for: a store that only claims to be empty is found", async () => {
    const liar = { ...store("copies", 4), clear: () => Promise.resolve() };
    const { lines, told } = await clearTraces([liar], answers);
    expect(lines).toEqual([{ name: "copies", before: 4, after: 4 }]);
    expect(outcomeOf({ lines, told })).toBe("left");
  });

  it("claims nothing of a store that it may not look into", async () => {
    const { lines, told } = await clearTraces([store("notes", 3, "look"), store("tab", 0)], answers);
    expect(lines.map(stateOf)).toEqual(["unknown", "none"]);
    expect(outcomeOf({ lines, told })).toBe("unsure");
    expect(stateOf({ name: "tab", before: null, after: 0 })).toBe("unknown");
  });

  it("without a network clears all that a script can, and says that the server did not answer", async () => {
    const offline = () => Promise.reject(new TypeError("no network"));
    const { lines, told } = await clearTraces([store("cookies", 1)], offline);
    expect(lines.map(stateOf)).toEqual(["gone"]);
    expect(outcomeOf({ lines, told })).toBe("unsure");
  });

  it("can be done again: nothing is there, and it says so", async () => {
    const stores = [store("copies", 2), store("workers", 1)];
    await clearTraces(stores, answers);
    const { lines } = await clearTraces(stores, answers);
    expect(lines.map(stateOf)).toEqual(["none", "none"]);
  });

  it("asks the server after the last look too, which takes the trace of looking along", async () => {
    const order: string[] = [];
    const noted: Store = {
      name: "notes",
      count: vi.fn(() => (order.push("look"), Promise.resolve(0))),
      clear: vi.fn(() => (order.push("clear"), Promise.resolve())),
    };
    await clearTraces([noted], () => (order.push("tell"), Promise.resolve(true)));
    expect(order).toEqual(["look", "clear", "tell", "look", "tell"]);
  });
});
