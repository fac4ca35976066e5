import { type Arguments, useText } from "../../app/text.ts";

export interface EnglishBesideProps {
  id: string;
  values?: Arguments;
}

/** On an element with English words beside those of a language that nobody has reviewed. */
export const IN_ENGLISH = { class: "beside", lang: "en", dir: "ltr" } as const;

/**
 * A message, with its English beside it where someone may act on it in danger and nobody who speaks
 * the language has reviewed it. Which messages those are is in i18n/languages.yml.
 */
export function EnglishBeside({ id, values }: EnglishBesideProps) {
  const text = useText();
  const english = text.beside(id, values);
  return (
    <>
      {text(id, values)}
      {english === null ? null : (
        <>
          {" "}
          <span {...IN_ENGLISH}>{english}</span>
        </>
      )}
    </>
  );
}
