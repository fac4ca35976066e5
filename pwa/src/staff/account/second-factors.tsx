import { useText } from "../../app/text.ts";
import type { Factors } from "../protocol.ts";
import { ShownView } from "../shown/shown.tsx";
import type { Shown } from "../shown/use-shown.ts";
import { Passkeys } from "./passkeys.tsx";
import { RecoveryCodes } from "./codes.tsx";
import { Totp } from "./totp.tsx";

export interface FactorsProps {
  factors: Factors;
  /** Shows what a change answered, and says it. */
  changed: (now: Factors, said: string) => void;
  /** There is one second way to sign in: it cannot go before another one is there. */
  last: boolean;
}

/** Everything that someone can sign in with beside the passphrase. */
export function SecondFactors({ factors, tell }: { factors: Shown<Factors>; tell: (words: string) => void }) {
  const text = useText();
  const changed = (now: Factors, said: string) => {
    factors.put(now);
    tell(text(said));
  };
  return (
    <ShownView of={factors}>
      {(known) => {
        const last = known.passkeys.length + (known.totp ? 1 : 0) < 2;
        return (
          <>
            <Passkeys factors={known} changed={changed} last={last} />
            <Totp factors={known} changed={changed} last={last} />
            <RecoveryCodes factors={known} changed={changed} last={last} />
          </>
        );
      }}
    </ShownView>
  );
}
