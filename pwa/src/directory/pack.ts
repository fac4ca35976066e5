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

/** How to find a cell by its column's name, whatever the order of the columns. */
function columns(names: Json): (cells: Json, name: string) => Json {
  const at = new Map(list(names).map((name, position) => [name, position]));
  return (cells, name) => {
    const position = at.get(name);
    if (position === undefined) throw new BadPack("a column is missing");
    return list(cells)[position];
  };
}

function readPhones(value: Json): readonly Phone[] {
  return list(value).map((entry) => {
    const [number, kind, extra] = list(entry);
    return [word(number), whole(kind, 0, 3), word(extra)] as const;
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
  const cell = columns(names);
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
    places.withheld[i] = whole(cell(entry, "withheld"), 0, 2);
    places.name.push(word(cell(entry, "name")));
    // A withheld place never shows an address or a point, even if a faulty pack carries one.
    const open = places.withheld[i] === 0;
    places.address.push(open ? word(cell(entry, "address")) : "");
    places.city[i] = whole(cell(entry, "city"), -1, counts.cities);
    places.zip.push(word(cell(entry, "zip")));
    const lat = cell(entry, "lat");
    const lon = cell(entry, "lon");
    if (open && isDegrees(lat, 90) && isDegrees(lon, 180)) {
      places.lat[i] = lat;
      places.lon[i] = lon;
    }
    places.zone[i] = whole(cell(entry, "zone"), -1, counts.zones);
    places.hours[i] = whole(cell(entry, "hours"), -1, counts.hours);
    places.phones.push(readPhones(cell(entry, "phones")));
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
  const cell = columns(raw["columns"]);
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
  const age = (value: Json) => (value === null ? -1 : whole(value, 0, 200));
  rows.forEach((row, r) => {
    for (const name of ["id", "name", "text", "apply", "site"] as const) pack[name].push(word(cell(row, name)));
    pack.phones.push(readPhones(cell(row, "phones")));
    pack.org[r] = whole(cell(row, "org"), -1, orgs.length);
    pack.rowHours[r] = whole(cell(row, "hours"), -1, hours.length);
    pack.ageMin[r] = age(cell(row, "ageMin"));
    pack.ageMax[r] = age(cell(row, "ageMax"));
    pack.checked[r] = dayNumber(word(cell(row, "checked")));
    pack.flags[r] = whole(cell(row, "flags"), 0, 256);
    pack.source[r] = whole(cell(row, "source"), -1, sources.length);
    fillBits(pack.kindBits, r, cell(row, "kinds"), kinds.length);
    fillBits(pack.yesBits, r, cell(row, "yes"), marks.length);
    fillBits(pack.noBits, r, cell(row, "no"), marks.length);
    fillBits(pack.languageBits, r, cell(row, "languages"), languages.length);
    for (const place of list(cell(row, "places"))) placeList.push(whole(place, 0, places.count));
    placeStart[r + 1] = placeList.length;
  });
  return { ...pack, placeList: Uint32Array.from(placeList) };
}
