import { useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { Field } from "../components/field/field.tsx";
import { Screen } from "../components/screen/screen.tsx";
import type { YouthSide } from "../chat/talk/sides.ts";
import type { TalkState } from "../chat/talk/state.ts";
import { listIdFor, wordList } from "../chat/pc1/lists.ts";
import { fold, placesOf, WORDS } from "../chat/pc1/words.ts";
import { useAsked } from "./use-chat.ts";
import { ListChoice, WordsField } from "./words-field.tsx";

const SHORTEST = 6; // letters and digits, as pc1 counts them

/** A few words that youth and mentor agree on. With the six words they open the older part; without them it stays locked. */
export function Phrase({ chat, state, done }: { chat: YouthSide; state: TalkState; done: () => void }) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const [said, setSaid] = useState<"" | "phrase-saved" | "phrase-wrong" | "phrase-short">("");
  const { busy, failed, ask } = useAsked();
  const { go } = useHere();
  const opening = state.older;

  async function save() {
    await chat.addPhrase(typed);
    setTyped("");
    setSaid("phrase-saved");
  }
  async function openOlder() {
    if (await chat.openOlder(typed)) done();
    else setSaid("phrase-wrong");
  }
  const press = () => {
    const short = Array.from(fold(typed)).length < SHORTEST;
    setSaid(short ? "phrase-short" : "");
    if (!short) void ask(opening ? openOlder : save);
  };
  if (!state.words || state.wordsAsked) {
    return (
      <Screen heading="phrase-heading">
        <p class="lead">{text(opening ? "phrase-older" : "phrase-why")}</p>
        {state.words ? (
          <WordsAgain chat={chat} />
        ) : (
          <>
            <p>{text("phrase-words-first")}</p>
            <Button id="phrase-words" look="primary" onPress={() => go("talk", "words")}>
              {text("words-heading")}
            </Button>
          </>
        )}
        <Button onPress={done}>{text("talk-chat-heading")}</Button>
      </Screen>
    );
  }
  const wrong = said === "phrase-wrong" || said === "phrase-short" ? text(said) : undefined;
  return (
    <Screen heading="phrase-heading">
      <p class="lead">{text(opening ? "phrase-older" : "phrase-why")}</p>
      <Field label={text("phrase-label")} hint={text("phrase-hint")} value={typed} onInput={setTyped} wrong={wrong} />
      {said === "phrase-saved" ? <p role="status">{text(said)}</p> : null}
      {failed === "" ? null : <p role="alert">{text(failed)}</p>}
      <Button look="primary" busy={busy} onPress={press}>
        {text(opening ? "phrase-open" : "phrase-save")}
      </Button>
      <Button onPress={done}>{text("talk-chat-heading")}</Button>
    </Screen>
  );
}

/** After a reload the page does not know the words any more, and the phrase takes them. */
function WordsAgain({ chat }: { chat: YouthSide }) {
  const text = useText();
  const [listId, setListId] = useState(() => listIdFor(document.documentElement.lang));
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const { busy, failed, ask } = useAsked();
  const press = () =>
    void ask(async () => {
      setWrong(false);
      const places = placesOf(typed, await wordList(listId));
      const six = places.length === WORDS && !places.includes(-1);
      setWrong(!six || !(await chat.sayWords(listId, places)));
    });
  return (
    <>
      <p>{text("phrase-words-again")}</p>
      <WordsField value={typed} onInput={setTyped} />
      <ListChoice listId={listId} set={setListId} />
      {wrong ? <p role="alert">{text("phrase-words-wrong")}</p> : null}
      {failed === "" ? null : <p role="alert">{text(failed)}</p>}
      <Button look="primary" busy={busy} onPress={press}>
        {text("words-check")}
      </Button>
    </>
  );
}
