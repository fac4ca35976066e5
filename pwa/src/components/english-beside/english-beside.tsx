import { type Arguments, useText } from "../../app/text.ts";

export interface EnglishBesideProps {
  id: string;
  values?: Arguments;
}

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
          <span class="beside" lang="en" dir="ltr">
            {english}
          </span>
        </>
      )}
    </>
  );
}
