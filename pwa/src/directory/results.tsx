import { useEffect, useRef } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useRemembered } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { LinesButton } from "./lines-button.tsx";
import type { Found, Summary } from "./protocol.ts";
import { Result } from "./result.tsx";
import { isAnythingWanted, NOTHING_WANTED, wishCount, type Wanted } from "./wanted.ts";

interface ResultsProps {
  found: Found;
  /** Listings in all. */
  count: number;
  wanted: Wanted;
  change: (part: Partial<Wanted>) => void;
  more: () => void;
}

/** The list. Lines for the whole country come first until a place is known, and after what is near from then on. */
export function Results({ found, count, wanted, change, more }: ResultsProps) {
  const text = useText();
  const asked = isAnythingWanted(wanted);
  const national = <National lines={found.national} />;
  if (!asked) {
    return (
      <>
        <p class="lead">{text("finder-start", { count })}</p>
        {national}
      </>
    );
  }
  return (
    <>
      {wanted.where === null && national}
      <section class="results">
        <h2>{text(found.total === 0 ? "finder-empty" : "finder-count", { count: found.total })}</h2>
        {found.total === 0 ? <Empty wanted={wanted} change={change} /> : <Local found={found} grouped={wishCount(wanted) > 0} more={more} />}
      </section>
      {wanted.where !== null && national}
    </>
  );
}

function Local({ found, grouped, more }: { found: Found; grouped: boolean; more: () => void }) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const { local, total, yes } = found;
  const before = useRef(local.length);
  const pressed = useRef(false);
  useEffect(() => {
    // After "Show more" the reader goes on at the first new one.
    if (pressed.current && local.length > before.current) {
      list.current?.querySelectorAll<HTMLElement>("h3 button")[before.current]?.focus();
      pressed.current = false;
    }
    before.current = local.length;
  }, [local]);
  return (
    <div ref={list}>
      {grouped && yes > 0 && <h3 class="group">{text("finder-yes")}</h3>}
      <List hits={local.slice(0, yes)} />
      {grouped && local.length > yes && (
        <>
          <h3 class="group">{text("finder-ask")}</h3>
          <p>{text("finder-ask-lead")}</p>
        </>
      )}
      <List hits={local.slice(yes)} />
      {local.length < total && (
        <Button
          id="to-more"
          note={text("finder-shown", { from: 1, to: local.length, count: total })}
          onPress={() => {
            pressed.current = true;
            more();
          }}
        >
          {text("finder-more")}
        </Button>
      )}
    </div>
  );
}

function List({ hits }: { hits: readonly Summary[] }) {
  if (hits.length === 0) return null;
  return (
    <ul class="hits">
      {hits.map((hit) => (
        <Result key={hit.id} hit={hit} />
      ))}
    </ul>
  );
}

const FEW_LINES = 3;

function National({ lines }: { lines: readonly Summary[] }) {
  const text = useText();
  const [all, setAll] = useRemembered("lines", false);
  if (lines.length === 0) return null;
  return (
    <section class="results">
      <h2>{text("finder-national")}</h2>
      <List hits={all ? lines : lines.slice(0, FEW_LINES)} />
      {!all && lines.length > FEW_LINES && (
        <Button id="to-all-lines" onPress={() => setAll(true)}>
          {text("finder-national-all", { count: lines.length })}
        </Button>
      )}
    </section>
  );
}

/** Nothing fits: say so kindly, and offer what would make the list longer. */
function Empty({ wanted, change }: { wanted: Wanted; change: (part: Partial<Wanted>) => void }) {
  const text = useText();
  const { openNow, wishes, age, language } = NOTHING_WANTED;
  const steps: [string, boolean, Partial<Wanted>][] = [
    ["finder-empty-wider", wanted.where !== null && wanted.within !== null, { within: null }],
    ["finder-empty-wishes", wishCount(wanted) > 0, { openNow, wishes, age, language }],
    ["finder-empty-kinds", wanted.kinds.length > 0, { kinds: [] }],
    ["finder-empty-words", wanted.text.trim() !== "", { text: "" }],
  ];
  return (
    <div class="empty">
      <p>{text("finder-empty-lead")}</p>
      {steps.map(
        ([id, offered, part]) =>
          offered && (
            <Button key={id} onPress={() => change(part)}>
              {text(id)}
            </Button>
          ),
      )}
      <LinesButton />
    </div>
  );
}
