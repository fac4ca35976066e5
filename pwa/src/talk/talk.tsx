import { useEffect, useState } from "preact/hooks";

import { TextContext, useText } from "../app/text.ts";
import { useHere, useRemembered } from "../app/way.ts";
import { Screen } from "../components/screen/screen.tsx";
import { Trouble } from "../components/trouble/trouble.tsx";
import { Loading } from "../components/loading/loading.tsx";
import type { YouthDoor, YouthSide } from "../chat/talk/sides.ts";
import { Before } from "./before.tsx";
import { Chat } from "./chat.tsx";
import { ComeBack } from "./come-back.tsx";
import { heldChat, holdChat, theDoor, timesLeft, useBeside } from "./held.ts";
import { Seen } from "./seen.tsx";
import { useTalkWords } from "./talk-words.ts";
import { useTurned } from "./turned.ts";

import "./talk.css";

/** Talk to someone: first who answers and what stays private, then a chat. */
export function Talk() {
  const { words, again } = useTalkWords();
  useTurned(typeof words === "string" ? words : "here");
  if (typeof words === "string") {
    return (
      <Screen heading="app-loading">{words === "coming" ? <Loading /> : <Trouble onAgain={again} />}</Screen>
    );
  }
  return (
    <TextContext.Provider value={words}>
      <TalkAt door={theDoor} />
    </TextContext.Provider>
  );
}

/** The view, before a door that tests can play. */
export function TalkAt({ door }: { door: () => Promise<YouthDoor> }) {
  const text = useText();
  const { tell } = useHere();
  const [chat, setChat] = useState<YouthSide | null>(heldChat);
  const [looked, setLooked] = useState(chat !== null);
  const [coming, setComing] = useRemembered("coming-back", false);
  /** Whoever came back with words may sit somewhere else now. */
  const [unasked, setUnasked] = useBeside("phone-unasked", false);
  useTurned(chat ? (unasked ? "seen" : "chat") : !looked ? "looking" : coming ? "coming" : "before");

  useEffect(() => {
    if (looked) return;
    const before = timesLeft();
    // What was kept on this phone, if the person chose to; nothing is asked of the server for it.
    door()
      .then((at) => at.kept())
      .then((next) => next && before === timesLeft() && hold(next), () => undefined)
      .finally(() => setLooked(true));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- looked at once, when the view opens
  }, []);

  function hold(next: YouthSide | null) {
    holdChat(next);
    setChat(next);
    setComing(false);
    if (next) tell(text("talk-chat-heading"));
  }

  function back(next: YouthSide) {
    hold(next);
    setUnasked(true);
  }

  if (chat && unasked) return <Seen next={() => setUnasked(false)} />;
  if (chat) return <Chat chat={chat} over={() => hold(null)} />;
  if (!looked) {
    return (
      <Screen heading="talk-heading">
        <Loading />
      </Screen>
    );
  }
  if (coming) return <ComeBack door={door} opened={back} stop={() => setComing(false)} />;
  return <Before door={door} opened={hold} comeBack={() => setComing(true)} />;
}
