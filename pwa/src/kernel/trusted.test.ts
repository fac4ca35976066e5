// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.unstubAllGlobals());

const load = async () => (await import("./trusted.ts")).scriptAddress;

const foreign = [
  "https://elsewhere.example/sw.js",
  "//elsewhere.example/sw.js",
  "/assets/../fresh",
  "/packs/a.json",
  "/assets/a.js?x",
  "data:text/javascript,1",
  "",
];

describe("with Trusted Types", () => {
  it("makes one policy, named wayside, however often it is asked", async () => {
    const createPolicy = vi.fn((_name: string, rules: { createScriptURL: (address: string) => string }) => rules);
    vi.stubGlobal("trustedTypes", { createPolicy });
    const scriptAddress = await load();
    expect(scriptAddress("/sw.js")).toBe("/sw.js");
    expect(scriptAddress("/assets/Ab-_9.js")).toBe("/assets/Ab-_9.js");
    expect(createPolicy).toHaveBeenCalledOnce();
    expect(createPolicy.mock.calls[0]?.[0]).toBe("w");
  });

  it.each(foreign)("refuses %s", async (address) => {
    vi.stubGlobal("trustedTypes", {
      createPolicy: (_name: string, rules: { createScriptURL: (address: string) => string }) => rules,
    });
    const scriptAddress = await load();
    expect(() => scriptAddress(address)).toThrow(TypeError);
  });
});

it.each(foreign)("refuses %s in a browser without Trusted Types too", async (address) => {
  const scriptAddress = await load();
  expect(() => scriptAddress(address)).toThrow(TypeError);
});
