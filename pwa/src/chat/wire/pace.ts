/** When to come back after a break: full jitter, so that a server that comes back is not met by everyone at once. */
const FIRST = 500; // milliseconds
const LONGEST = 30_000;

/** Milliseconds before the next try, after so many failures in a row. `random`: from 0 to 1. */
export function backOff(failures: number, random: number): number {
  return random * Math.min(LONGEST, FIRST * 2 ** Math.min(failures, 16));
}
