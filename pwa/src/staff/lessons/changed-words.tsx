import { useMemo } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { isSame, wordsDiff } from "./words-diff.ts";

interface ChangedWordsProps {
  before: string;
  after: string;
  lang: string;
  dir: "ltr" | "rtl";
}

/** Both texts in one: what is gone is struck through, what is new is underlined, and screen readers hear which is which. */
export function ChangedWords({ before, after, lang, dir }: ChangedWordsProps) {
  const text = useText();
  const pieces = useMemo(() => wordsDiff(before, after, lang), [before, after, lang]);
  if (isSame(pieces)) return <p class="soft">{text("lessons-same")}</p>;
  return (
    <p class="changed-words" lang={lang} dir={dir}>
      {pieces.map(({ words, kind }, at) =>
        kind === "same" ? (
          words
        ) : kind === "added" ? (
          <ins key={at}>
            <Aside>{text("lessons-diff-added")}</Aside>
            {words}
          </ins>
        ) : (
          <del key={at}>
            <Aside>{text("lessons-diff-gone")}</Aside>
            {words}
          </del>
        ),
      )}
    </p>
  );
}

/** Heard and not seen. */
const Aside = ({ children }: { children: string }) => <span class="visually-hidden">{children} </span>;
