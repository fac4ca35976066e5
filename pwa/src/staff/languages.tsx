/** The language of the console: kept for this visit, nothing is written to the browser. */
import { type ComponentChildren, createContext } from "preact";
import { useContext, useId, useState } from "preact/hooks";

import { type Text, TextContext, useText } from "../app/text.ts";
import { PackShelf } from "../kernel/packs.ts";
import { takeBar } from "./bar.ts";
import { type WordsEdition, wordsOf } from "./words.ts";

interface Languages {
  tag: string;
  editions: WordsEdition[];
  /** Rejects with PackMissing when the words do not come; then all stays as it is. */
  choose: (tag: string) => Promise<void>;
}

const LanguagesContext = createContext<Languages>({ tag: "en", editions: [], choose: () => Promise.resolve() });

export interface InLanguageProps {
  first: Text;
  editions: WordsEdition[];
  children: ComponentChildren;
}

/** Draws what is inside in the language chosen last. What was typed stays. */
export function InLanguage({ first, editions, children }: InLanguageProps) {
  const [shelf] = useState(() => new PackShelf());
  const [now, setNow] = useState({ text: first, tag: document.documentElement.lang });
  const choose = async (tag: string) => {
    const text = await wordsOf(tag, editions, shelf);
    document.documentElement.lang = tag;
    document.documentElement.dir = text.dir;
    setNow({ text, tag });
    void takeBar(tag);
  };
  return (
    <LanguagesContext.Provider value={{ tag: now.tag, editions, choose }}>
      <TextContext.Provider value={now.text}>{children}</TextContext.Provider>
    </LanguagesContext.Provider>
  );
}

/** The list of languages, each by its own name. */
export function LanguageChoice() {
  const text = useText();
  const { tag, editions, choose } = useContext(LanguagesContext);
  const [missing, setMissing] = useState(false);
  const id = useId();
  if (editions.length < 2) return null;
  return (
    <div class="language">
      <label class="visually-hidden" for={id}>
        {text("console-language")}
      </label>
      <select
        id={id}
        value={tag}
        onChange={(event) => {
          const select = event.currentTarget;
          setMissing(false);
          choose(select.value).catch(() => {
            select.value = tag;
            setMissing(true);
          });
        }}
      >
        {editions.map((each) => (
          <option key={each.tag} value={each.tag} lang={each.tag}>
            {each.endonym}
          </option>
        ))}
      </select>
      {missing ? <p role="alert">{text("console-language-missing")}</p> : null}
    </div>
  );
}
