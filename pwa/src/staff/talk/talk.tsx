import type { ViewProps } from "../frame.tsx";
import { ChatPage } from "./chat-page.tsx";
import { DeskPage } from "./desk-page.tsx";

/** The desk, or one chat (`about` is its name). */
export function Talk(props: ViewProps) {
  return props.about === undefined ? <DeskPage {...props} /> : <ChatPage {...props} c={props.about} />;
}
