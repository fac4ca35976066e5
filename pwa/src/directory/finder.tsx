import { useEffect, useRef, useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useHere, useRemembered } from "../app/way.ts";
import { Field } from "../components/field/field.tsx";
import { Screen } from "../components/screen/screen.tsx";
import { Coming } from "./coming.tsx";
import { dayNumber, isStale } from "./pack.ts";
import { Panels } from "./panels.tsx";
import type { Found, Opened } from "./protocol.ts";
import { Results } from "./results.tsx";
import { sayDate } from "./say.ts";
import { PAGE, useDesk, useFound } from "./use-desk.ts";
import { isAnythingWanted, NOTHING_WANTED, queryOf, wishCount, type Wanted } from "./wanted.ts";

import "./finder.css";

export { Card } from "./card.tsx";

/** A list older than this many days says so. */
const OLD_LIST = 45;
/** How long nothing changes before the count is said, so that it is not said at every letter. */
const SETTLED = 700;

/** Find help: one field, a few choices, and a list that follows them. No request is made after the list has come. */
export function Finder() {
  const text = useText();
  const at = useDesk();
  // A lesson leads here with the kind of help that it is about.
  const { about } = useHere().place;
  const [wanted, setWanted] = useRemembered<Wanted>("wanted", about === undefined ? NOTHING_WANTED : { ...NOTHING_WANTED, kinds: [about] });
  const [shown, setShown] = useRemembered("shown", PAGE);
  const found = useFound(at, queryOf(wanted), shown);
  const change = (part: Partial<Wanted>) => {
    setWanted({ ...wanted, ...part });
    setShown(PAGE);
  };
  useEffect(() => {
    at.desk.near = wanted.where?.point ?? null;
  }, [at.desk, wanted.where]);
  useCountSaid(found, wanted);
  const list = useRef<HTMLDivElement>(null);
  // What was pressed has folded away: go on at the list.
  const settled = () => list.current?.focus({ preventScroll: true });

  if (at.known.state !== "here") {
    return (
      <Screen heading="finder-heading">
        <Coming at={at} />
      </Screen>
    );
  }
  const { opened } = at.known;
  return (
    <Screen heading="finder-heading">
      <p class="soft">{text("finder-lead")}</p>
      <div class="asking" role="search">
        <Field
          label={text("finder-search")}
          hint={text("finder-search-hint")}
          keyboard="search"
          value={wanted.text}
          onInput={(typed) => change({ text: typed })}
        />
        <Panels desk={at.desk} opened={opened} wanted={wanted} change={change} settled={settled} />
      </div>
      <HoursOld opened={opened} />
      <div ref={list} tabIndex={-1} class="list">
        {found && (
          <Results found={found} count={opened.count} wanted={wanted} change={change} more={() => setShown(shown + PAGE)} />
        )}
      </div>
      <Made opened={opened} />
    </Screen>
  );
}

/** Says the count to screen readers when the search has come to rest. */
function useCountSaid(found: Found | null, wanted: Wanted): void {
  const text = useText();
  const { tell } = useHere();
  const count = found?.total ?? null;
  const [first] = useState(found);
  useEffect(() => {
    if (!found || found === first || !isAnythingWanted(wanted)) return;
    const values = { count: found.total, yes: found.yes };
    const id = wishCount(wanted) > 0 ? "finder-count-yes" : "finder-count";
    const timer = setTimeout(() => tell(text(id, values)), SETTLED);
    return () => clearTimeout(timer);
    // Said when the numbers or the question change, not when the same list is drawn again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [count, found?.yes, wanted]);
}

/** Why nothing in an old list says that it is open or closed. */
function HoursOld({ opened }: { opened: Opened }) {
  const text = useText();
  if (!isStale(opened.made, new Date())) return null;
  return <p class="mark">{text("finder-hours-old")}</p>;
}

/** The list's own date, from which nobody can tell what was looked for. */
function Made({ opened }: { opened: Opened }) {
  const text = useText();
  const day = dayNumber(opened.made);
  if (day < 0) return null;
  const old = Date.now() / 86_400_000 - day > OLD_LIST;
  const words = text(old ? "finder-made-old" : "finder-made", { date: sayDate(text, day) });
  return (
    <footer class="made">
      <p {...(old ? { class: "mark" } : {})}>{words}</p>
      {opened.sources
        .filter((source) => source.attribution !== "")
        .map((source) => (
          <p key={source.name} dir="auto">
            {source.name}: {source.attribution}
          </p>
        ))}
    </footer>
  );
}
