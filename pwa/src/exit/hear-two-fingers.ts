/** Hears touches and presses the Leave link when the rule says so. Fetched only when it is switched on. */
import { TwoFingers } from "./two-fingers.ts";

/** Until `off` ends it. Passive: no scroll or zoom waits for it. */
export function hearTwoFingers(off: AbortSignal): void {
  const rule = new TwoFingers();
  const listening = { capture: true, passive: true, signal: off };
  addEventListener("touchstart", (event) => rule.down([...event.changedTouches], event.timeStamp), listening);
  addEventListener("touchmove", (event) => rule.moved([...event.changedTouches]), listening);
  addEventListener(
    "touchend",
    (event) => {
      if (rule.up([...event.changedTouches], event.timeStamp)) document.querySelector<HTMLElement>(".bar [data-leave]")?.click();
    },
    listening,
  );
  addEventListener("touchcancel", () => rule.cancel(), listening);
}
