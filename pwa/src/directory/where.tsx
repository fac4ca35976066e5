import { useEffect, useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { Field } from "../components/field/field.tsx";
import { Choose } from "./choose.tsx";
import type { Desk } from "./desk.ts";
import type { FoundPlace } from "./places.ts";
import type { Wanted, Where } from "./wanted.ts";

interface WhereProps {
  desk: Desk;
  wanted: Wanted;
  change: (part: Partial<Wanted>) => void;
  /** The place is chosen, or taken away. */
  done: () => void;
}

const DISTANCES = [5, 10, 25, 100];
/** Milliseconds that the phone may take to find itself. */
const PATIENCE = 20_000;

/** A ZIP, a town or the phone itself. Matched in the list on the phone: no map service is asked. */
export function WherePicker({ desk, wanted, change, done }: WhereProps) {
  const text = useText();
  const take = (where: Where | null) => {
    change({ where });
    done();
  };
  return (
    <div class="where">
      <Picking desk={desk} take={take} />
      {wanted.where && (
        <>
          <Choose
            label={text("where-within")}
            value={String(wanted.within ?? "")}
            options={[["", text("where-any")], ...DISTANCES.map((miles) => [String(miles), text("where-miles", { miles })] as const)]}
            onChoose={(miles) => change({ within: miles === "" ? null : Number(miles) })}
          />
          <Button look="link" onPress={() => take(null)}>
            {text("where-forget")}
          </Button>
        </>
      )}
    </div>
  );
}

function Picking({ desk, take }: { desk: Desk; take: (where: Where) => void }) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const [places, setPlaces] = useState<readonly FoundPlace[] | null>(null);
  const enough = /^\s*\d/.test(typed) ? typed.trim().length >= 5 : typed.trim().length >= 2;

  useEffect(() => {
    let old = false;
    desk.ask({ ask: "place", typed }).then(
      (answer) => {
        if (!old) setPlaces(answer);
      },
      () => undefined, // The worker is gone because the person left.
    );
    return () => {
      old = true;
    };
  }, [desk, typed]);

  return (
    <>
      <Field label={text("where-field")} hint={text("where-hint")} value={typed} maxLength={40} onInput={setTyped} />
      {enough && places?.length === 0 && <p role="status">{text("where-none")}</p>}
      {enough && places !== null && places.length > 0 && (
        <ul class="plain-list">
          {places.map(({ label, point, exact }) => (
            <li key={label}>
              <Button onPress={() => take({ label, point })}>
                {text(exact === "area" ? "where-pick-area" : "where-pick", { place: label })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <PhonePlace take={take} />
    </>
  );
}

/** Asks the phone where it is, and only after a press. */
function PhonePlace({ take }: { take: (where: Where) => void }) {
  const text = useText();
  const { framed } = useHere();
  const [state, setState] = useState<"idle" | "finding" | "denied" | "unavailable">("idle");
  // Old browsers, and pages that are not secure, have none.
  const phone = (navigator as { geolocation?: Geolocation }).geolocation;
  if (!phone || framed) return null;
  const find = () => {
    setState("finding");
    phone.getCurrentPosition(
      ({ coords }) => take({ label: null, point: [coords.latitude, coords.longitude] }),
      (fault) => setState(fault.code === 1 ? "denied" : "unavailable"),
      { timeout: PATIENCE, maximumAge: 300_000 },
    );
  };
  return (
    <>
      <Button note={text("where-phone-note")} busy={state === "finding"} onPress={find}>
        {text("where-phone")}
      </Button>
      {state !== "idle" && <p role="status">{text(`where-${state}`)}</p>}
    </>
  );
}
