/** Packs for tests and measurements: small ones written by hand, large ones made from a seed. */

export const COLUMNS = [
  "id", "name", "org", "text", "apply", "kinds", "yes", "no", "phones", "site", "hours", "languages",
  "ageMin", "ageMax", "checked", "flags", "source", "places",
] as const; // prettier-ignore
export const PLACE_COLUMNS = ["name", "address", "city", "zip", "lat", "lon", "zone", "hours", "phones", "withheld"] as const;

const ROW = {
  name: "A place",
  org: -1,
  text: "",
  apply: "",
  kinds: [],
  yes: [],
  no: [],
  phones: [],
  site: "",
  hours: -1,
  languages: [],
  ageMin: null,
  ageMax: null,
  checked: "",
  flags: 0,
  source: 0,
  places: [],
};
const PLACE = { name: "", address: "", city: -1, zip: "", lat: null, lon: null, zone: -1, hours: -1, phones: [], withheld: 0 };

export interface Written {
  rows?: readonly Record<string, unknown>[];
  places?: readonly Record<string, unknown>[];
  [part: string]: unknown;
}

/** A pack document from the parts that matter to a test; `rows` and `places` are objects by column name. */
export function writePack({ rows = [], places = [], ...parts }: Written = {}): Record<string, unknown> {
  const line = (columns: readonly string[], cells: Record<string, unknown>) => columns.map((column) => cells[column]);
  return {
    v: 1,
    made: "2026-11-22",
    columns: COLUMNS,
    placeColumns: PLACE_COLUMNS,
    kinds: ["svc.shelter", "svc.legal", "svc.medical"],
    marks: ["acc.id", "acc.phonescreen", "safe.hold", "pop.boys", "pop.minors", "pop.adults18", "safe.single"],
    orgs: ["Harbor House", "City Legal Aid"],
    cities: [["Miami", "FL"], ["Homestead", "FL"]],
    zones: ["America/New_York", "America/Los_Angeles", "Nowhere/Land"],
    languages: ["en", "es"],
    hours: [
      [[0, 540, 1020]],
      [[4, 1320, 1560]],
      Array.from({ length: 7 }, (_, day) => [day, 0, 1440]),
    ],
    sources: [{ name: "Made up", demo: true, attribution: "", language: "en" }],
    near: {
      zips: { "33157": [25.6, -80.35], "33101": [25.78, -80.19] },
      cities: { "Miami, FL": [25.77, -80.2], "Homestead, FL": [25.47, -80.48] },
    },
    places: places.map((place) => line(PLACE_COLUMNS, { ...PLACE, ...place })),
    rows: rows.map((row, i) => line(COLUMNS, { id: `row-${i}`, ...ROW, ...row })),
    ...parts,
  }; // prettier-ignore
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A pack of `count` listings with a vocabulary about as large and as uneven as that of real ones. */
export function randomPack(count: number, seed = 1): Record<string, unknown> {
  const random = seeded(seed);
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const some = (n: number, chance: number) => Array.from({ length: n }, (_, i) => i).filter(() => random() < chance);
  const parts = ["ba", "co", "der", "fi", "gan", "hol", "ist", "jo", "kem", "lu", "mor", "ne", "pra", "qui", "ros", "sta", "tur", "ven", "wil", "yam"];
  const lexicon = Array.from({ length: 2000 + count * 1.5 }, () => Array.from({ length: 2 + below(3) }, () => pick(parts)).join(""));
  // Squared: a few words are everywhere, most are rare.
  const words = (n: number) => Array.from({ length: n }, () => lexicon[Math.floor(random() ** 3 * lexicon.length)]).join(" ");
  const cities = Array.from({ length: 60 }, (_, i) => [`Town ${lexicon[i] ?? ""}`, "FL"]);
  const point = () => [25 + random() * 5, -82 + random() * 3] as const;
  const kinds = ["svc.shelter", "svc.housing", "svc.basics", "svc.legal", "svc.medical", "svc.mental", "svc.jobs", "svc.education", "svc.dropin", "svc.substance"];
  const marks = ["acc.id", "acc.phonescreen", "acc.policeref", "acc.policereport", "safe.single", "safe.hold", "pop.boys", "pop.trans", "pop.nonbinary", "mode.mobile", "mode.comesToYou", "pop.minors", "pop.adults18"];
  const hours = Array.from({ length: 200 }, () => some(7, 0.7).map((day) => [day, 60 * below(12), 60 * (12 + below(14))]));
  const places = Array.from({ length: count }, () => {
    const known = random() < 0.65;
    const [lat, lon] = point();
    return { name: "", address: `${below(9000)} ${words(2)}`, city: below(60), zip: String(33000 + below(900)), lat: known ? lat : null, lon: known ? lon : null, zone: random() < 0.9 ? 0 : -1, hours: random() < 0.4 ? below(200) : -1 };
  });
  const rows = Array.from({ length: count }, (_, i) => {
    const answered = some(marks.length, 0.2);
    const yes = answered.filter(() => random() < 0.5);
    return {
      id: `r${i}`,
      name: words(2 + below(4)),
      org: below(Math.ceil(count / 6)),
      text: words(12 + below(14)).slice(0, 160),
      apply: random() < 0.5 ? words(8).slice(0, 120) : "",
      kinds: some(kinds.length, 0.15),
      yes,
      no: answered.filter((mark) => !yes.includes(mark)),
      phones: [[`+1305555${String(100 + below(99)).padStart(4, "0")}`, 0, ""]],
      site: "https://example.org/",
      languages: some(2, 0.4),
      ageMin: random() < 0.3 ? below(18) : null,
      ageMax: random() < 0.3 ? 18 + below(8) : null,
      checked: random() < 0.5 ? `202${5 + below(2)}-0${1 + below(9)}-1${below(9)}` : "",
      flags: random() < 0.01 ? 1 : 0,
      places: random() < 0.9 ? [i] : [i, below(count)],
    };
  });
  return writePack({
    kinds,
    marks,
    cities,
    hours,
    places,
    rows,
    orgs: Array.from({ length: Math.ceil(count / 6) }, () => words(3)),
    near: {
      zips: Object.fromEntries(Array.from({ length: 900 }, (_, i) => [String(33000 + i), point()])),
      cities: Object.fromEntries(cities.map(([name]) => [`${name ?? ""}, FL`, point()])),
    },
  });
}
