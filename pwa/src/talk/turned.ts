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
    document.querySelector<HTMLElement>("#app h1, main h1")?.focus({ preventScroll: true });
  }, [shown]);
}
