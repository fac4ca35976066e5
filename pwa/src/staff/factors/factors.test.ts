// @vitest-environment node
import { describe, expect, it } from "vitest";

import { tidyCode, tidyRecoveryCode } from "../components/code-field.tsx";
import { base32, fromBase32 } from "../keys/bytes.ts";
import { newRecoveryCodes } from "./recovery-codes.ts";
import { codeAt, inGroups, isCode, newSecret, otpauth } from "./totp.ts";

describe("codes of an app", () => {
  const secret = base32(new TextEncoder().encode("12345678901234567890"));

  // RFC 6238, appendix B: the last six of its eight digits.
  it.each([
    [59, "287082"],
    [1111111109, "081804"],
    [1111111111, "050471"],
    [1234567890, "005924"],
    [2000000000, "279037"],
    [20000000000, "353130"],
  ])("at %i s are those of RFC 6238", async (seconds, code) => {
    expect(await codeAt(secret, seconds * 1000)).toBe(code);
  });

  it("are taken half a minute early and late, and not later", async () => {
    const code = await codeAt(secret, 300_000);
    for (const at of [270_000, 300_000, 330_000]) expect(await isCode(code, secret, at)).toBe(true);
    for (const at of [240_000, 360_000]) expect(await isCode(code, secret, at)).toBe(false);
    expect(await isCode("", secret, 300_000)).toBe(false);
  });

  it("come from a secret of twenty bytes, another each time", () => {
    expect(fromBase32(newSecret())).toHaveLength(20);
    expect(newSecret()).not.toBe(newSecret());
  });

  it("go into an app under a name that says nothing of us", () => {
    const address = new URL(otpauth("ABCD", "Ana María"));
    expect(decodeURIComponent(address.pathname)).toContain("Console:Ana María");
    expect(address.searchParams.get("issuer")).toBe("Console");
    expect(address.href.toLowerCase()).not.toContain("wayside");
  });
});

describe("recovery codes", () => {
  it("are ten of eighty bits, none twice, in letters that are not mistaken", () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
    expect(inGroups("ABCDEFGH")).toBe("ABCD EFGH");
  });

  it("are read however they are typed", () => {
    const code = newRecoveryCodes()[0]!;
    expect(tidyRecoveryCode(` ${inGroups(code).toLowerCase()} `)).toBe(code);
    expect(tidyRecoveryCode("OIL0-oil1")).toBe("01100111");
  });
});

it("a code of an app may have a space or other digits", () => {
  expect(tidyCode(" 123 456")).toBe("123456");
  expect(tidyCode("１２３４５６")).toBe("123456");
});
