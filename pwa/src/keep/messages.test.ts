// @vitest-environment node
import { expect, it } from "vitest";

import { fromPage } from "./messages.ts";

it.each(["leave", "keep", "origin", { speak: "es" }, { speak: "zh-Hant" }])("hears %j", (said) => {
  expect(fromPage(said)).toEqual(said);
});

it.each([null, undefined, 7, "other", {}, { speak: 7 }, { speak: "../packs" }, { speak: "" }, { speak: "en/x" }])(
  "is deaf to %j",
  (said) => {
    expect(fromPage(said)).toBeNull();
  },
);
