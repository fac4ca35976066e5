import { useText } from "../app/text.ts";
import { Writing } from "./writing.tsx";

/** Six words in one box: seen while they are typed, since people cannot check what they cannot see. */
export function WordsField({ value, onInput }: { value: string; onInput: (value: string) => void }) {
  return <Writing label={useText()("words-label")} value={value} onInput={onInput} rows={2} />;
}

/** Languages whose lists of words there are (pc1/lists.ts). */
const LISTS: Record<string, string> = { en: "English", es: "español", fr: "français", pt: "português", ko: "한국어", zh: "中文" };

/** Which list the words are of. */
export function ListChoice({ listId, set }: { listId: string; set: (listId: string) => void }) {
  const text = useText();
  return (
    <label class="words-list">
      {text("words-language")}{" "}
      <select autoComplete="off" value={listId} onChange={(event) => set(event.currentTarget.value)}>
        {Object.entries(LISTS).map(([id, name]) => (
          <option key={id} value={id} lang={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
