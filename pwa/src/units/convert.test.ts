// @vitest-environment node
import { describe, expect, it } from "vitest";

import { convert, partnerOf, readNumber, unitNames, writeAmount } from "./convert.ts";

/** Pairs of units that fit together: all but those that throw. */
const pairs = unitNames.flatMap((from) =>
  unitNames.flatMap((to) => {
    try {
      convert(1, from, to);
      return [[from, to] as const];
    } catch {
      return [];
    }
  }),
);
const amounts = [0, 1, -1, 0.1, 3.5, 98.6, 1234.5678, -40, 1e6, 1e-4];
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("converting", () => {
  it.each([
    [1, "inch", "centimeter", 2.54],
    [1, "mile", "kilometer", 1.609344],
    [6, "foot", "meter", 1.8288],
    [1, "pound", "kilogram", 0.45359237],
    [212, "fahrenheit", "celsius", 100],
    [32, "fahrenheit", "celsius", 0],
    [-40, "celsius", "fahrenheit", -40],
    [37, "celsius", "fahrenheit", 98.6],
    [1, "gallon", "cup", 16],
    [1, "cup", "tablespoon", 16],
    [1, "tablespoon", "teaspoon", 3],
    [1, "cup", "fluid-ounce", 8],
    [60, "mile-per-hour", "kilometer-per-hour", 96.56064],
  ])("%d %s in %s is %d", (amount, from, to, result) => {
    expect(convert(amount, from, to)).toBeCloseTo(result, 9);
  });

  it("there and back gives the same number, for every pair and amount", () => {
    expect(pairs.length).toBeGreaterThan(100);
    for (const [from, to] of pairs) {
      for (const amount of amounts) {
        const back = convert(convert(amount, from, to), to, from);
        expect(Math.abs(back - amount)).toBeLessThanOrEqual(1e-9 * Math.max(100, Math.abs(amount)));
      }
    }
  });

  it("keeps the order: more of one unit is more of any other", () => {
    for (const [from, to] of pairs) {
      const sorted = [...amounts].sort((a, b) => a - b).map((amount) => convert(amount, from, to));
      expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
    }
  });

  it("goes the same way through a third unit", () => {
    for (const [from, to] of pairs) {
      const by = partnerOf(from);
      expect(convert(convert(7, from, by), by, to)).toBeCloseTo(convert(7, from, to), 6);
    }
  });

  it("refuses what does not fit together, and what nobody knows", () => {
    expect(() => convert(1, "mile", "gram")).toThrow(RangeError);
    expect(() => convert(1, "mile", "parsec")).toThrow(RangeError);
  });

  it("offers a partner that is another unit of the same kind", () => {
    for (const name of unitNames) {
      expect(partnerOf(name)).not.toBe(name);
      expect(() => convert(1, name, partnerOf(name))).not.toThrow();
    }
  });
});

describe("reading a number", () => {
  it.each([
    ["1", 1],
    ["1.5", 1.5],
    ["1,5", 1.5],
    [" 12 ", 12],
    [".5", 0.5],
    [",5", 0.5],
    ["5.", 5],
    ["-3,25", -3.25],
    ["−3", -3],
    ["+7", 7],
    ["1 000", 1000],
    ["1\u202f000,5", 1000.5],
    ["1'000.5", 1000.5],
    ["1,000.5", 1000.5],
    ["1.000,5", 1000.5],
    ["1.000.000", 1_000_000],
    ["1,000,000", 1_000_000],
    ["12,34,567", 1_234_567],
    ["0,125", 0.125],
    ["0.125", 0.125],
    ["٣٫٥", 3.5],
    ["۱۲", 12],
    ["١٬٠٠٠", 1000],
  ])("%j is %d in any language", (text, number) => {
    for (const locale of ["en-US", "es-ES", "es-MX", "ar-EG", "de-CH"]) expect(readNumber(text, locale)).toBe(number);
  });

  it.each([
    ["1,500", "en-US", 1500],
    ["1.500", "en-US", 1.5],
    ["1,500", "es-MX", 1500],
    ["1.500", "de-DE", 1500],
    ["1,500", "de-DE", 1.5],
  ])("%j for a reader of %s is %d", (text, locale, number) => {
    expect(readNumber(text, locale)).toBe(number);
  });

  it.each(["", " ", "-", ".", ",", "abc", "1a", "1..5", "1,5.000", "1.2.3", "1,00,0", "1,2,3", "1-2", "--1", "1e5", "Infinity", "0x10", "٫"])(
    "%j is no number",
    (text) => {
      expect(readNumber(text, "en-US")).toBeNull();
    },
  );

  it("reads back every number that the locale writes", () => {
    for (const locale of ["en-US", "es-ES", "es-MX", "fr-FR", "pt-BR", "ru-RU", "hi-IN", "fa-IR", "vi-VN"]) {
      const write = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
      for (let n = 0; n < 60; n++) {
        const number = Math.round(1.9 ** n * 100) / 100;
        if (number < 1e15) expect([locale, readNumber(write.format(number), locale)]).toEqual([locale, number]);
      }
    }
  });

  it("never throws and never gives what is not finite, whatever is typed", () => {
    const marks = "0123456789.,-+ '٣٫٬eE\u00a0x";
    let seed = 1;
    for (let n = 0; n < 3000; n++) {
      let text = "";
      for (let length = n % 24; length > 0; length--) {
        seed = (seed * 16807) % 2147483647;
        text += marks.charAt(seed % marks.length);
      }
      const number = readNumber(text, "en-US");
      expect(number === null || Number.isFinite(number)).toBe(true);
    }
  });
});

describe("writing", () => {
  it.each([
    [8.04672, "kilometer", "en-US", "8.04672 kilometers"],
    [1, "mile", "en-US", "1 mile"],
    [1.5, "kilometer", "es-ES", "1,5 kilómetros"],
    [0.1 + 0.2, "meter", "en-US", "0.3 meters"],
    [1234567.891, "gram", "en-US", "1,234,568 grams"],
    [0.000012345678, "mile", "en-US", "0.0000123457 miles"],
    [0, "gram", "en-US", "0 grams"],
  ])("%d %s in %s is %j", (value, name, locale, words) => {
    expect(plain(writeAmount(value, name, "", locale))).toBe(words);
  });

  it("takes the word of the page where the browser has none for a unit", () => {
    expect(plain(writeAmount(2.5, "cup", "cups", "en-US"))).toBe("2.5 cups");
  });

  it("is short, however large or small the number", () => {
    for (const value of [1e300, 1e-300, -1e20, 123456789012]) {
      expect(writeAmount(value, "meter", "", "en-US").length).toBeLessThan(30);
    }
  });
});
