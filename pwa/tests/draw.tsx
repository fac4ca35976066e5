import { type RenderResult, render } from "@testing-library/preact";
import type { ComponentChildren } from "preact";
import { vi } from "vitest";

import type { Place } from "../src/app/place.ts";
import { TextContext, makeText } from "../src/app/text.ts";
import { type Here, HereContext } from "../src/app/way.ts";
import { type Edition, type Editions, type LanguagePack, PackShelf } from "../src/kernel/packs.ts";
import { ftlOf } from "./words.ts";

export interface Around {
  /** Fluent messages instead of the real English ones. */
  ftl?: string;
  /** Parts of the language pack, such as `lang`, `beside`, `english`. */
  pack?: Partial<LanguagePack>;
  /** What the view is about. */
  about?: string;
  /** The listings; `null` when the server has none. */
  directory?: unknown;
  /** Where the lessons are; `null` when the server has none. */
  lessons?: Edition | null;
}

export interface Drawn extends RenderResult {
  here: Here;
}

/** Draws a view as the app would, with a way that is spied on and packs that come from memory. */
export function drawView(view: ComponentChildren, around: Around = {}): Drawn {
  const place: Place = { id: 1, view: "test", memory: new Map(), scroll: 0, pressed: "" };
  if (around.about !== undefined) place.about = around.about;
  const url = "/packs/test.json";
  const editions: Editions = {
    language: { url: "/packs/words.json", bytes: 1000 },
    directory: around.directory === null ? null : { url, bytes: 240_000 },
    lessons: around.lessons === undefined ? { url: "/packs/lessons.json", bytes: 12_000 } : around.lessons,
  };
  const packs = new PackShelf(() => Promise.resolve(Response.json(around.directory ?? {})));
  const here: Here = { go: vi.fn(), back: vi.fn(), tell: vi.fn(), place, packs, editions };
  const text = makeText({
    v: 1,
    lang: "en",
    dir: "ltr",
    state: "reviewed",
    ftl: around.ftl ?? ftlOf("en"),
    english: "",
    beside: [],
    synonyms: {},
    ...around.pack,
  });
  const drawn = render(
    <TextContext.Provider value={text}>
      <HereContext.Provider value={here}>{view}</HereContext.Provider>
    </TextContext.Provider>,
  );
  return { ...drawn, here };
}
