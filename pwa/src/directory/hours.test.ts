import { describe, expect, it } from "vitest";

import { seeded } from "./pack.fixture.ts";
import { daysOf, DAY, neverCloses, openState, readWeek, WEEK, wallMinute } from "./hours.ts";
import type { Interval } from "./pack.ts";

const NEW_YORK = "America/New_York";
const at = (time: string) => new Date(time);

/** Open, closed or not known at a moment in a zone. */
function stateAt(intervals: readonly Interval[], time: string, zone = NEW_YORK) {
  return openState(readWeek(intervals), wallMinute(zone, at(time)));
}

const MONDAY = 0;
const THURSDAY = 3;
const FRIDAY = 4;
const SATURDAY = 5;
const SUNDAY = 6;

describe("the wall clock where a service is", () => {
  it("counts minutes from Monday", () => {
    expect(wallMinute("UTC", at("2026-11-23T00:00:00Z"))).toBe(0);
    expect(wallMinute("UTC", at("2026-11-22T23:59:00Z"))).toBe(WEEK - 1);
    expect(wallMinute(NEW_YORK, at("2026-11-23T03:30:00Z"))).toBe(SUNDAY * DAY + 22 * 60 + 30);
  });
  it("is the wall clock of the service, not of the phone", () => {
    const noonInNewYork = at("2026-11-23T17:00:00Z");
    expect(wallMinute("America/Los_Angeles", noonInNewYork)).toBe(9 * 60);
    expect(wallMinute("Asia/Kolkata", noonInNewYork)).toBe(22 * 60 + 30);
  });
  it("does not know a zone that does not exist", () => {
    expect(wallMinute("Nowhere/Land", at("2026-11-23T17:00:00Z"))).toBeNull();
    expect(wallMinute("", at("2026-11-23T17:00:00Z"))).toBeNull();
  });
});

describe("open, closed or not known", () => {
  const nineToFive: Interval[] = [[MONDAY, 540, 1020]];

  it("opens on the minute and closes on the minute", () => {
    expect(stateAt(nineToFive, "2026-11-23T13:59:59Z").state).toBe("closed");
    expect(stateAt(nineToFive, "2026-11-23T14:00:00Z")).toEqual({ state: "open", until: 1020 });
    expect(stateAt(nineToFive, "2026-11-23T21:59:59Z").state).toBe("open");
    expect(stateAt(nineToFive, "2026-11-23T22:00:00Z")).toEqual({ state: "closed", opens: 540 });
  });

  it("opens at nine on the day the clocks go forward, and on the day they go back", () => {
    const sundays: Interval[] = [[SUNDAY, 540, 1020]];
    // 2026-03-08 and 2026-11-01 in New York: nine o'clock is 13:00 and 14:00 in UTC.
    expect(stateAt(sundays, "2026-03-08T12:59:00Z").state).toBe("closed");
    expect(stateAt(sundays, "2026-03-08T13:00:00Z").state).toBe("open");
    expect(stateAt(sundays, "2026-03-08T21:00:00Z").state).toBe("closed");
    expect(stateAt(sundays, "2026-11-01T13:59:00Z").state).toBe("closed");
    expect(stateAt(sundays, "2026-11-01T14:00:00Z").state).toBe("open");
    expect(stateAt(sundays, "2026-11-01T22:00:00Z").state).toBe("closed");
  });

  it("stays open through the hour that comes twice, and over the hour that does not come", () => {
    const nights: Interval[] = [[SATURDAY, 1200, 1740]]; // 20:00 to 05:00
    for (const time of ["2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z", "2026-03-08T06:59:00Z", "2026-03-08T07:00:00Z"]) {
      expect(stateAt(nights, time).state).toBe("open");
    }
    expect(stateAt(nights, "2026-11-01T10:00:00Z").state).toBe("closed");
    expect(stateAt(nights, "2026-03-08T09:00:00Z").state).toBe("closed");
  });

  it("carries a night past midnight, also from Sunday into Monday", () => {
    expect(stateAt([[FRIDAY, 1320, 1560]], "2026-11-28T06:59:00Z")).toEqual({ state: "open", until: SATURDAY * DAY + 120 });
    expect(stateAt([[FRIDAY, 1320, 1560]], "2026-11-28T07:00:00Z").state).toBe("closed");
    const sunday: Interval[] = [[SUNDAY, 1320, 1560]];
    expect(stateAt(sunday, "2026-11-23T04:00:00Z")).toEqual({ state: "open", until: 120 });
    expect(stateAt(sunday, "2026-11-23T06:30:00Z")).toEqual({ state: "open", until: 120 });
    expect(stateAt(sunday, "2026-11-23T07:00:00Z").state).toBe("closed");
  });

  it("reads a closing time before the opening time as the next morning", () => {
    expect(stateAt([[FRIDAY, 1320, 120]], "2026-11-28T06:00:00Z").state).toBe("open");
  });

  it("knows the leap day", () => {
    // 2028-02-29 is a Tuesday.
    expect(stateAt([[1, 540, 1020]], "2028-02-29T15:00:00Z").state).toBe("open");
    expect(stateAt([[2, 540, 1020]], "2028-02-29T15:00:00Z").state).toBe("closed");
  });

  it("never closes when it is open all week, whatever the zone", () => {
    const always = Array.from({ length: 7 }, (_, day): Interval => [day, 0, 1440]);
    expect(neverCloses(readWeek(always))).toBe(true);
    expect(openState(readWeek(always), null)).toEqual({ state: "open", until: null });
    expect(neverCloses(readWeek(always.slice(1)))).toBe(false);
    expect(stateAt(always.slice(1), "2026-11-24T04:59:00Z").state).toBe("closed");
  });

  it("joins a whole day to the morning after it", () => {
    expect(stateAt([[MONDAY, 0, 1440], [1, 0, 600]], "2026-11-23T17:00:00Z")).toEqual({ state: "open", until: DAY + 600 }); // prettier-ignore
  });

  it("is not known without hours, without a zone, or with an opening that ends when it begins", () => {
    expect(openState(null, 600)).toEqual({ state: "unknown" });
    expect(openState(readWeek([]), 600)).toEqual({ state: "unknown" });
    expect(stateAt(nineToFive, "2026-11-23T15:00:00Z", "Nowhere/Land")).toEqual({ state: "unknown" });
    expect(stateAt([[MONDAY, 540, 540]], "2026-11-23T15:00:00Z")).toEqual({ state: "unknown" });
    expect(stateAt([[MONDAY, 0, 0]], "2026-11-23T15:00:00Z")).toEqual({ state: "unknown" });
  });

  it("does not guess when it opens next while one day is unclear", () => {
    expect(stateAt([[MONDAY, 540, 540], [THURSDAY, 540, 600]], "2026-11-24T15:00:00Z")).toEqual({ state: "closed", opens: null }); // prettier-ignore
  });

  it("agrees, at every quarter of an hour, with looking at each opening alone", () => {
    const random = seeded(7);
    const below = (n: number) => Math.floor(random() * n);
    for (let run = 0; run < 200; run++) {
      const intervals = Array.from({ length: 1 + below(8) }, (): Interval => {
        const opens = below(1440);
        return [below(7), opens, opens + 1 + below(1440)];
      });
      const week = readWeek(intervals);
      for (let minute = below(15); minute < WEEK; minute += 15 * (1 + below(20))) {
        const open = intervals.some(([day, from, to]) =>
          [minute, minute + WEEK].some((m) => day * DAY + from <= m && m < day * DAY + to),
        );
        const state = openState(week, minute);
        expect(state.state).toBe(open ? "open" : "closed");
        if (state.state === "open" && state.until !== null) expect(openState(week, state.until).state).toBe("closed");
        if (state.state === "closed" && state.opens !== null) expect(openState(week, state.opens).state).toBe("open");
      }
    }
  });
});

describe("the table of the week", () => {
  it("begins with today and goes from early to late", () => {
    const days = daysOf([[FRIDAY, 1320, 1560], [FRIDAY, 540, 720], [MONDAY, 600, 600]], FRIDAY); // prettier-ignore
    expect(days.map((day) => day.weekday)).toEqual([4, 5, 6, 0, 1, 2, 3]);
    expect(days[0]).toEqual({ weekday: FRIDAY, openings: [[540, 720], [1320, 1560]], known: true }); // prettier-ignore
    expect(days[3]).toEqual({ weekday: MONDAY, openings: [], known: false });
    expect(days[1]).toEqual({ weekday: SATURDAY, openings: [], known: true });
  });
});
