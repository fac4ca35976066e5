import { useText } from "../../app/text.ts";
import { CodeField } from "../components/code-field.tsx";
import { Copy } from "../components/copy.tsx";
import { Qr } from "./qr.tsx";
import { inGroups, otpauth } from "./totp.ts";

export interface TotpSetupProps {
  /** As `newSecret` made it. */
  secret: string;
  /** The name that the app shows beside the code. */
  name: string;
  code: string;
  onCode: (code: string) => void;
  wrong?: string | undefined;
}

/** Brings a secret into an authenticator app, by camera, by link or by hand, and asks for one code of it. */
export function TotpSetup({ secret, name, code, onCode, wrong }: TotpSetupProps) {
  const text = useText();
  const address = otpauth(secret, name);
  return (
    <div class="totp">
      <p>{text("totp-scan")}</p>
      <Qr text={address} label={text("totp-qr")} />
      <p>
        <a class="way" href={address}>
          {text("totp-link")}
        </a>
      </p>
      <p class="by-hand">
        {text("totp-by-hand")} <code dir="ltr">{inGroups(secret)}</code>
      </p>
      <Copy text={secret}>{text("totp-copy")}</Copy>
      <CodeField kind="totp" value={code} onInput={onCode} wrong={wrong} />
    </div>
  );
}
