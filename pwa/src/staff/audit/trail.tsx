import { useEffect, useRef, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import type { Audit, AuditEntry } from "../protocol.ts";
import { clock, longDay } from "../shown/dates.ts";
import { ShownView } from "../shown/shown.tsx";
import { useShown } from "../shown/use-shown.ts";
import { useWork } from "../work.ts";
import { joined } from "./joined.ts";
import { saidOf } from "./words.ts";

import "./audit.css";

export interface TrailProps {
  /** The newest entries, or those before a `seq`. */
  fetch: (before?: number) => Promise<Audit>;
  /** The level of the headings of days: one below what stands above. */
  level?: "h2" | "h3";
}

/** Entries, newest first, under their days. New ones appear at the top; earlier ones are asked for. */
export function Trail({ fetch, level: Heading = "h2" }: TrailProps) {
  const text = useText();
  const { work, busy, fault } = useWork();
  // What was shown stays when the newest are asked for again.
  const earlier = useRef<Audit | null>(null);
  const trail = useShown(async () => joined(await fetch(), earlier.current));
  const [focus, setFocus] = useState<number | null>(null);

  function showEarlier({ entries }: Audit) {
    const last = entries.at(-1);
    if (!last) return;
    work(async () => {
      const more = await fetch(last.seq);
      const all = { entries: [...entries, ...more.entries], more: more.more };
      earlier.current = all;
      trail.put(all);
      setFocus(more.entries[0]?.seq ?? null);
    });
  }

  return (
    <ShownView of={trail}>
      {(shown) => {
        earlier.current = shown;
        if (shown.entries.length === 0) return <p class="calm">{text("audit-none")}</p>;
        return (
          <>
            {byDay(shown.entries).map(({ day, entries }) => (
              <section key={day} class="day">
                <Heading>{longDay(entries[0]?.at ?? day, text.lang)}</Heading>
                <ol class="trail">
                  {entries.map((entry) => (
                    <Line key={entry.seq} entry={entry} focus={entry.seq === focus} />
                  ))}
                </ol>
              </section>
            ))}
            <ProblemNotice fault={fault} />
            {shown.more ? (
              <Button busy={busy} onPress={() => showEarlier(shown)}>
                {text("audit-earlier")}
              </Button>
            ) : (
              <p class="soft">{text("audit-all")}</p>
            )}
          </>
        );
      }}
    </ShownView>
  );
}

/** Entries of one day on this device's clock. */
function byDay(entries: readonly AuditEntry[]): { day: string; entries: AuditEntry[] }[] {
  const days: { day: string; entries: AuditEntry[] }[] = [];
  for (const entry of entries) {
    const day = new Date(entry.at).toDateString();
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

function Line({ entry, focus }: { entry: AuditEntry; focus: boolean }) {
  const text = useText();
  const line = useRef<HTMLLIElement>(null);
  // The first of the earlier ones takes the focus, once, so that reading goes on there.
  useEffect(() => {
    if (focus) line.current?.focus();
  }, [focus]);
  return (
    <li ref={line} tabIndex={focus ? -1 : undefined}>
      <time dateTime={entry.at}>{clock(entry.at, text.lang)}</time> <span>{saidOf(entry, text)}</span>
    </li>
  );
}
