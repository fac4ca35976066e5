import { expect, it } from "vitest";

import { b64, unb64, utf8 } from "./bytes.ts";
import { canonical } from "./json.ts";
import { pad, SIZES, unpad } from "./padding.ts";

it("every length comes back, in one of five sizes", () => {
  for (const length of [0, 1, 254, 255, 256, 511, 512, 1023, 1024, 2047, 2048, 4095]) {
    const text = new Uint8Array(length).fill(0x80);
    const padded = pad(text);
    expect(SIZES).toContain(padded.length);
    expect(unpad(padded)).toEqual(text);
  }
  expect(() => pad(new Uint8Array(4096))).toThrow("long");
});

it.each([[new Uint8Array()], [new Uint8Array(256)], [new Uint8Array(255).fill(0x80)], [pad(utf8("x")).fill(1, 255)]])(
  "what is not padded in this way is refused",
  (padded) => {
    expect(() => unpad(padded)).toThrow("form");
  },
);

it("bytes have one spelling", () => {
  expect(b64(unb64("-_8"))).toBe("-_8");
  for (const other of ["-_9", "-_8=", "+/8", "-_8 ", "A", null, 5, "é"]) expect(() => unb64(other)).toThrow("form");
  expect(() => unb64("-_8", 3)).toThrow("form");
});

it("canonical JSON has its keys in order at every depth", () => {
  expect(canonical({ b: [{ d: 1, c: "é" }], a: null })).toBe('{"a":null,"b":[{"c":"é","d":1}]}');
});
