import { describe, expect, it } from "vitest";

import { type Finger, TwoFingers } from "./two-fingers.ts";

const finger = (identifier: number, clientX: number, clientY = 300): Finger => ({ identifier, clientX, clientY });
const left = finger(0, 100);
const right = finger(1, 250);

/** Both fingers come down at `at` and go up so many milliseconds later. */
function tap(rule: TwoFingers, at: number, lasts = 80, fingers = [left, right]): boolean {
  rule.down(fingers, at);
  return rule.up(fingers, at + lasts);
}

describe("two fingers, two taps", () => {
  it("leaves at the end of the second tap, and not before", () => {
    const rule = new TwoFingers();
    expect(tap(rule, 0)).toBe(false);
    expect(tap(rule, 300)).toBe(true);
  });

  it("lets the fingers come and go one after the other", () => {
    const rule = new TwoFingers();
    const uneven = (at: number) => {
      rule.down([left], at);
      rule.down([right], at + 30);
      rule.up([left], at + 90);
      return rule.up([right], at + 110);
    };
    expect(uneven(0)).toBe(false);
    expect(uneven(250)).toBe(true);
  });

  it.each([
    ["a slow second tap", 900, 80],
    ["a second tap that ends too late", 400, 301],
  ])("does not take %s", (_, at, lasts) => {
    const rule = new TwoFingers();
    tap(rule, 0);
    expect(tap(rule, at, lasts)).toBe(false);
  });

  it("counts anew from a second tap that came too late", () => {
    const rule = new TwoFingers();
    tap(rule, 0);
    expect(tap(rule, 900)).toBe(false);
    expect(tap(rule, 1200)).toBe(true);
  });

  it("does not take one finger, three fingers or a tap between", () => {
    for (const between of [[left], [left, right, finger(2, 180)]]) {
      const rule = new TwoFingers();
      tap(rule, 0);
      expect(tap(rule, 200, 50, between)).toBe(false);
      expect(tap(rule, 400)).toBe(false);
    }
  });

  it("never takes a pinch, however short, twice", () => {
    const rule = new TwoFingers();
    for (const at of [0, 250]) {
      rule.down([left, right], at);
      rule.moved([finger(0, 60), finger(1, 290)]);
      expect(rule.up([finger(0, 60), finger(1, 290)], at + 100)).toBe(false);
    }
  });

  it("never takes a scroll with two fingers, also when they come back to where they were", () => {
    const rule = new TwoFingers();
    for (const at of [0, 250]) {
      rule.down([left, right], at);
      rule.moved([finger(0, 100, 240), finger(1, 250, 240)]);
      expect(rule.up([left, right], at + 100)).toBe(false);
    }
  });

  it("forgets all when the browser takes the touch for itself", () => {
    const rule = new TwoFingers();
    tap(rule, 0);
    rule.down([left, right], 200);
    rule.cancel();
    expect(tap(rule, 300)).toBe(false);
  });

  it("a hand that trembles a little still taps", () => {
    const rule = new TwoFingers();
    const shaky = (at: number) => {
      rule.down([left, right], at);
      rule.moved([finger(0, 108, 306)]);
      return rule.up([finger(0, 108, 306), right], at + 90);
    };
    shaky(0);
    expect(shaky(300)).toBe(true);
  });
});
