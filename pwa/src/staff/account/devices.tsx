import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Confirm } from "../components/confirm.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import type { KnownDevice } from "../protocol.ts";
import { useSession } from "../session.ts";
import { day } from "../shown/dates.ts";
import { ShownView } from "../shown/shown.tsx";
import { useShown } from "../shown/use-shown.ts";
import { useWork } from "../work.ts";

/** Browsers that someone signed in with, and signing each out. Signing out can be undone by signing in. */
export function Devices({ tell }: { tell: (words: string) => void }) {
  const text = useText();
  const { api, signOut } = useSession();
  const devices = useShown(() => api.devices());
  const { work, busy, fault } = useWork();
  const [leaving, setLeaving] = useState<KnownDevice | null>(null);
  const called = ({ form, browser }: KnownDevice) =>
    text("account-device", { browser: text(`account-browser-${browser}`), form: text(`account-form-${form}`) });

  const end = (device: KnownDevice) => {
    if (device.here) {
      setLeaving(device);
      return;
    }
    work(async () => {
      await api.endDevice(device.id);
      if (devices.value) devices.put({ devices: devices.value.devices.filter(({ id }) => id !== device.id) });
      tell(text("account-device-gone"));
    });
  };
  return (
    <>
      <ShownView of={devices}>
        {({ devices: known }) =>
          known.length === 0 ? (
            <p>{text("account-devices-none")}</p>
          ) : (
            <ul class="slips one">
              {known.map((device) => (
                <li key={device.id} class="slip">
                  <h3>{called(device)}</h3>
                  {device.here ? <p class="state">{text("account-device-here")}</p> : null}
                  <p class="soft">
                    {text("account-device-days", {
                      first: day(device.first_on, text.lang),
                      last: day(device.last_on, text.lang),
                    })}{" "}
                    {device.remembered ? text("account-device-remembered") : null}
                  </p>
                  <div class="acts">
                    <button
                      type="button"
                      aria-disabled={busy || undefined}
                      aria-label={text("account-device-sign-out-long", { device: called(device) })}
                      onClick={() => end(device)}
                    >
                      {text("account-device-sign-out")}
                    </button>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </ShownView>
      <ProblemNotice fault={fault} />
      {leaving ? (
        <Confirm
          heading={text("account-device-here-heading")}
          doIt={text("account-device-sign-out")}
          onDo={async () => {
            await api.endDevice(leaving.id);
            await signOut();
          }}
          onClose={() => setLeaving(null)}
        >
          <p>{text("account-device-here-means")}</p>
        </Confirm>
      ) : null}
    </>
  );
}
