import { useText } from "../../app/text.ts";
import { Page } from "../components/page.tsx";
import type { ViewProps } from "../frame.tsx";
import { useSession } from "../session.ts";
import { useShown } from "../shown/use-shown.ts";
import { Devices } from "./devices.tsx";
import { May } from "./may.tsx";
import { Noted } from "./noted.tsx";
import { Part } from "./part.tsx";
import { Passphrase } from "./passphrase.tsx";
import { SecondFactors } from "./second-factors.tsx";

import "./account.css";

/** One's own account. `about` is the part to begin with, such as "codes". */
export function Account({ about, tell }: ViewProps) {
  const text = useText();
  const { api } = useSession();
  const factors = useShown(() => api.factors());
  return (
    <Page heading="account-heading">
      <div class="columns even">
        <div>
          <Part heading="account-passphrase" first={about === "passphrase"}>
            <p>{text("account-passphrase-what")}</p>
            <Passphrase tell={tell} />
          </Part>
          <Part heading="account-factors" first={about === "factors" || about === "codes"}>
            <p>{text("account-factors-what")}</p>
            <SecondFactors factors={factors} tell={tell} />
          </Part>
        </div>
        <div>
          <Part heading="account-devices">
            <p>{text("account-devices-what")}</p>
            <Devices tell={tell} />
          </Part>
          <Part heading="account-roles">
            <May />
          </Part>
          <Part heading="account-noted">
            <p>{text("account-noted-what")}</p>
            <Noted />
          </Part>
        </div>
      </div>
    </Page>
  );
}
