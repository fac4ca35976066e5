import { useText } from "../../app/text.ts";
import type { DeskProps } from "./desk-page.tsx";
import { Flags } from "./flags.tsx";
import { tongue } from "./tongue.ts";

/** The chats that I am in. A whisper is shown beside the chat that it is about. */
export function MyChats({ facts: { mine }, chats, go }: DeskProps) {
  const text = useText();
  const own = mine.filter(({ of, part }) => part !== "whisper" || of === null || !mine.some(({ c }) => c === of));
  if (own.length === 0) return null;
  return (
    <section>
      <h2>{text("desk-mine")}</h2>
      <ul class="slips one">
        {own.map((each) => {
          const whispers = mine.filter(({ of }) => of === each.c);
          const news = [each, ...whispers].some(({ c }) => chats.unread(c));
          return (
            <li key={each.c} class="slip">
              <h3 class="whole">
                <button type="button" onClick={() => go("talk", each.c)}>
                  {text(each.part === "whisper" ? "desk-whisper-in" : "desk-chat-in", { language: tongue(text, each.language) })}
                </button>
              </h3>
              <Flags of={each} />
              {each.part === "lead" ? <p class="soft">{text("desk-mine-lead")}</p> : null}
              {each.reply_by === null ? null : <p class="state">{text("desk-reply-first")}</p>}
              {each.offered ? <p class="soft">{text("chat-offered")}</p> : null}
              {news ? <p class="waits">{text("desk-news")}</p> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
