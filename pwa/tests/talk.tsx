import type { ComponentChildren } from "preact";

import { drawView, type Drawn } from "./draw.tsx";
import { ftlOf } from "./words.ts";

/** Draws a part of Talk with the real words of Talk and of every view. */
export function drawTalk(view: ComponentChildren, language = "en", about?: string): Drawn {
  return drawView(view, { ftl: `${ftlOf(language)}\n${ftlOf(language, "talk")}`, ...(about === undefined ? {} : { about }) });
}
