import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Another screen took the place of what was there: its heading gets the focus, and it begins at its top. Whoever is on the way
 * to Leave is let alone. `shown`: which screen it is.
 */
export function useTurned(shown: string | number): void {
  const drawn = useRef(shown);
  useLayoutEffect(() => {
    if (drawn.current === shown) return;
    drawn.current = shown;
    if (document.activeElement?.closest("header")) return;
    scrollTo(0, 0);
    // The first screen stands in the page too, hidden, with a heading of its own.
    const screen = document.getElementById("app") ?? document;
    screen.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [shown]);
}
