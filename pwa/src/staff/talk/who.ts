import type { Text } from "../../app/text.ts";
import type { TalkState } from "../../chat/talk/state.ts";
import type { Colleague } from "./facts.ts";

/** What someone in a chat is called: the name they gave themselves, else what is known of them. */
export function nameIn(text: Text, { names }: TalkState, who: string, colleagues: readonly Colleague[] = []): string {
  if (who === "youth") return text("chat-who-youth");
  if (who === "intake") return text("chat-who-intake");
  const name = names[who] ?? "";
  if (name !== "") return name;
  return colleagues.find(({ id }) => id === who)?.name ?? text("chat-who-someone");
}
