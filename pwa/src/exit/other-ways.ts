/** Other ways to reach Leave, in one file of the build: it comes with the first zoom, or when someone wishes for one. */
export { hearTwoFingers } from "./hear-two-fingers.ts";
export { keepInSight } from "./in-sight.ts";
