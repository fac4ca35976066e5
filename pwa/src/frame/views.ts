import type { Views } from "../app/views.ts";
import { Card, Finder } from "../directory/finder.tsx";

/** What the page inside other sites' pages can show. Keep is not among it: what is kept there would be kept twice. */
export const views: Views = {
  finder: () => Promise.resolve(Finder),
  card: () => Promise.resolve(Card),
};
