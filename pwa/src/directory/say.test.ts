import { describe, expect, it } from "vitest";

import { makeText } from "../app/text.ts";
import { ftlOf } from "../../tests/words.ts";
import { sayCode, sayDate, sayDay, sayLanguage, sayMiles, sayNumber, sayOpen, saySize, sayTime } from "./say.ts";

const words = (lang: string) => makeText({ v: 1, lang, dir: "ltr", state: "reviewed", ftl: ftlOf(lang), english: "", beside: [], synonyms: {} });
const en = words("en");
const es = words("es");
const ar = words("ar");
/** Without the marks that keep directions apart, and with plain spaces. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "").replace(/\s/g, " ");

const MONDAY_NOON = 720;
const DAY = 1440;

describe("open or closed in words", () => {
  it.each([
    [{ state: "open", until: 1020 }, "Open now, until 5:00 PM"],
    [{ state: "open", until: DAY + 120 }, "Open now, until Tuesday 2:00 AM"],
    [{ state: "open", until: null }, "Open day and night"],
    [{ state: "closed", opens: 780 }, "Closed now. Opens 1:00 PM"],
    [{ state: "closed", opens: 2 * DAY + 540 }, "Closed now. Opens Wednesday 9:00 AM"],
    [{ state: "closed", opens: 540 }, "Closed now. Opens 9:00 AM"],
    [{ state: "closed", opens: null }, "Closed now"],
    [{ state: "unknown" }, "Hours not known"],
  ] as const)("%j", (open, said) => {
    expect(plain(sayOpen(en, open, MONDAY_NOON))).toBe(said);
  });
  it("says the small hours of tonight without a day", () => {
    expect(plain(sayOpen(en, { state: "open", until: DAY + 120 }, 1320))).toBe("Open now, until 2:00 AM");
  });
  it("says closed for a while before anything else", () => {
    expect(sayOpen(en, { state: "open", until: null }, 0, true)).toBe("Closed for a while");
  });
});

it("writes numbers and dates as the language does", () => {
  expect(plain(sayTime(en, 1500))).toBe("1:00 AM");
  expect([sayDay(en, 0), sayDay(en, 6), sayDay(es, 2)]).toEqual(["Monday", "Sunday", "miércoles"]);
  expect(sayDate(en, 20_500)).toBe("February 16, 2026");
  expect([sayLanguage(es, "en"), sayLanguage(en, "not a tag")]).toEqual(["inglés", "not a tag"]);
  expect([0, 40, 44_539, 123_456, 363_443].map((bytes) => plain(saySize(en, bytes)))).toEqual(["1 kB", "1 kB", "45 kB", "120 kB", "360 kB"]);
});

it("writes Arabic with the digits of telephone numbers", () => {
  expect([sayTime(ar, 1500), sayDate(ar, 20_500), saySize(ar, 123_456), sayMiles(ar, 1.24, false)].map(plain)).toEqual(["1:00 ص", "16 فبراير 2026", "120 كيلوبايت", "1.2 ميل"]);
  const persian = makeText({ v: 1, lang: "fa", dir: "rtl", state: "machine", ftl: "", english: "", beside: [], synonyms: {} });
  for (const said of [sayTime(persian, 1500), sayDate(persian, 20_500), saySize(persian, 123_456), sayMiles(persian, 12.6, false)]) expect(said).toMatch(/^[^٠-٩۰-۹]*[0-9][^٠-٩۰-۹]*$/);
});

it("says how far, never nothing, and less exactly where only the town is known", () => {
  expect([0.02, 1.24, 12.6].map((miles) => plain(sayMiles(en, miles, false)))).toEqual(["0.1 mi", "1.2 mi", "13 mi"]);
  expect(plain(sayMiles(en, 1.4, true))).toBe("about 1 mi");
});

it("writes telephone numbers as people read them", () => {
  expect(["+13055550123", "988", "+442071234567"].map(sayNumber)).toEqual(["305-555-0123", "988", "+442071234567"]);
});

it("has no words for a code that it does not know, rather than the code", () => {
  expect(sayCode(en, "kind-svc-shelter")).toBe("A bed tonight");
  expect(sayCode(en, "kind-svc-later")).toBeNull();
});
