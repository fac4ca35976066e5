/** A card as words to hear and to search: one entry for each paragraph or point, without marks. */
import type { Block, Card, Part, Runs } from "./pack.ts";

/** What is said before words that are not the page's own voice, so that nobody hears "say this" as "do this". */
export interface Spoken {
  readonly say: string;
  readonly sayNot: string;
}

const SILENT: Spoken = { say: "", sayNot: "" };

export function wordsOfRuns(runs: Runs): string {
  return runs.map((run) => (typeof run === "string" ? run : "picture" in run ? run.alt : run.text)).join("");
}

function ofBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if ("p" in block) return [wordsOfRuns(block.p)];
    return ("ul" in block ? block.ul : block.ol).map(wordsOfRuns);
  });
}

const headed = (heading: string, words: string[]) => (heading === "" ? words : [heading, ...words]);

function ofPart(part: Part, spoken: Spoken): string[] {
  if ("line" in part || "help" in part) return []; // buttons of their own
  if ("pause" in part) return ofBlocks(part.pause);
  if ("say" in part) return headed(spoken.say, ofBlocks(part.say));
  if ("say-not" in part) return headed(spoken.sayNot, ofBlocks(part["say-not"]));
  return ofBlocks([part]);
}

/** The words of a card in the order of the screen; of a check the question and then its answers. */
export function wordsOfCard({ parts, answers }: Pick<Card, "parts" | "answers">, spoken = SILENT): string[] {
  return [...parts.flatMap((part) => ofPart(part, spoken)), ...answers.map(({ answer }) => answer)].filter((words) => words.trim() !== "");
}
