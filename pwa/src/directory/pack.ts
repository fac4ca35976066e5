/**
 * The directory pack: what the server sends, and the columns it is read into.
 *
 * The pack is one JSON document (version 1) holding every listing. It is read once, in the worker, into typed columns:
 * a row is a number, and no object is kept per row. Anything that is not exactly a pack is refused with `BadPack`.
 */

/** A phone number: E.164 or a short code; 0 voice, 1 text, 2 TTY or other; an extension or a text keyword, or "". */
export type Phone = readonly [number: string, kind: number, extra: string];

/** One weekly opening: weekday (0 Monday), minute it opens, minute it closes (above 1440 is past midnight). */
export type Interval = readonly [weekday: number, opens: number, closes: number];

export interface Source {
  readonly name: string;
  readonly demo: boolean;
  readonly attribution: string;
}

export type Point = readonly [lat: number, lon: number];

/** Many small sets of numbers, one a row: `words` 32-bit words each. */
export interface Bits {
  readonly words: number;
  readonly data: Uint32Array;
}

export interface Places {
  readonly count: number;
  readonly name: string[];
  readonly address: string[];
  readonly city: Int32Array;
  readonly zip: string[];
  /** Degrees; NaN when not known. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  readonly zone: Int32Array;
  readonly hours: Int32Array;
  readonly phones: (readonly Phone[])[];
  readonly withheld: Uint8Array;
}

export interface Pack {
  readonly made: string;
  readonly count: number;
  readonly kinds: readonly string[];
  readonly marks: readonly string[];
  readonly orgs: readonly string[];
  readonly cities: readonly (readonly [string, string])[];
  readonly zones: readonly string[];
  readonly languages: readonly string[];
  readonly hours: readonly (readonly Interval[])[];
  readonly sources: readonly Source[];
  readonly zips: ReadonlyMap<string, Point>;
  readonly towns: ReadonlyMap<string, Point>;
  readonly places: Places;
  readonly id: string[];
  readonly name: string[];
  readonly text: string[];
  readonly apply: string[];
  readonly site: string[];
  readonly phones: (readonly Phone[])[];
  readonly org: Int32Array;
  readonly rowHours: Int32Array;
  /** Years; -1 is an open end. */
  readonly ageMin: Int16Array;
  readonly ageMax: Int16Array;
  /** Days since 1970-01-01; -1 when never checked. */
  readonly checked: Int32Array;
  readonly flags: Uint8Array;
  readonly source: Int32Array;
  readonly kindBits: Bits;
  readonly yesBits: Bits;
  readonly noBits: Bits;
  readonly languageBits: Bits;
  /** The places of row r are placeList[placeStart[r]] to placeList[placeStart[r + 1]]. */
  readonly placeStart: Uint32Array;
  readonly placeList: Uint32Array;
}

export const NATIONAL = 1;
export const DEMO = 2;
export const CLOSED_FOR_NOW = 4;
export const SUGGESTED = 8;

/** The document is not a directory pack that this code can read. */
export class BadPack extends Error {}

export function has(bits: Bits, row: number, member: number): boolean {
  return member >= 0 && ((bits.data[row * bits.words + (member >> 5)] ?? 0) & (1 << (member & 31))) !== 0;
}

/** Days since 1970-01-01 of "2026-10-03"; -1 for anything else. */
export function dayNumber(date: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? -1 : time / 86_400_000;
}

type Json = unknown;
type Cells = readonly Json[];

function list(value: Json): Cells {
  if (!Array.isArray(value)) throw new BadPack("a list is missing");
  return value;
}

function word(value: Json): string {
  if (typeof value !== "string") throw new BadPack("a word is missing");
  return value;
}

function whole(value: Json, from: number, below: number): number {
  if (!Number.isInteger(value) || (value as number) < from || (value as number) >= below) throw new BadPack("a number is out of range");
  return value as number;
}

function table(value: Json): Record<string, Json> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new BadPack("a table is missing");
  return value as Record<string, Json>;
}

/** Where each column stands, whatever their order; every one that is read must be there. */
function columns<Name extends string>(names: Json, wanted: readonly Name[]): Record<Name, number> {
  const given = list(names);
  const at = wanted.map((name) => [name, given.indexOf(name)] as const);
  if (at.some(([, position]) => position < 0)) throw new BadPack("a column is missing");
  return Object.fromEntries(at) as Record<Name, number>;
}

const COLUMNS = ["id", "name", "org", "text", "apply", "kinds", "yes", "no", "phones", "site", "hours", "languages", "ageMin", "ageMax", "checked", "flags", "source", "places"] as const; // prettier-ignore
const PLACE_COLUMNS = ["name", "address", "city", "zip", "lat", "lon", "zone", "hours", "phones", "withheld"] as const;

function readPhones(value: Json): readonly Phone[] {
  return list(value).map((entry) => {
    const cells = list(entry);
    return [word(cells[0]), whole(cells[1], 0, 3), word(cells[2])] as const;
  });
}

function readInterval(value: Json): Interval {
  const [weekday, opens, closes] = list(value);
  return [whole(weekday, 0, 7), whole(opens, 0, 1441), whole(closes, 0, 2881)];
}

function readPoints(value: Json): ReadonlyMap<string, Point> {
  const points = new Map<string, Point>();
  for (const [key, entry] of Object.entries(table(value))) {
    const [lat, lon] = list(entry);
    if (!isDegrees(lat, 90) || !isDegrees(lon, 180)) throw new BadPack("a place is not on the map");
    points.set(key, [lat, lon]);
  }
  return points;
}

function isDegrees(value: Json, most: number): value is number {
  return typeof value === "number" && Math.abs(value) <= most;
}

function emptyBits(rows: number, members: number): Bits {
  const words = Math.max(1, (members + 31) >> 5);
  return { words, data: new Uint32Array(rows * words) };
}

function fillBits(bits: Bits, row: number, value: Json, members: number): void {
  for (const entry of list(value)) {
    const member = whole(entry, 0, members);
    const at = row * bits.words + (member >> 5);
    bits.data[at] = (bits.data[at] ?? 0) | (1 << (member & 31));
  }
}

function readPlaces(value: Json, names: Json, counts: { cities: number; zones: number; hours: number }): Places {
  const entries = list(value);
  const count = entries.length;
  const at = columns(names, PLACE_COLUMNS);
  const places: Places = {
    count,
    name: [],
    address: [],
    city: new Int32Array(count),
    zip: [],
    lat: new Float64Array(count).fill(NaN),
    lon: new Float64Array(count).fill(NaN),
    zone: new Int32Array(count),
    hours: new Int32Array(count),
    phones: [],
    withheld: new Uint8Array(count),
  };
  entries.forEach((entry, i) => {
    const cells = list(entry);
    places.withheld[i] = whole(cells[at.withheld], 0, 2);
    places.name.push(word(cells[at.name]));
    // A withheld place never shows an address or a point, even if a faulty pack carries one.
    const open = places.withheld[i] === 0;
    places.address.push(open ? word(cells[at.address]) : "");
    places.city[i] = whole(cells[at.city], -1, counts.cities);
    places.zip.push(word(cells[at.zip]));
    const lat = cells[at.lat];
    const lon = cells[at.lon];
    if (open && isDegrees(lat, 90) && isDegrees(lon, 180)) {
      places.lat[i] = lat;
      places.lon[i] = lon;
    }
    places.zone[i] = whole(cells[at.zone], -1, counts.zones);
    places.hours[i] = whole(cells[at.hours], -1, counts.hours);
    places.phones.push(readPhones(cells[at.phones]));
  });
  return places;
}

/** Read a pack's JSON text. Throws `BadPack` when it is cut short, of another version, or malformed anywhere. */
export function readPack(json: string): Pack {
  let parsed: Json;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw new BadPack("not JSON");
  }
  const raw = table(parsed);
  if (raw["v"] !== 1) throw new BadPack("another version");
  const strings = (name: string) => list(raw[name]).map(word);
  const kinds = strings("kinds");
  const marks = strings("marks");
  const orgs = strings("orgs");
  const zones = strings("zones");
  const languages = strings("languages");
  const cities = list(raw["cities"]).map((entry) => [word(list(entry)[0]), word(list(entry)[1])] as const);
  const hours = list(raw["hours"]).map((entry) => list(entry).map(readInterval));
  const sources = list(raw["sources"]).map((entry) => {
    const { name, demo, attribution } = table(entry);
    return { name: word(name), demo: demo === true, attribution: word(attribution ?? "") };
  });
  const near = table(raw["near"]);
  const places = readPlaces(raw["places"], raw["placeColumns"], {
    cities: cities.length,
    zones: zones.length,
    hours: hours.length,
  });

  const rows = list(raw["rows"]);
  const count = rows.length;
  const at = columns(raw["columns"], COLUMNS);
  const placeStart = new Uint32Array(count + 1);
  const placeList: number[] = [];
  const pack = {
    made: word(raw["made"]),
    count,
    kinds,
    marks,
    orgs,
    cities,
    zones,
    languages,
    hours,
    sources,
    zips: readPoints(near["zips"]),
    towns: readPoints(near["cities"]),
    places,
    id: [] as string[],
    name: [] as string[],
    text: [] as string[],
    apply: [] as string[],
    site: [] as string[],
    phones: [] as (readonly Phone[])[],
    org: new Int32Array(count),
    rowHours: new Int32Array(count),
    ageMin: new Int16Array(count),
    ageMax: new Int16Array(count),
    checked: new Int32Array(count),
    flags: new Uint8Array(count),
    source: new Int32Array(count),
    kindBits: emptyBits(count, kinds.length),
    yesBits: emptyBits(count, marks.length),
    noBits: emptyBits(count, marks.length),
    languageBits: emptyBits(count, languages.length),
    placeStart,
  };
  const days = new Map<string, number>();
  const dayOf = (date: string) => {
    const known = days.get(date) ?? dayNumber(date);
    days.set(date, known);
    return known;
  };
  const age = (value: Json) => (value === null ? -1 : whole(value, 0, 200));
  rows.forEach((row, r) => {
    const cells = list(row);
    for (const name of ["id", "name", "text", "apply", "site"] as const) pack[name].push(word(cells[at[name]]));
    pack.phones.push(readPhones(cells[at.phones]));
    pack.org[r] = whole(cells[at.org], -1, orgs.length);
    pack.rowHours[r] = whole(cells[at.hours], -1, hours.length);
    pack.ageMin[r] = age(cells[at.ageMin]);
    pack.ageMax[r] = age(cells[at.ageMax]);
    pack.checked[r] = dayOf(word(cells[at.checked]));
    pack.flags[r] = whole(cells[at.flags], 0, 256);
    pack.source[r] = whole(cells[at.source], -1, sources.length);
    fillBits(pack.kindBits, r, cells[at.kinds], kinds.length);
    fillBits(pack.yesBits, r, cells[at.yes], marks.length);
    fillBits(pack.noBits, r, cells[at.no], marks.length);
    fillBits(pack.languageBits, r, cells[at.languages], languages.length);
    for (const place of list(cells[at.places])) placeList.push(whole(place, 0, places.count));
    placeStart[r + 1] = placeList.length;
  });
  return { ...pack, placeList: Uint32Array.from(placeList) };
}
