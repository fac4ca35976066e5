import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { tidyCode } from "../components/code-field.tsx";
import { TotpSetup } from "../factors/totp-setup.tsx";
import { isCode, newSecret } from "../factors/totp.ts";
import { useSession } from "../session.ts";
import { day } from "../shown/dates.ts";
import { Proved } from "./proved.tsx";
import type { FactorsProps } from "./second-factors.tsx";

/** Codes from an app: setting one up, which replaces the one before, and removing it where another way in is left. */
export function Totp({ factors: { totp }, changed, last }: FactorsProps) {
  const text = useText();
  const { view, api, proofOf } = useSession();
  const [secret, setSecret] = useState("");
  const [code, setCode] = useState("");
  const [wrong, setWrong] = useState(false);

  async function ready(): Promise<boolean> {
    const right = await isCode(tidyCode(code), secret, api.now());
    setWrong(!right);
    return right;
  }

  return (
    <>
      <h3>{text("account-totp")}</h3>
      <p>{totp ? text("account-totp-made", { date: day(totp.made_on, text.lang) }) : text("account-totp-none")}</p>
      <div class="acts">
        <Proved
          open={text(totp ? "account-totp-replace" : "account-totp-add")}
          doIt={text("account-save")}
          ready={ready}
          onDo={async (passphrase, signal) => {
            const verifier = await proofOf(passphrase, signal);
            changed(await api.setTotp(verifier, secret, tidyCode(code)), "account-totp-set");
          }}
          onTurn={(open) => {
            setSecret(open ? newSecret() : "");
            setCode("");
            setWrong(false);
          }}
        >
          {totp ? <p>{text("account-totp-replace-note")}</p> : null}
          {secret === "" ? null : (
            <TotpSetup
              secret={secret}
              name={view.member.name}
              code={code}
              onCode={(typed) => {
                setCode(typed);
                setWrong(false);
              }}
              wrong={wrong ? text("account-totp-wrong") : undefined}
            />
          )}
        </Proved>
        {totp && !last ? (
          <Proved
            open={text("account-remove")}
            openLong={text("account-totp-remove-long")}
            doIt={text("account-remove-yes")}
            onDo={async (passphrase, signal) =>
              changed(await api.removeTotp(await proofOf(passphrase, signal)), "account-totp-removed")
            }
          >
            <h4>{text("account-totp-remove-heading")}</h4>
            <p>{text("account-totp-remove-means")}</p>
          </Proved>
        ) : null}
      </div>
      {totp && last ? <p>{text("account-last")}</p> : null}
    </>
  );
}
