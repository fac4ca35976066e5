/** The words for kinds of help, by their codes. */
import type { Text } from "../app/text.ts";
import { idOf, sayCode } from "./say.ts";

/** Null for a kind that this app has no word for. */
export function sayKind(text: Text, code: string): string | null {
  return sayCode(text, `kind-${idOf(code)}`);
}

export function sayKinds(text: Text, codes: readonly string[]): string[] {
  return codes.map((code) => sayKind(text, code)).filter((words) => words !== null);
}
