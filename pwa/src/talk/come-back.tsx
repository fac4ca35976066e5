import { useEffect, useRef, useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { Button } from "../components/button/button.tsx";
import { Loading } from "../components/loading/loading.tsx";
import { Screen } from "../components/screen/screen.tsx";
import { listIdFor, wordList } from "../chat/pc1/lists.ts";
import { placesOf, WORDS } from "../chat/pc1/words.ts";
import type { YouthDoor, YouthSide } from "../chat/talk/sides.ts";
import { NotDone, type Why } from "../chat/talk/trouble.ts";
import { onLeave } from "../kernel/leaving.ts";
import { Lines } from "./lines.tsx";
import { ListChoice, WordsField } from "./words-field.tsx";

interface ComeBackProps {
  door: () => Promise<YouthDoor>;
  opened: (chat: YouthSide) => void;
  stop: () => void;
}

interface Wrong {
  id: string;
  values?: Record<string, number>;
}

/** What did not work, where it is not the network. */
const WHY: Partial<Record<Why, string>> = { busy: "words-back-busy", closed: "talk-closed", stopped: "words-back-stopped" };

/** Six words typed on any phone. Wrong words and words of nobody look alike. */
export function ComeBack({ door, opened, stop }: ComeBackProps) {
  const text = useText();
  const [listId, setListId] = useState(() => listIdFor(document.documentElement.lang));
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [looking, setLooking] = useState(false);
  const ending = useRef<AbortController | null>(null);
  useEffect(() => {
    const end = () => ending.current?.abort();
    const undo = onLeave(end);
    return () => {
      undo();
      end();
    };
  }, []);

  async function look(): Promise<Wrong | null> {
    const places = placesOf(typed, await wordList(listId));
    const unknown = places.indexOf(-1);
    if (unknown >= 0) return { id: "words-back-unknown", values: { word: unknown + 1 } };
    if (places.length !== WORDS) return { id: "words-back-count", values: { count: places.length } };
    ending.current = new AbortController();
    const chat = await (await door()).back(listId, places, ending.current.signal, document.documentElement.lang);
    if (!chat) return { id: "words-back-nothing" };
    opened(chat);
    return null;
  }

  async function press() {
    setLooking(true);
    setWrong(null);
    try {
      setWrong(await look());
    } catch (error) {
      const known = error instanceof NotDone ? WHY[error.why] : undefined;
      setWrong({ id: known ?? "talk-failed-offline" });
    } finally {
      setLooking(false);
    }
  }

  return (
    <Screen heading="words-back-heading">
      <p class="lead">{text("words-back-lead")}</p>
      <WordsField value={typed} onInput={setTyped} />
      <ListChoice listId={listId} set={setListId} />
      {wrong === null ? null : <p role="alert">{text(wrong.id, wrong.values)}</p>}
      {looking ? (
        <>
          <p role="status">{text("words-back-opening")}</p>
          <Loading />
        </>
      ) : null}
      <Button look="primary" busy={looking} onPress={() => void press()}>
        {text("words-back-open")}
      </Button>
      <Lines />
      <Button onPress={stop}>{text("talk-no")}</Button>
    </Screen>
  );
}
