import { describe, expect, it } from "vitest";

import { writePack } from "./pack.fixture.ts";
import { readPack } from "./read-pack.ts";
import { findPlaces, miles, spotsOf } from "./places.ts";

const pack = readPack(
  JSON.stringify(
    writePack({
      places: [
        { city: 0, lat: 25.8, lon: -80.2 },
        { city: 0, zip: "33157-1234" },
        { city: 1 },
        { withheld: 1, city: 1, address: "x", lat: 1, lon: 1 },
        {},
        { zip: "99999" },
      ],
    }),
  ),
);

describe("distance", () => {
  it("is about 1,090 miles from Miami to New York", () => {
    expect(miles([25.77, -80.19], [40.71, -74.01])).toBeCloseTo(1090, -1);
  });
  it("is nothing to where one stands, and the same both ways, also over the date line", () => {
    expect(miles([25.77, -80.19], [25.77, -80.19])).toBe(0);
    expect(miles([51.9, 179.9], [51.9, -179.9])).toBeLessThan(10);
    expect(miles([1, 2], [3, 4])).toBeCloseTo(miles([3, 4], [1, 2]), 9);
  });
});

describe("where a listing is", () => {
  const spots = spotsOf(pack);
  it("is its own point when it has one", () => {
    expect([spots.lat[0], spots.about[0]]).toEqual([25.8, 0]);
  });
  it("is else the middle of its ZIP, else of its town, and says so", () => {
    expect([spots.lat[1], spots.lon[1], spots.about[1]]).toEqual([25.6, -80.35, 1]);
    expect([spots.lat[2], spots.about[2]]).toEqual([25.47, 1]);
  });
  it("is never the point of a place that is withheld", () => {
    expect([spots.lat[3], spots.about[3]]).toEqual([25.47, 1]);
  });
  it("is not known when nothing is said, or nothing is known of what is said", () => {
    expect(spots.lat[4]).toBeNaN();
    expect(spots.lat[5]).toBeNaN();
  });
});

describe("a typed place", () => {
  const labels = (typed: string) => findPlaces(pack, typed).map((place) => [place.label, place.exact]);
  it.each([
    ["33157", [["33157", "zip"]]],
    [" 33157-0001 ", [["33157", "zip"]]],
    ["331571", [["33157", "zip"]]],
    ["33199", [["33199", "area"]]],
    ["90210", []],
    ["331", []],
    ["miami", [["Miami, FL", "town"]]],
    ["MIAMI FL", [["Miami, FL", "town"]]],
    ["Miami, FL", [["Miami, FL", "town"]]],
    ["hom", [["Homestead, FL", "town"]]],
    ["m", []],
    ["", []],
    ["مدينة", []],
    ["<b>", []],
  ])("%s", (typed, found) => {
    expect(labels(typed)).toEqual(found);
  });
  it("of a ZIP that no listing has is the middle of the ZIPs that begin alike", () => {
    expect(findPlaces(pack, "33199")[0]?.point[0]).toBeCloseTo((25.6 + 25.78) / 2, 6);
  });
});
