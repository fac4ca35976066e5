// @vitest-environment node
import { describe, expect, it } from "vitest";

import { fits, isCode, seal } from "./code.ts";

describe("a code", () => {
  it.each(["1234", "0000", "12345678"])("is four to eight digits: %s", (code) => {
    expect(isCode(code)).toBe(true);
  });

  it.each(["", "123", "123456789", "12a4", "١٢٣٤", " 1234", "1234\n"])("is nothing else: %j", (code) => {
    expect(isCode(code)).toBe(false);
  });
});

describe("what is kept of a code", () => {
  it("fits that code and no other", async () => {
    const sealed = await seal("2468");
    expect(await fits("2468", sealed)).toBe(true);
    expect(await fits("2469", sealed)).toBe(false);
    expect(await fits("", sealed)).toBe(false);
  });

  it("does not hold the code, and differs each time", async () => {
    const [one, two] = [await seal("13579"), await seal("13579")];
    expect(one).not.toContain("13579");
    expect(one).not.toBe(two);
    expect(one).toMatch(/^[0-9a-f]{32}\.[0-9a-f]{64}$/);
  });

  it.each(["", ".", "zz", "00.11"])("that is damaged fits nothing: %j", async (sealed) => {
    expect(await fits("1234", sealed)).toBe(false);
  });
});
