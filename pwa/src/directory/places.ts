/**
 * Where things are: distance in miles, and finding a ZIP or a town among the points the pack carries, so that no
 * map service is asked.
 */
import { wordsOf } from "./fold.ts";
import type { Pack, Point } from "./pack.ts";

const MILES_A_RADIAN = 3958.8;
const RADIANS = Math.PI / 180;

/** Great-circle miles between two points in degrees (haversine). */
export function miles(a: Point, b: Point): number {
  const north = Math.sin(((b[0] - a[0]) * RADIANS) / 2);
  const east = Math.sin(((b[1] - a[1]) * RADIANS) / 2);
  const half = north * north + Math.cos(a[0] * RADIANS) * Math.cos(b[0] * RADIANS) * east * east;
  return 2 * MILES_A_RADIAN * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** A point for each place: its own; else the middle of its ZIP or town (`about`); else none (NaN). */
export interface Spots {
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  readonly about: Uint8Array;
}

export function spotsOf(pack: Pack): Spots {
  const { places } = pack;
  const lat = places.lat.slice();
  const lon = places.lon.slice();
  const about = new Uint8Array(places.count);
  for (let place = 0; place < places.count; place++) {
    if (!Number.isNaN(lat[place])) continue;
    const city = pack.cities[places.city[place] ?? -1];
    const point = pack.zips.get((places.zip[place] ?? "").slice(0, 5)) ?? (city && pack.towns.get(city.join(", ")));
    if (!point) continue;
    [lat[place], lon[place]] = point;
    about[place] = 1;
  }
  return { lat, lon, about };
}

export interface FoundPlace {
  readonly label: string;
  readonly point: Point;
  /** "area": the ZIP itself is not listed; this is the middle of the ZIPs that begin alike. */
  readonly exact: "zip" | "area" | "town";
}

/** Up to `most` places for a typed ZIP or the beginning of a town's name ("mia", "Miami, FL"). */
export function findPlaces(pack: Pack, typed: string, most = 5): FoundPlace[] {
  const text = typed.trim();
  if (/^\d/.test(text)) return findZip(pack, text.replace(/\D.*$/s, ""));
  const plain = (name: string) => wordsOf(name).join(" ");
  const wanted = plain(text);
  if (wanted.length < 2) return [];
  const found: FoundPlace[] = [];
  for (const [label, point] of pack.towns) {
    if (plain(label).startsWith(wanted)) found.push({ label, point, exact: "town" });
  }
  found.sort((a, b) => a.label.length - b.label.length || (a.label < b.label ? -1 : 1));
  return found.slice(0, most);
}

function findZip(pack: Pack, digits: string): FoundPlace[] {
  if (digits.length < 5) return [];
  const zip = digits.slice(0, 5);
  const point = pack.zips.get(zip);
  if (point) return [{ label: zip, point, exact: "zip" }];
  const alike = [...pack.zips].filter(([other]) => other.startsWith(zip.slice(0, 3)));
  if (alike.length === 0) return [];
  const middle = (axis: 0 | 1) => alike.reduce((sum, [, each]) => sum + each[axis], 0) / alike.length;
  return [{ label: zip, point: [middle(0), middle(1)], exact: "area" }];
}
