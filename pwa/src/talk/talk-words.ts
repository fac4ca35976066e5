/** The words of Talk: a pack of their own, behind which stand the words that every view shares. */
import { useEffect, useState } from "preact/hooks";

import { type Arguments, makeText, type Text, useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import type { LanguagePack } from "../kernel/packs.ts";

/** `talk` first, then `shared`. */
export function bothTexts(talk: Text, shared: Text): Text {
  const first = (id: string, values?: Arguments) => {
    const own = talk(id, values);
    return own === id ? shared(id, values) : own;
  };
  const beside = (id: string, values?: Arguments) => talk.beside(id, values) ?? shared.beside(id, values);
  return Object.assign(first, { ...shared, beside });
}

/** The words, once they are here; "missing" when they do not come. `again` asks once more. */
export function useTalkWords(): { words: Text | "coming" | "missing"; again: () => void } {
  const shared = useText();
  const { packs } = useHere();
  const [turn, setTurn] = useState(0);
  const [words, setWords] = useState<Text | "coming" | "missing">("coming");
  useEffect(() => {
    let wanted = true;
    const tag = document.documentElement.lang;
    packs.named<LanguagePack>(`talk.${tag}`).then(
      (pack) => wanted && setWords(() => bothTexts(makeText(pack), shared)),
      () => wanted && setWords("missing"),
    );
    return () => {
      wanted = false;
    };
  }, [packs, shared, turn]);
  const again = () => {
    setWords("coming");
    setTurn(turn + 1);
  };
  return { words, again };
}
