import { useLayoutEffect, useRef, useState } from "preact/hooks";

import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { EnglishBeside } from "../components/english-beside/english-beside.tsx";
import { Loading } from "../components/loading/loading.tsx";
import { Screen } from "../components/screen/screen.tsx";
import { listIdFor, wordList } from "../chat/pc1/lists.ts";
import { placesOf } from "../chat/pc1/words.ts";
import type { YouthSide } from "../chat/talk/sides.ts";
import type { TalkState } from "../chat/talk/state.ts";
import { Sure } from "./sure.tsx";
import { useAsked } from "./use-chat.ts";
import { WordsField } from "./words-field.tsx";

const LIMITS = [1, 2, 3];

interface Made {
  list: readonly string[];
  places: readonly number[];
}

/** Six words: what they open and what they do not, before they are made; then a way to practise them. */
export function WordsToComeBack({ chat, state, done }: { chat: YouthSide; state: TalkState; done: () => void }) {
  const text = useText();
  const { tell } = useHere();
  const [made, setMade] = useState<Made | null>(null);
  const [sure, setSure] = useState(false);
  const [giving, setGiving] = useState(false);
  const [gave, setGave] = useState(false);
  const { busy, failed, ask } = useAsked();
  const giveUp = async () => {
    await chat.takeBackWords();
    setGiving(false);
    setGave(true);
    tell(text("words-taken-back"));
  };
  const make = () =>
    void ask(async () => {
      const listId = listIdFor(document.documentElement.lang);
      const list = await wordList(listId);
      const places = await chat.makeWords(listId);
      setSure(false);
      setGave(false);
      setMade({ list, places });
      tell(text("words-list"));
    });
  return (
    <Screen heading="words-heading">
      <p class="lead">
        <EnglishBeside id="words-why" />
      </p>
      <ul>
        {LIMITS.map((n) => (
          <li key={n}>
            <EnglishBeside id={`words-limits-${n}`} />
          </li>
        ))}
      </ul>
      {made ? <Practise made={made} /> : null}
      {busy ? (
        <>
          <p role="status">{text("words-making")}</p>
          <Loading />
        </>
      ) : null}
      {failed === "" ? null : <p role="alert">{text(failed)}</p>}
      {made ? null : (
        <Button look="primary" busy={busy || sure} onPress={state.words && !gave ? () => setSure(true) : make}>
          {text("words-make")}
        </Button>
      )}
      {sure && !made && !busy ? (
        <Sure
          question="words-again-sure"
          yes={() => {
            make();
            return Promise.resolve();
          }}
          no={() => setSure(false)}
        />
      ) : null}
      {gave ? <p role="status">{text("words-taken-back")}</p> : null}
      {!state.words || gave || made || giving ? null : (
        <Button busy={busy || sure} onPress={() => setGiving(true)}>
          {text("words-take-back")}
        </Button>
      )}
      {giving && !made && !busy ? (
        <Sure question="words-take-back-sure" yes={giveUp} no={() => setGiving(false)} />
      ) : null}
      <Button onPress={done}>{text(made ? "words-done" : "talk-chat-heading")}</Button>
    </Screen>
  );
}

function Practise({ made: { list, places } }: { made: Made }) {
  const text = useText();
  const [hidden, setHidden] = useState(false);
  const [typed, setTyped] = useState("");
  const [right, setRight] = useState<number | null>(null);
  const check = () => {
    const found = placesOf(typed, list);
    setRight(places.filter((place, at) => found[at] === place).length);
  };
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {text("words-list")}
      </h2>
      {hidden ? null : (
        <ol class="six" dir="auto">
          {places.map((place, at) => (
            <li key={at}>{list[place]}</li>
          ))}
        </ol>
      )}
      <Button onPress={() => setHidden(!hidden)}>{text(hidden ? "words-show" : "words-hide")}</Button>
      <h2>{text("words-practise")}</h2>
      <p>{text("words-practise-lead")}</p>
      <WordsField value={typed} onInput={setTyped} />
      <Button onPress={check}>{text("words-check")}</Button>
      {right === null ? null : (
        <p role="status">
          {right === places.length ? text("words-practise-right") : text("words-practise-some", { count: right })}
        </p>
      )}
    </>
  );
}
