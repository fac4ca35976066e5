// @vitest-environment node
import { expect, it } from "vitest";

import { fromPage, question } from "./messages.ts";

it.each(["leave", "keep", "origin", { speak: "es" }, { speak: "zh-Hant" }])("hears %j", (said) => {
  expect(fromPage(said)).toEqual(said);
});

it.each([null, undefined, 7, "other", {}, { speak: 7 }, { speak: "../packs" }, { speak: "" }, { speak: "en/x" }])(
  "is deaf to %j",
  (said) => {
    expect(fromPage(said)).toBeNull();
  },
);

it.each(["locked", "unlock", { lock: "1234" }, { check: "1234" }, { open: "1234" }])("answers the question %j", (asked) => {
  expect(question(asked)).toEqual(asked);
});

it.each([null, undefined, 7, "leave", {}, { open: 1234 }, { lock: null }])("%j is no question", (asked) => {
  expect(question(asked)).toBeNull();
});
