import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { RecoveryList } from "../factors/recovery-list.tsx";
import { newRecoveryCodes } from "../factors/recovery-codes.ts";
import { useSession } from "../session.ts";
import { Proved } from "./proved.tsx";
import type { FactorsProps } from "./second-factors.tsx";

/** How many recovery codes are left, and ten new ones: they are made here and shown before they count. */
export function RecoveryCodes({ factors, changed }: FactorsProps) {
  const text = useText();
  const { api, proofOf } = useSession();
  const [codes, setCodes] = useState<string[]>([]);
  const [kept, setKept] = useState(false);
  const [missing, setMissing] = useState(false);
  return (
    <>
      <h3>{text("account-codes")}</h3>
      <p>
        {text("account-codes-left", { count: factors.recovery_codes_left })} {text("account-codes-what")}
      </p>
      <Proved
        open={text("account-codes-renew")}
        doIt={text("account-codes-renew-go")}
        ready={() => {
          setMissing(!kept);
          return kept;
        }}
        onDo={async (passphrase, signal) =>
          changed(await api.renewRecoveryCodes(await proofOf(passphrase, signal), codes), "account-codes-done")
        }
        onTurn={(open) => {
          setCodes(open ? newRecoveryCodes() : []);
          setKept(false);
          setMissing(false);
        }}
      >
        <p>{text("account-codes-renew-note")}</p>
        <RecoveryList
          codes={codes}
          kept={kept}
          onKept={(ticked) => {
            setKept(ticked);
            setMissing(false);
          }}
        />
        {missing ? (
          <p class="wrong" role="alert">
            {text("account-codes-missing")}
          </p>
        ) : null}
      </Proved>
    </>
  );
}
