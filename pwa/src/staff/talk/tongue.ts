import type { Text } from "../../app/text.ts";

/** The name of a language in the reader's words, or its tag. */
export function tongue(text: Text, tag: string): string {
  try {
    return new Intl.DisplayNames([text.lang], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
