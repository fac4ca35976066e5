import { useContext, useEffect, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { lessonCard } from "../../chat/talk/cards.ts";
import { Notice } from "../../components/notice/notice.tsx";
import { say } from "../say.ts";
import { type Titled, TitlesContext } from "./lessons.ts";

/** A lesson as a card. It is chosen here and sent sealed: the server cannot see which. */
export function LessonPicker({ onPick }: { onPick: (card: string) => void }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text("chat-lessons")}</summary>
      {open ? <Choice onPick={onPick} /> : null}
    </details>
  );
}

function Choice({ onPick }: { onPick: (card: string) => void }) {
  const text = useText();
  const titles = useContext(TitlesContext);
  const [found, setFound] = useState<readonly Titled[] | "missing" | null>(null);
  useEffect(() => {
    let wanted = true;
    titles().then(
      (all) => wanted && setFound(all),
      () => wanted && setFound("missing"),
    );
    return () => {
      wanted = false;
    };
  }, [titles]);
  return (
    <>
      <p class="soft">{text("chat-lessons-means")}</p>
      {found === "missing" ? (
        <Notice kind="care">
          <p role="alert">{text("chat-lessons-missing")}</p>
        </Notice>
      ) : (
        <ul class="canned">
          {found?.map(({ id, title, lang }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  onPick(lessonCard(id));
                  say(text("chat-cards-sent", { name: title }));
                }}
              >
                <bdi lang={lang}>{title}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
