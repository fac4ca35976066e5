import { render, type ComponentType } from "preact";

import { type Editions, type LanguagePack, PackShelf, editionsIn } from "../kernel/packs.ts";
import type { Place } from "./place.ts";
import { type Text, TextContext, makeText } from "./text.ts";
import type { Views } from "./views.ts";
import { HereContext, type Way } from "./way.ts";

/** The part of the page that Preact draws. src/first starts it and decides which place is shown. */
export interface App {
  /** Draws the place. Rejects when its code or its words do not come. */
  show(place: Place): Promise<void>;
  /** Starts fetching what a view needs, because a finger is on its way to it. */
  warm(view: string): void;
  /** Takes the words that the page names now, and draws again in them. */
  changeLanguage(): Promise<void>;
}

/** Starts the app in `root`, with the views it may show. Draws nothing until a place is shown. */
export function startApp(root: HTMLElement, way: Way, views: Views, packs = new PackShelf()): App {
  let editions: Editions = editionsIn(document);
  let words: { url: string; text: Text } | undefined;
  let wanted: Place | undefined;
  let shown: { place: Place; View: ComponentType } | undefined;

  async function takeWords(): Promise<Text> {
    const edition = editions.language;
    if (words && words.url === edition?.url) return words.text;
    const name = `language.${document.documentElement.lang}`;
    const text = makeText(await packs.pack<LanguagePack>(edition, name));
    words = { url: edition?.url ?? "", text };
    return text;
  }

  function draw(text: Text) {
    if (!shown) return;
    const { place, View } = shown;
    render(
      <TextContext.Provider value={text}>
        <HereContext.Provider value={{ ...way, place, packs, editions }}>
          <View key={place.id} />
        </HereContext.Provider>
      </TextContext.Provider>,
      root,
    );
  }

  async function load(view: string): Promise<ComponentType> {
    const fetchView = views[view];
    if (!fetchView) throw new RangeError("no such view");
    return fetchView();
  }

  return {
    async show(place) {
      wanted = place;
      const [View, text] = await Promise.all([load(place.view), takeWords()]);
      if (wanted !== place) return; // another place was asked for meanwhile
      shown = { place, View };
      draw(text);
    },
    warm(view) {
      void Promise.allSettled([load(view), takeWords()]);
    },
    async changeLanguage() {
      editions = editionsIn(document);
      draw(await takeWords());
    },
  };
}
