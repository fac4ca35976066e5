/** The worker's side of the talk: holds the pack and its index, answers questions. No I/O; the clock is given. */
import { daysOf, neverCloses, readWeek } from "./hours.ts";
import { buildIndex, type Index } from "./index.ts";
import { CLOSED_FOR_NOW, DEMO, has, NATIONAL, SUGGESTED, type Bits, type Pack, type Source } from "./pack.ts";
import { findPlaces, spotsOf, type Spots } from "./places.ts";
import type { Answers, CardDetail, CardHours, CardPlace, Found, Listing, Opened, Question, Summary } from "./protocol.ts";
import { readPack } from "./read-pack.ts";
import { Clockface, distanceTo, OLD, rank, type Query, type Ranked } from "./ranking.ts";
import { WEIGHT } from "./relevance.ts";
import { readWording, type Synonyms, type Wording } from "./synonyms.ts";

export function indexOf(pack: Pack): Index {
  return buildIndex(pack.count, (row, add) => {
    add(pack.name[row] ?? "", WEIGHT.name);
    add(pack.orgs[pack.org[row] ?? -1] ?? "", WEIGHT.org, true);
    add(pack.text[row] ?? "", WEIGHT.text);
    add(pack.apply[row] ?? "", WEIGHT.apply);
    for (let at = pack.placeStart[row] ?? 0; at < (pack.placeStart[row + 1] ?? 0); at++) {
      const place = pack.placeList[at] ?? 0;
      add(pack.places.name[place] ?? "", WEIGHT.org, true);
      add(townOf(pack, place), WEIGHT.city, true);
    }
  });
}

export function wordingOf(pack: Pack, synonyms: Synonyms): Wording {
  return readWording(synonyms, [...pack.kinds, ...pack.marks]);
}

function townOf(pack: Pack, place: number): string {
  return pack.cities[pack.places.city[place] ?? -1]?.filter((part) => part !== "").join(", ") ?? "";
}

function membersOf(bits: Bits, row: number, names: readonly string[]): string[] {
  return names.filter((_, member) => has(bits, row, member));
}

export class Engine {
  private readonly index: Index;
  private readonly spots: Spots;
  private wording: Wording;
  private last: { key: string; ranked: Ranked } | null = null;

  constructor(
    private readonly pack: Pack,
    synonyms: Synonyms,
    private readonly now: () => Date,
  ) {
    this.index = indexOf(pack);
    this.spots = spotsOf(pack);
    this.wording = wordingOf(pack, synonyms);
  }

  opened(): Opened {
    const { made, count, kinds, languages, sources } = this.pack;
    const used = (bits: Bits, names: readonly string[]) => {
      const any = new Uint32Array(bits.words);
      bits.data.forEach((word, at) => (any[at % bits.words] = (any[at % bits.words] ?? 0) | word));
      return names.filter((_, member) => has({ words: bits.words, data: any }, 0, member));
    };
    return { made, count, kinds: used(this.pack.kindBits, kinds), languages: used(this.pack.languageBits, languages), sources };
  }

  reword(synonyms: Synonyms): void {
    this.wording = wordingOf(this.pack, synonyms);
    this.last = null;
  }

  places(typed: string) {
    return findPlaces(this.pack, typed);
  }

  find(query: Query, from: number, to: number): Found {
    const now = this.now();
    // "Show more" goes on in the same order, even when a minute has passed.
    const key = JSON.stringify(query);
    if (this.last?.key !== key || from === 0) {
      this.last = { key, ranked: rank(this.pack, this.index, this.wording, this.spots, query, now) };
    }
    const { ranked } = this.last;
    const clock = new Clockface(this.pack, now);
    const summary = (row: number) => this.summary(row, ranked, clock);
    return {
      total: ranked.local.length,
      yes: ranked.yes,
      from,
      local: ranked.local.slice(from, to).map(summary),
      national: from === 0 ? ranked.national.slice(0, 20).map(summary) : [],
    };
  }

  private sourceOf(row: number): Source | undefined {
    return this.pack.sources[this.pack.source[row] ?? -1];
  }

  /** What a line of the list and a card both say. */
  private listing(row: number, clock: Clockface): Listing {
    const { pack } = this;
    const flags = pack.flags[row] ?? 0;
    const checked = pack.checked[row] ?? -1;
    const source = this.sourceOf(row);
    return {
      id: pack.id[row] ?? "",
      name: pack.name[row] ?? "",
      org: pack.orgs[pack.org[row] ?? -1] ?? "",
      text: pack.text[row] ?? "",
      kinds: membersOf(pack.kindBits, row, pack.kinds),
      closedForNow: (flags & CLOSED_FOR_NOW) !== 0,
      demo: (flags & DEMO) !== 0 || source?.demo === true,
      lang: source?.language ?? "",
      // Said once is enough: a source that also denies it does not take the warning away.
      hold: has(pack.yesBits, row, pack.marks.indexOf("safe.hold")),
      fresh: checked < 0 ? "unchecked" : clock.today - checked > OLD ? "old" : "fresh",
    };
  }

  private summary(row: number, ranked: Ranked, clock: Clockface): Summary {
    const { pack } = this;
    const hit = ranked.hit(row);
    return {
      ...this.listing(row, clock),
      town: hit.place < 0 ? "" : townOf(pack, hit.place),
      places: (pack.placeStart[row + 1] ?? 0) - (pack.placeStart[row] ?? 0),
      miles: hit.miles,
      about: this.spots.about[hit.place] === 1,
      open: hit.open,
      minute: clock.minuteIn(pack.places.zone[hit.place] ?? -1),
      ask: hit.ask,
    };
  }

  card(id: string, near: Query["near"]): CardDetail | null {
    const { pack, spots } = this;
    const row = pack.id.indexOf(id);
    if (row < 0) return null;
    const clock = new Clockface(pack, this.now());
    const hoursAt = (place: number): CardHours => {
      const intervals = pack.hours[clock.hoursOf(row, place)];
      const minute = place < 0 ? null : clock.minuteIn(pack.places.zone[place] ?? -1);
      return {
        open: clock.state(row, place),
        minute,
        days: intervals ? daysOf(intervals, minute === null ? 0 : Math.floor(minute / 1440)) : null,
        always: intervals !== undefined && neverCloses(readWeek(intervals)),
      };
    };
    const places = [...pack.placeList.subarray(pack.placeStart[row], pack.placeStart[row + 1])].map((place): CardPlace => {
      const lat = pack.places.lat[place] ?? NaN;
      return {
        name: pack.places.name[place] ?? "",
        address: pack.places.address[place] ?? "",
        town: townOf(pack, place),
        zip: pack.places.zip[place] ?? "",
        lat: Number.isNaN(lat) ? null : lat,
        lon: Number.isNaN(lat) ? null : (pack.places.lon[place] ?? null),
        withheld: pack.places.withheld[place] === 1,
        phones: pack.places.phones[place] ?? [],
        miles: distanceTo(spots, place, near),
        about: spots.about[place] === 1,
        hours: hoursAt(place),
      };
    });
    places.sort((a, b) => (a.miles ?? 20_000) - (b.miles ?? 20_000));
    const flags = pack.flags[row] ?? 0;
    const checked = pack.checked[row] ?? -1;
    const years = (age: number | undefined) => (age === undefined || age < 0 ? null : age);
    return {
      ...this.listing(row, clock),
      apply: pack.apply[row] ?? "",
      suggested: (flags & SUGGESTED) !== 0,
      // A mark that is both yes and no in the source is not known.
      yes: pack.marks.filter((_, mark) => has(pack.yesBits, row, mark) && !has(pack.noBits, row, mark)),
      no: pack.marks.filter((_, mark) => has(pack.noBits, row, mark) && !has(pack.yesBits, row, mark)),
      phones: pack.phones[row] ?? [],
      site: pack.site[row] ?? "",
      languages: membersOf(pack.languageBits, row, pack.languages),
      ageMin: years(pack.ageMin[row]),
      ageMax: years(pack.ageMax[row]),
      checked: checked < 0 ? null : checked,
      tooOld: clock.tooOld(row),
      national: (flags & NATIONAL) !== 0,
      source: this.sourceOf(row) ?? null,
      hours: places.length === 0 ? hoursAt(-1) : null,
      places,
    };
  }
}

/** Answers questions in turn: "open" first. Throws `BadPack`, or when nothing is open yet. */
export function makeAnswerer(now: () => Date): (question: Question) => Answers[keyof Answers] {
  let engine: Engine | undefined;
  return (question) => {
    if (question.ask === "open") {
      engine = new Engine(readPack(new TextDecoder().decode(question.pack)), question.synonyms, now);
      return engine.opened();
    }
    if (!engine) throw new Error("no pack is open");
    switch (question.ask) {
      case "words":
        engine.reword(question.synonyms);
        return null;
      case "find":
        return engine.find(question.query, question.from, question.to);
      case "place":
        return engine.places(question.typed);
      case "card":
        return engine.card(question.id, question.near);
    }
  };
}
