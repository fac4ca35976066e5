/** A lesson that is begun: its id from its title, the next place in its track, one empty card. Everything else is to be filled in. */
import { type Address, type Listed, SOURCE, type Saving } from "./facts.ts";

export interface Begun {
  title: string;
  track: number;
  minutes: number;
}

export const TRACKS = [1, 2, 3, 4, 5, 6] as const;
/** As the server takes it: up to five words of plain letters, 40 in all. */
const WORDS = 5;
const LETTERS = 40;
const AGAIN = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const DAYS_TO_REVIEW = 180;

/** What a lesson with this title is called in links and files, for good; another than any that is `taken`. "" for a title without a plain letter. */
export function idOf(title: string, taken: readonly string[]): string {
  const plain = title.normalize("NFD").replace(/[\p{M}'’]/gu, "").toLowerCase();
  const words = plain.match(/[a-z]+/g) ?? [];
  const joined = (most: number, letters: number) => {
    const found = words.slice(0, most);
    while (found.length > 1 && found.join("-").length > letters) found.pop();
    return found.join("-").slice(0, letters);
  };
  const id = joined(WORDS, LETTERS);
  if (id === "" || !taken.includes(id)) return id;
  return AGAIN.map((word) => `${joined(WORDS - 1, LETTERS - 6)}-${word}`).find((each) => !taken.includes(each)) ?? "";
}

export function addressOfBegun(id: string): Address {
  return { shelf: "lessons", id, lang: SOURCE };
}

/** Its first revision. `today`: milliseconds. */
export function savingOfBegun({ title, track, minutes }: Begun, key: string, pages: readonly Listed[], today: number): Saving {
  const places = pages.filter((page) => page.shelf === "lessons" && page.track === track).map(({ order }) => order);
  return {
    key,
    base: 0,
    why: "",
    front: {
      title: title.trim(),
      track,
      order: Math.max(0, ...places) + 1,
      minutes,
      basis: [],
      tags: [],
      reviewers: ["survivor"],
      review_by: new Date(today + DAYS_TO_REVIEW * 86_400_000).toISOString().slice(0, 10),
    },
    cards: [{ id: "one", kind: "card", marks: [], text: "" }],
    same_meaning: [],
  };
}
