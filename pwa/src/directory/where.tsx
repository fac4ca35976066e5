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
}

const DISTANCES = [5, 10, 25, 100];
/** Milliseconds that the phone may take to find itself. */
const PATIENCE = 20_000;

/** A ZIP, a town or the phone itself. Matched in the list on the phone: no map service is asked. */
export function WherePicker({ desk, wanted, change }: WhereProps) {
  const text = useText();
  const { tell } = useHere();
  const [picking, setPicking] = useState(false);
  const { where } = wanted;
  const take = (next: Where | null) => {
    setPicking(false);
    change({ where: next });
    if (next) tell(sayWhere(next));
  };
  const sayWhere = ({ label }: Where) => (label === null ? text("where-near-phone") : text("where-near", { place: label }));

  if (picking) return <Picking desk={desk} take={take} />;
  if (!where) {
    return (
      <Button note={text("where-hint")} onPress={() => setPicking(true)}>
        {text("where-add")}
      </Button>
    );
  }
  return (
    <div class="where">
      <p>
        <strong>{sayWhere(where)}</strong>
      </p>
      <div class="ways">
        <Button look="link" onPress={() => setPicking(true)}>
          {text("where-change")}
        </Button>
        <Button look="link" onPress={() => take(null)}>
          {text("where-forget")}
        </Button>
      </div>
      <Choose
        label={text("where-within")}
        value={String(wanted.within ?? "")}
        options={[["", text("where-any")], ...DISTANCES.map((miles) => [String(miles), text("where-miles", { miles })] as const)]}
        onChoose={(miles) => change({ within: miles === "" ? null : Number(miles) })}
      />
    </div>
  );
}

function Picking({ desk, take }: { desk: Desk; take: (where: Where | null) => void }) {
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
    <div class="where">
      <Field label={text("where-field")} value={typed} maxLength={40} onInput={setTyped} />
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
    </div>
  );
}

/** Asks the phone where it is, and only after a press. */
function PhonePlace({ take }: { take: (where: Where) => void }) {
  const text = useText();
  const [state, setState] = useState<"idle" | "finding" | "denied" | "unavailable">("idle");
  // Old browsers, and pages that are not secure, have none.
  const phone = (navigator as { geolocation?: Geolocation }).geolocation;
  if (!phone) return null;
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
