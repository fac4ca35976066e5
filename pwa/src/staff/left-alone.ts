import { useEffect, useRef } from "preact/hooks";

const LIMIT = 10 * 60_000;
const LOOK = 5_000;
const TOUCHES = ["keydown", "pointerdown", "pointermove", "touchstart", "wheel"] as const;

/**
 * Calls back when nobody has touched the page for ten minutes: where nobody is signed in, no lock takes away what was typed.
 * The clock counts, not the timer, which stands still while a phone sleeps.
 */
export function useLeftAlone(gone: () => void): void {
  const call = useRef(gone);
  call.current = gone;
  useEffect(() => {
    let touchedAt = Date.now();
    const look = () => {
      if (Date.now() - touchedAt < LIMIT) return;
      touchedAt = Date.now();
      call.current();
    };
    const touched = () => {
      look();
      touchedAt = Date.now();
    };
    const looks = setInterval(look, LOOK);
    for (const each of TOUCHES) addEventListener(each, touched, { capture: true, passive: true });
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(looks);
      for (const each of TOUCHES) removeEventListener(each, touched, { capture: true });
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
}
