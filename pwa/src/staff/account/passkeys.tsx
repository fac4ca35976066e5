import { useText } from "../../app/text.ts";
import { hasPasskeys, makePasskey } from "../factors/passkey.ts";
import { useSession } from "../session.ts";
import { day } from "../shown/dates.ts";
import { Proved } from "./proved.tsx";
import type { FactorsProps } from "./second-factors.tsx";

/** One's passkeys: adding one, and removing one that is not the last way in. */
export function Passkeys({ factors, changed, last }: FactorsProps) {
  const text = useText();
  const { view, api, proofOf } = useSession();
  return (
    <>
      <h3>{text("account-passkeys")}</h3>
      {factors.passkeys.length === 0 ? (
        <p>{text("account-passkeys-none")}</p>
      ) : (
        <ul class="slips one">
          {factors.passkeys.map(({ id, made_on, used_on, synced }) => {
            const made = day(made_on, text.lang);
            return (
              <li key={id} class="slip">
                <p>
                  <strong>{text("account-passkey", { date: made })}</strong>
                </p>
                <p class="soft">
                  {text(synced ? "account-passkey-synced" : "account-passkey-here-only")}{" "}
                  {used_on === null
                    ? text("account-passkey-unused")
                    : text("account-passkey-used", { date: day(used_on, text.lang) })}
                </p>
                {last ? (
                  <p>{text("account-last")}</p>
                ) : (
                  <Proved
                    open={text("account-remove")}
                    openLong={text("account-passkey-remove-long", { date: made })}
                    doIt={text("account-remove-yes")}
                    onDo={async (passphrase, signal) => {
                      const now = await api.removePasskey(id, await proofOf(passphrase, signal));
                      changed(now, "account-passkey-removed");
                    }}
                  >
                    <h4>{text("account-passkey-remove-heading")}</h4>
                    <p>{text("account-passkey-remove-means")}</p>
                  </Proved>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {hasPasskeys() ? (
        <Proved
          open={text("account-passkey-add")}
          doIt={text("account-passkey-add")}
          onDo={async (passphrase, signal) => {
            const verifier = await proofOf(passphrase, signal);
            const { options } = await api.passkeyOptions(verifier);
            const response = await makePasskey(options, view.member.name);
            changed(await api.addPasskey(verifier, response), "account-passkey-added");
          }}
        >
          <p>{text("account-passkey-adding")}</p>
        </Proved>
      ) : (
        <p>{text("account-passkey-cannot")}</p>
      )}
    </>
  );
}
