/** The views of the console by name. A view that is not here is not in the navigation. */
import type { Views } from "./frame.tsx";

export const views: Views = {};
