/** The titles of lessons at the console. They come whole, so that the server cannot see which one a mentor sends. */
import { createContext } from "preact";

import { PackShelf } from "../../kernel/packs.ts";
import { readLessons } from "../../lessons/read-lessons.ts";

export interface Titled {
  readonly id: string;
  readonly title: string;
  /** The language of the title (BCP 47). */
  readonly lang: string;
}

/** In the order of the curriculum, then what this language lacks. Rejects where they did not come. */
export type Titles = () => Promise<readonly Titled[]>;

/** The titles in the language of the page. */
export function titlesFrom(packs: PackShelf): Titles {
  return async () => {
    const { lang, lessons, elsewhere } = readLessons(await packs.named<unknown>(`lessons.${document.documentElement.lang}`));
    return [
      ...lessons.map(({ id, title }) => ({ id, title, lang })),
      ...elsewhere.map(({ id, title }) => ({ id, title, lang: "en" })),
    ];
  };
}

export const TitlesContext = createContext<Titles>(titlesFrom(new PackShelf()));
