/** The chats of this console in its components. */
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";

import type { Talk, TalkState } from "../../chat/talk/state.ts";
import { type Session, useStore } from "../session.ts";
import { ChatsHere, openDesk, type OpenDesk } from "./chats-here.ts";

/** What opens the chats; tests put another one in. */
export const OpenDeskContext = createContext<OpenDesk>(openDesk);

const ofSession = new WeakMap<Session, ChatsHere>();

/** The chats, which open when a view first asks. Draws again when one comes, goes or has something new. */
export function useChats(): ChatsHere {
  const session = useStore();
  const open = useContext(OpenDeskContext);
  let chats = ofSession.get(session);
  if (!chats) {
    chats = new ChatsHere(session, open);
    ofSession.set(session, chats);
  }
  const here = chats;
  const [, again] = useState({});
  useEffect(() => {
    const undo = here.hear(() => again({}));
    here.want();
    return undo;
  }, [here]);
  return here;
}

/** What a chat shows now. */
export function useTalkState(talk: Talk): TalkState {
  const [state, setState] = useState(talk.state);
  useEffect(() => {
    setState(talk.state);
    return talk.subscribe(() => setState(talk.state));
  }, [talk]);
  return state;
}
