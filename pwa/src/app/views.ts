import type { ComponentType } from "preact";

import { Keep } from "../keep/keep.tsx";

/**
 * The table of views that are drawn in the browser. A small one is here at once; a large one comes as
 * a file of its own when it is first wanted. Its address says nothing of what it is.
 */
export const views: Record<string, () => Promise<ComponentType>> = {
  keep: () => Promise.resolve(Keep),
};
