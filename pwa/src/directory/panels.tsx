import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useRemembered } from "../app/way.ts";
import type { Desk } from "./desk.ts";
import { Kinds } from "./kinds.tsx";
import type { Opened } from "./protocol.ts";
import { isAnythingWanted, wishCount, type Wanted } from "./wanted.ts";
import { WherePicker } from "./where.tsx";
import { Wishes } from "./wishes.tsx";

interface PanelsProps {
  desk: Desk;
  opened: Opened;
  wanted: Wanted;
  change: (part: Partial<Wanted>) => void;
  /** Called when a choice closes what was pressed, so that focus has somewhere to go. */
  settled: () => void;
}

type Panel = "where" | "kinds" | "wishes";

/**
 * Three folds under the search field: where, what kind, what matters. One is open at a time, so that the list stays in
 * reach of a thumb. Before anything is asked the kinds are open: nobody has to find a word for what they need.
 */
export function Panels({ desk, opened, wanted, change, settled }: PanelsProps) {
  const text = useText();
  const id = useId();
  const [chosen, setPanel] = useRemembered<Panel | null>("panel", null);
  const start = !isAnythingWanted(wanted) && chosen === null;
  const panel = start ? "kinds" : chosen;
  const counts = { where: wanted.where ? 1 : 0, kinds: wanted.kinds.length, wishes: wishCount(wanted) };
  const labels = {
    where: wanted.where ? sayWhere(wanted.where.label) : text("where-add"),
    kinds: counted("finder-kinds", counts.kinds),
    wishes: counted("wishes-heading", counts.wishes),
  };
  function sayWhere(label: string | null): string {
    return label === null ? text("where-near-phone") : text("where-near", { place: label });
  }
  function counted(message: string, count: number): string {
    return count === 0 ? text(message) : text("finder-counted", { words: text(message), count });
  }
  const bodies: Record<Panel, () => ComponentChildren> = {
    where: () => (
      <WherePicker
        desk={desk}
        wanted={wanted}
        change={change}
        done={() => {
          setPanel(null);
          settled();
        }}
      />
    ),
    kinds: () => (
      <Kinds
        known={opened.kinds}
        chosen={wanted.kinds}
        choose={(kinds) => {
          change({ kinds });
          if (start) settled();
        }}
      />
    ),
    wishes: () => <Wishes known={opened.languages} wanted={wanted} change={change} />,
  };
  return (
    <>
      <div class="folds">
        {(["where", "kinds", "wishes"] as const).map((each) => (
          <button
            key={each}
            type="button"
            class={counts[each] > 0 ? "fold on" : "fold"}
            aria-expanded={panel === each}
            aria-controls={id}
            onClick={() => setPanel(panel === each ? null : each)}
          >
            {labels[each]}
          </button>
        ))}
      </div>
      <div id={id} class="panel" hidden={panel === null}>
        {panel !== null && bodies[panel]()}
      </div>
    </>
  );
}
