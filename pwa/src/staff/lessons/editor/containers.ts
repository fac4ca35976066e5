/** What stands inside a card (docs/reference/lesson-format.md) as text, and how a container is put in. */

/** Containers of a card that hold words, and those that hold the code of a kind of help or of a line. */
export const WITH_WORDS = ["pause", "say", "say-not"] as const;
export const WITH_CODE = ["resource", "crisis"] as const;
export type Inner = (typeof WITH_WORDS)[number] | (typeof WITH_CODE)[number];

export interface Put {
  lines: string[];
  /** The words that stand there as an example: line from 0, and the columns between which they stand. */
  select: { line: number; from: number; to: number };
}

interface Span {
  from: number;
  to: number;
}

/** The containers in a card's text: lines from 0, that of the opening and that of the closing. One that is never closed ends with the text. */
export function containersOf(lines: readonly string[]): Span[] {
  const found: Span[] = [];
  let open: Span | null = null;
  lines.forEach((line, at) => {
    if (open && /^:{3,}\s*$/.test(line)) {
      open.to = at;
      open = null;
    } else if (!open && /^:{3,}\s*[a-z]/.test(line)) {
      open = { from: at, to: lines.length - 1 };
      found.push(open);
    }
  });
  return found;
}

/**
 * Puts a container in after the paragraph, or the container, that the cursor (`at`, a line from 0) is in. `words`: what it holds until
 * someone writes in it, or the code of a kind of help or a line.
 */
export function put(lines: readonly string[], at: number, kind: Inner, words: string): Put {
  const coded = kind === "resource" || kind === "crisis";
  const made = coded ? [`::: ${kind} {#${words}}`, ":::"] : [`::: ${kind}`, words, ":::"];
  const { lines: next, first } = between(lines, placeAfter(lines, at), made);
  const line = first + (coded ? 0 : 1);
  const from = (next[line] ?? "").indexOf(words);
  return { lines: next, select: { line, from, to: from + words.length } };
}

/** One more answer at the end of a check, each line `- Answer | Kind reply`. */
export function putAnswer(lines: readonly string[], answer: string, reply: string): Put {
  const last = lines.reduce((found, line, at) => (line.startsWith("- ") ? at : found), -1);
  const end = last < 0 ? lastWords(lines) : last;
  const made = `- ${answer} | ${reply}`;
  const head = last < 0 && end >= 0 ? [""] : [];
  const next = [...lines.slice(0, end + 1), ...head, made, ...lines.slice(end + 1)];
  return { lines: next, select: { line: end + 1 + head.length, from: 2, to: 2 + answer.length } };
}

const lastWords = (lines: readonly string[]) => lines.reduce((found, line, at) => (line.trim() === "" ? found : at), -1);

/** The line before which something new stands. */
function placeAfter(lines: readonly string[], at: number): number {
  const around = containersOf(lines).find(({ from, to }) => from <= at && at <= to);
  if (around) return around.to + 1;
  let place = Math.min(at, lines.length - 1);
  if (lines[place]?.trim() === "") return place;
  while (place < lines.length && lines[place]?.trim() !== "" && !lines[place]?.startsWith(":::")) place += 1;
  return place;
}

/** Puts lines in, with one empty line around them where words are. */
function between(lines: readonly string[], place: number, made: string[]): { lines: string[]; first: number } {
  const before = lines.slice(0, place);
  while (before.at(-1)?.trim() === "") before.pop();
  const after = lines.slice(place);
  while (after[0]?.trim() === "") after.shift();
  const head = before.length > 0 ? [...before, ""] : [];
  return { lines: [...head, ...made, ...(after.length > 0 ? ["", ...after] : [])], first: head.length };
}
