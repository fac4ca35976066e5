/**
 * Reads the document that the server sends: JSON, version 1, its rows as lists of cells under named columns. Anything that
 * is not exactly that is refused with `BadPack`, whole: half a list would look like all there is.
 */
import { dayNumber, type Bits, type Interval, type Pack, type Phone, type Places, type Point } from "./pack.ts";

/** The document is not a directory pack that this code can read. */
export class BadPack extends Error {}

type Json = unknown;
type Cells = readonly Json[];

/** One text for every fault: nobody is shown it, and a pack is refused whole. */
function hold(holds: boolean): asserts holds {
  if (!holds) throw new BadPack("not a pack");
}

function list(value: Json): Cells {
  hold(Array.isArray(value));
  return value as Cells;
}

function word(value: Json): string {
  hold(typeof value === "string");
  return value;
}

function whole(value: Json, from: number, below: number): number {
  hold(Number.isInteger(value) && (value as number) >= from && (value as number) < below);
  return value as number;
}

function table(value: Json): Record<string, Json> {
  hold(typeof value === "object" && value !== null && !Array.isArray(value));
  return value as Record<string, Json>;
}

/** Where each column stands, whatever their order; every one that is read must be there. */
function columns<Name extends string>(names: Json, wanted: readonly Name[]): Record<Name, number> {
  const given = list(names);
  return Object.fromEntries(wanted.map((name) => [name, whole(given.indexOf(name), 0, Infinity)])) as Record<Name, number>;
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
    hold(isDegrees(lat, 90) && isDegrees(lon, 180));
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
    throw new BadPack("not a pack");
  }
  const raw = table(parsed);
  hold(raw["v"] === 1);
  const strings = (name: string) => list(raw[name]).map(word);
  const kinds = strings("kinds");
  const marks = strings("marks");
  const orgs = strings("orgs");
  const zones = strings("zones");
  const languages = strings("languages");
  const cities = list(raw["cities"]).map((entry) => [word(list(entry)[0]), word(list(entry)[1])] as const);
  const hours = list(raw["hours"]).map((entry) => list(entry).map(readInterval));
  const sources = list(raw["sources"]).map((entry) => {
    const { name, demo, attribution, language } = table(entry);
    return { name: word(name), demo: demo === true, attribution: word(attribution ?? ""), language: word(language ?? "") };
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
