import { type App, startApp } from "./app.tsx";
import { views } from "./views.ts";
import type { Way } from "./way.ts";

export { sayKept } from "../keep/shown.ts";

/** The app with every view it has. The page inside other sites' pages has fewer (src/frame). */
export function startWholeApp(root: HTMLElement, way: Way): App {
  return startApp(root, way, views);
}
