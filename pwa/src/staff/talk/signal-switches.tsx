import { useId, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import type { Signals } from "./signals.ts";

/** Sound and shaking, off until someone wants them. Nothing of the choice is written to the device. */
export function SignalSwitches({ signals }: { signals: Signals }) {
  const text = useText();
  const id = useId();
  const [, again] = useState({});
  return (
    <section>
      <h2>{text("desk-signals")}</h2>
      <div class="tick">
        <input
          id={`${id}-sound`}
          type="checkbox"
          checked={signals.sound}
          onChange={(event) => {
            signals.setSound(event.currentTarget.checked);
            again({});
          }}
        />
        <label for={`${id}-sound`}>{text("desk-signals-sound")}</label>
      </div>
      <div class="tick">
        <input
          id={`${id}-shake`}
          type="checkbox"
          checked={signals.shake}
          onChange={(event) => {
            signals.setShake(event.currentTarget.checked);
            again({});
          }}
        />
        <label for={`${id}-shake`}>{text("desk-signals-shake")}</label>
      </div>
      <p class="soft">{text("desk-signals-means")}</p>
    </section>
  );
}
