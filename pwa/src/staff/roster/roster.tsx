import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Notice } from "../../components/notice/notice.tsx";
import { Confirm } from "../components/confirm.tsx";
import { Page } from "../components/page.tsx";
import type { ViewProps } from "../frame.tsx";
import type { RosterFacts } from "../protocol.ts";
import { useSession } from "../session.ts";
import { moment } from "../shown/dates.ts";
import { ShownView } from "../shown/shown.tsx";
import { useShown } from "../shown/use-shown.ts";
import { Bring, People } from "./delegation.tsx";
import { type PartProps, type Tools, trustOf } from "./part.ts";
import type { Plan, Trouble } from "./plan.ts";
import { LeftOutList, Rows } from "./rows.tsx";

import "./roster.css";

/** What this browser found, and with which facts of the server. */
interface Found {
  tools: Tools;
  plan: Plan | Trouble;
}

/** Who may answer in Talk this week: looked at here, signed here. For leads. */
export function RosterPage({ tell }: ViewProps) {
  const text = useText();
  const { api, view } = useSession();
  const shown = useShown(async (): Promise<Found> => {
    const [tools, facts]: [Tools, RosterFacts] = await Promise.all([import("./plan.ts"), api.roster()]);
    return { tools, plan: await tools.planOf(facts, view.member.id, trustOf(tools, api.now())) };
  });
  return (
    <Page heading="roster-heading">
      <p class="lead">{text("roster-lead")}</p>
      <ShownView of={shown}>
        {({ tools, plan }) =>
          tools.ROOT_KEYS.length === 0 ? (
            <Notice kind="care">
              <p>{text("roster-no-root")}</p>
            </Notice>
          ) : (
            <>
              {"trouble" in plan ? (
                <Notice kind="care">
                  <p>{text(`roster-delegation-${plan.trouble}`)}</p>
                </Notice>
              ) : (
                <Next plan={plan} tools={tools} tell={tell} again={shown.again} />
              )}
              <Delegation plan={plan} tools={tools} tell={tell} again={shown.again} />
            </>
          )
        }
      </ShownView>
    </Page>
  );
}

function Next({ plan, tools, tell, again }: PartProps & { plan: Plan }) {
  const text = useText();
  const { api, keys, view } = useSession();
  const [asked, setAsked] = useState(false);
  const { comesIn, goesOut, stays, leftOut, draft, lastEnds } = plan;
  const people = comesIn.length + stays.length;
  const over = lastEnds <= api.now();

  const sign = async () => {
    const lead = { id: view.member.id, signer: { key: keys.signing, pub: view.member.sign_public } };
    const next = await tools.signPlan(plan, lead, trustOf(tools, api.now()));
    const { until } = await api.signRoster(next);
    tell(text("roster-signed", { until: moment(until, text.lang) }));
    again();
  };
  return (
    <section class="roster-part">
      <h2>{text("roster-next")}</h2>
      <p class="state">
        {lastEnds === 0
          ? text("roster-none-yet")
          : text(over ? "roster-over" : "roster-until", { until: moment(new Date(lastEnds).toISOString(), text.lang) })}
      </p>
      <Rows heading="roster-comes-in" rows={comesIn} />
      <Rows heading="roster-goes-out" rows={goesOut} note="roster-goes-out-note" />
      <LeftOutList rows={leftOut} delegated={plan.delegated} tell={tell} again={again} />
      {comesIn.length + goesOut.length === 0 ? <p>{text("roster-same")}</p> : null}
      {stays.length > 0 ? (
        <details class="more">
          <summary>{text("roster-stays", { count: stays.length })}</summary>
          <Rows rows={stays} />
        </details>
      ) : null}
      {!plan.delegated ? (
        <Notice>
          <p>{text("roster-not-delegated")}</p>
        </Notice>
      ) : draft.people.length === 0 ? (
        <p>{text("roster-nobody")}</p>
      ) : (
        <div class="acts">
          <Button look="filled" onPress={() => setAsked(true)}>
            {text("roster-sign")}
          </Button>
        </div>
      )}
      {asked ? (
        <Confirm
          heading={text("roster-sign-heading")}
          doIt={text("roster-sign-yes")}
          onDo={sign}
          onClose={() => setAsked(false)}
        >
          <ul>
            <li>{text("roster-sign-means-1", { count: people })}</li>
            {goesOut.length > 0 ? <li>{text("roster-sign-means-2")}</li> : null}
            <li>{text("roster-sign-means-3")}</li>
          </ul>
        </Confirm>
      ) : null}
    </section>
  );
}

function Delegation({ plan, tools, tell, again }: PartProps & { plan: Plan | Trouble }) {
  const text = useText();
  return (
    <section class="roster-part">
      <h2>{text("roster-delegation")}</h2>
      <p>{text("roster-delegation-what")}</p>
      {"trouble" in plan ? null : (
        <>
          <p class="state">
            {text("roster-delegation-until", { until: moment(new Date(plan.delegationEnds).toISOString(), text.lang) })}
          </p>
          <ul class="tags">
            {plan.delegates.map((name) => (
              <li key={name}>
                <span class="tag">
                  <bdi>{name}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Bring tools={tools} tell={tell} again={again} />
      <People />
    </section>
  );
}
