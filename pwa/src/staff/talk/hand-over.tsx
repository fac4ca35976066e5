import { useId, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import type { OfferKind } from "../../chat/talk/sides.ts";
import type { TalkState } from "../../chat/talk/state.ts";
import { Confirm } from "../components/confirm.tsx";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { useSession } from "../session.ts";
import { useAct } from "./act.ts";
import type { ChatProps } from "./chat-page.tsx";
import { useDeskApi } from "./desk-api.ts";
import type { Colleague } from "./facts.ts";
import { nameIn } from "./who.ts";

const KINDS: readonly OfferKind[] = ["hand-over", "join", "whisper"];

/** Asking a colleague: to take over, to come in, or to talk beside it. When someone is in, one can say goodbye and go. */
export function HandOver({ chat, facts, mine, again, go, tell, chats, state }: ChatProps & { state: TalkState }) {
  const text = useText();
  const id = useId();
  const { view } = useSession();
  const api = useDeskApi();
  const { work, busy, fault } = useAct(again);
  const [to, setTo] = useState("");
  const [kind, setKind] = useState<OfferKind>("hand-over");
  const [missing, setMissing] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const inside = state.readers.filter(({ me, role }) => !me && role !== "youth" && role !== "intake");
  const onDuty = facts?.on_duty.filter((each) => each.id !== view.member.id) ?? [];
  // Someone who is in the chat can be whispered with, on duty or not; nobody is asked to come in twice.
  const here = inside.map(({ who, name, role }): Colleague => ({ id: who, name, state: "on", lead: role === "lead", free: true, lapsed: false }));
  const others =
    kind === "whisper"
      ? [...here, ...onDuty.filter(({ id }) => !here.some((each) => each.id === id))]
      : onDuty.filter(({ id }) => kind === "hand-over" || !here.some((each) => each.id === id));
  const nobody = onDuty.length === 0 && here.length === 0;
  const picked = others.some((each) => each.id === to) ? to : "";

  const ask = () => {
    setMissing(picked === "");
    if (picked === "") return;
    const name = others.find((each) => each.id === picked)?.name ?? "";
    work(async () => {
      if (kind === "whisper") await chats.desk?.whisper(chat.c, picked);
      else await chat.offer(picked, kind);
      setTo("");
      tell(text("chat-ask-told", { name }));
    });
  };
  return (
    <section>
      <h2>{text("chat-ask")}</h2>
      {inside.length > 0 ? (
        <>
          <p>{text("chat-in-with", { names: new Intl.ListFormat(text.lang).format(inside.map(({ who }) => nameIn(text, state, who, onDuty))) })}</p>
          <Button onPress={() => setLeaving(true)}>{text("chat-leave-to-them")}</Button>
        </>
      ) : null}
      {mine?.offered ? (
        <Button
          busy={busy}
          onPress={() =>
            work(async () => {
              await api.withdraw(chat.c);
              tell(text("chat-offer-withdrawn"));
            })
          }
        >
          {text("chat-offer-withdraw")}
        </Button>
      ) : nobody ? (
        <p>{text("chat-ask-nobody")}</p>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            ask();
          }}
        >
          <div class="field">
            <label for={`${id}-kind`}>{text("chat-ask-what")}</label>
            <select
              id={`${id}-kind`}
              autoComplete="off"
              value={kind}
              onChange={({ currentTarget: { value } }) => setKind(KINDS.find((each) => each === value) ?? "hand-over")}
            >
              {KINDS.map((each) => (
                <option key={each} value={each}>
                  {text(`chat-ask-${each}`)}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for={`${id}-to`}>{text("chat-ask-who")}</label>
            <select
              id={`${id}-to`}
              autoComplete="off"
              value={picked}
              aria-invalid={missing || undefined}
              aria-describedby={missing ? `${id}-wrong` : undefined}
              onChange={(event) => {
                setTo(event.currentTarget.value);
                setMissing(false);
              }}
            >
              <option value="">{text("chat-ask-pick")}</option>
              {others.map((each) => (
                <option key={each.id} value={each.id}>
                  {text(each.state !== "on" ? "chat-ask-away" : each.free ? "chat-ask-free" : "chat-ask-busy", { name: each.name })}
                </option>
              ))}
            </select>
            {missing ? (
              <p id={`${id}-wrong`} class="wrong" role="alert">
                {text("chat-ask-missing")}
              </p>
            ) : null}
          </div>
          <button type="submit" aria-disabled={busy || undefined}>
            {text("chat-ask-go")}
          </button>
        </form>
      )}
      <ProblemNotice fault={fault} />
      {leaving ? (
        <Confirm
          heading={text("chat-leave-heading")}
          doIt={text("chat-leave-yes")}
          onDo={async () => {
            await chat.handOverDone();
            tell(text("chat-left-told"));
            go("talk");
          }}
          onClose={() => setLeaving(false)}
        >
          <ul>
            <li>{text("chat-leave-means-1")}</li>
            <li>{text("chat-leave-means-2")}</li>
          </ul>
        </Confirm>
      ) : null}
    </section>
  );
}
