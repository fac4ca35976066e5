import { useEffect, useRef } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Notice } from "../../components/notice/notice.tsx";
import { Page } from "../components/page.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import type { ViewProps } from "../frame.tsx";
import { useSession } from "../session.ts";
import { moment } from "../shown/dates.ts";
import { ShownView } from "../shown/shown.tsx";
import { type Shown, useShown } from "../shown/use-shown.ts";
import type { ChatsHere } from "./chats-here.ts";
import { Debriefs } from "./debriefs.tsx";
import { useDeskApi } from "./desk-api.ts";
import { DutyPart } from "./duty.tsx";
import type { Facts } from "./facts.ts";
import { LivePart } from "./live-chats.tsx";
import { MyChats } from "./my-chats.tsx";
import { NotesForLeads } from "./notes.tsx";
import { Offers } from "./offers.tsx";
import { Out } from "./out.tsx";
import { Rest } from "./rest.tsx";
import { SignalSwitches } from "./signal-switches.tsx";
import { useChats } from "./use-chats.ts";
import { WaitingLine } from "./waiting.tsx";

import "./talk.css";

/** What each part of the desk gets. */
export interface DeskProps {
  facts: Facts;
  chats: ChatsHere;
  /** Asks the server again, after an act. */
  again: () => void;
  go: ViewProps["go"];
  tell: ViewProps["tell"];
}

const LOOK_AGAIN = 60_000;

/** Duty, what waits, what is mine and what I am asked. Nothing here counts or times anyone's work. */
export function DeskPage({ go, tell }: ViewProps) {
  const api = useDeskApi();
  const chats = useChats();
  const facts = useShown(() => api.facts());
  useMinutes(facts.again);
  useNewWaiting(facts, chats);
  return (
    <Page heading="desk-heading">
      <ProblemNotice fault={chats.fault} onAgain={() => chats.want()} />
      <ShownView of={facts}>
        {(value) => <Desk facts={value} chats={chats} again={facts.again} go={go} tell={tell} />}
      </ShownView>
    </Page>
  );
}

function Desk(props: DeskProps) {
  const text = useText();
  const { view } = useSession();
  const { facts, chats } = props;
  const lead = view.permissions.includes("talk.lead");
  return (
    <>
      {facts.roster === null ? (
        <Notice kind="care">
          <p>{text(lead ? "desk-no-roster-lead" : "desk-no-roster")}</p>
        </Notice>
      ) : (
        <p class="soft">{text("desk-roster-until", { until: moment(facts.roster.until, text.lang) })}</p>
      )}
      <div class="columns">
        <div>
          <DutyPart {...props} />
          <Rest {...props} />
          <Offers {...props} />
          <MyChats {...props} />
          <Out {...props} />
          <WaitingLine {...props} />
          {lead ? <LivePart {...props} /> : null}
        </div>
        <div>
          <SignalSwitches signals={chats.signals} />
          <Debriefs />
          {lead ? <NotesForLeads /> : null}
        </div>
      </div>
    </>
  );
}

/** A rest ends and a claim runs out with the clock, and not with a change that the server would ring for. */
function useMinutes(again: () => void): void {
  useEffect(() => {
    const tick = setInterval(() => {
      if (document.visibilityState === "visible") again();
    }, LOOK_AGAIN);
    return () => clearInterval(tick);
  }, [again]);
}

/** Rings for each chat or question that was not there before. */
function useNewWaiting({ value }: Shown<Facts>, chats: ChatsHere): void {
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (!value) return;
    const now = new Set([...value.waiting.map(({ c }) => `w${c}`), ...value.offers.map(({ c, kind }) => `${kind}${c}`)]);
    const before = known.current;
    known.current = now;
    if (before && value.duty.state === "on" && [...now].some((each) => !before.has(each))) chats.signals.ring();
  }, [value, chats]);
}
