import { useContext, useEffect, useId, useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Notice } from "../../components/notice/notice.tsx";
import type { Summary } from "../../directory/protocol.ts";
import { say } from "../say.ts";
import { PlacesContext } from "./places.ts";

const PATIENCE = 250; // ms after the last key

/** A place of the finder as a card. It is searched here and sent sealed: the server cannot see which. */
export function CardPicker({ onPick }: { onPick: (card: string) => void }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text("chat-cards")}</summary>
      {open ? <Search onPick={onPick} /> : null}
    </details>
  );
}

function Search({ onPick }: { onPick: (card: string) => void }) {
  const text = useText();
  const id = useId();
  const places = useContext(PlacesContext);
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<readonly Summary[] | null>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    const wish = typed.trim();
    if (wish === "") {
      setFound(null);
      return;
    }
    let wanted = true;
    const later = setTimeout(() => {
      places.find(wish).then(
        (hits) => {
          if (!wanted) return;
          setMissing(false);
          setFound(hits);
        },
        () => wanted && setMissing(true),
      );
    }, PATIENCE);
    return () => {
      wanted = false;
      clearTimeout(later);
    };
  }, [places, typed]);
  return (
    <>
      <p class="soft">{text("chat-cards-means")}</p>
      <div class="field">
        <label for={id}>{text("chat-cards-search")}</label>
        <input
          id={id}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCorrect="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          // Enter here would send the message.
          onKeyDown={(event) => {
            if (event.key === "Enter") event.preventDefault();
          }}
        />
      </div>
      {missing ? (
        <Notice kind="care">
          <p role="alert">{text("chat-cards-missing")}</p>
        </Notice>
      ) : null}
      <p role="status">{found?.length === 0 ? text("chat-cards-none") : ""}</p>
      <ul class="canned">
        {found?.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              onClick={() => {
                onPick(each.id);
                say(text("chat-cards-sent", { name: each.name }));
                setTyped("");
              }}
            >
              <strong>
                <bdi lang={each.lang}>{each.name}</bdi>
              </strong>
              {each.town === "" ? null : (
                <span class="soft">
                  {" "}
                  <bdi>{each.town}</bdi>
                </span>
              )}
              {each.hold ? <span class="soft"> {text("chat-cards-hold")}</span> : null}
              {each.demo ? <span class="soft"> {text("chat-cards-demo")}</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
