import { useText } from "../app/text.ts";
import { Writing } from "./writing.tsx";

/** Six words in one box: seen while they are typed, since people cannot check what they cannot see. */
export function WordsField({ value, onInput }: { value: string; onInput: (value: string) => void }) {
  return <Writing label={useText()("words-label")} value={value} onInput={onInput} rows={2} />;
}
