import { screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import "../../../tests/dialogs.ts";
import { Refused } from "../api.ts";
import type { Shift } from "./facts.ts";
import { beginnings, dateOf, dayAfter, daysOf, endings, minuteText } from "./rota-days.ts";
import { Rota } from "./rota.tsx";
import { asked, drawTalk, type Given, LEAD } from "./talk.fixture.tsx";

const now = new Date();
const tomorrow = (hour: number) => minuteText(new Date(dayAfter(now, 1).getTime() + hour * 3_600_000));
const shift = (id: string, parts: Partial<Shift> = {}): Shift => ({
  id,
  member: "mia",
  name: "Mia",
  mine: false,
  from: tomorrow(9),
  until: tomorrow(11),
  ...parts,
});

async function draw(shifts: Shift[], given: Given = {}) {
  const tell = vi.fn();
  const drawn = await drawTalk(<Rota go={vi.fn()} tell={tell} />, {
    ...given,
    answers: { "GET /staff/talk/rota": { shifts }, ...given.answers },
  });
  return { ...drawn, tell };
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));

describe("the rota", () => {
  it("adds a shift of mine by three choices and nothing typed", async () => {
    const { ask, tell } = await draw([], { answers: { "POST /staff/talk/rota": (body: object) => shift("new", { mine: true, ...body }) } });
    expect(await screen.findByText(/Nobody has planned a shift yet/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText("Day"), dateOf(dayAfter(now, 1)));
    await userEvent.selectOptions(screen.getByLabelText("From"), tomorrow(9));
    await userEvent.selectOptions(screen.getByLabelText("Until"), tomorrow(10));
    await press("Add it");
    await waitFor(() => expect(ask).toHaveBeenCalledWith("POST", "/staff/talk/rota", { from: tomorrow(9), until: tomorrow(10) }));
    expect(tell).toHaveBeenCalledWith(expect.stringContaining("Your shift is in"));
  });

  it("says why when it does not fit, and what was picked stays", async () => {
    const meets = new Refused({ type: "/problems/not-possible-now", title: "That is not possible now.", status: 409 });
    await draw([], { answers: { "POST /staff/talk/rota": meets } });
    await userEvent.selectOptions(await screen.findByLabelText("Day"), dateOf(dayAfter(now, 1)));
    await press("Add it");
    expect((await screen.findByRole("alert")).textContent).toContain("That is not possible now.");
    expect(screen.getByLabelText<HTMLSelectElement>("Day").value).toBe(dateOf(dayAfter(now, 1)));
  });

  it("takes away my own after a question, and not that of others", async () => {
    const { ask } = await draw([shift("a"), shift("b", { member: "m1", name: "Rowan", mine: true, from: tomorrow(12), until: tomorrow(13) })]);
    expect(await screen.findAllByRole("button", { name: /^Take away/ })).toHaveLength(1);
    await press(/^Take away/);
    expect(asked(ask)).toEqual([]);
    await press("Take it away");
    await waitFor(() => expect(asked(ask)).toEqual(["DELETE /staff/talk/rota/b"]));
  });

  it("lets a lead take away anyone's, and says that they see it", async () => {
    await draw([shift("a")], { permissions: LEAD });
    await userEvent.click(await screen.findByRole("button", { name: /^Take away: .*Mia/ }));
    expect(screen.getByText(/They see that it is gone/)).toBeTruthy();
  });

  it("names whose shift it is on the button that takes it away", async () => {
    await draw([shift("a", { mine: true })]);
    expect(await screen.findByRole("button", { name: /Mia/ })).toBeTruthy();
  });
});

describe("the days of the rota", () => {
  it("put a shift that is under way with today", () => {
    const begun = shift("a", { from: minuteText(dayAfter(now, -1)), until: minuteText(dayAfter(now, 1)) });
    expect(daysOf([begun], now)[0]?.shifts).toEqual([begun]);
  });

  it("begin on half hours of UTC that have not gone by, and last four hours at most", () => {
    const times = beginnings(dateOf(now), now);
    expect(times.every((time) => time > now && time.getTime() % 1_800_000 === 0 && dateOf(time) === dateOf(now))).toBe(true);
    const begin = new Date("2026-11-22T10:00Z");
    expect(endings(begin).map(minuteText)).toEqual([
      "2026-11-22T10:30Z", "2026-11-22T11:00Z", "2026-11-22T11:30Z", "2026-11-22T12:00Z",
      "2026-11-22T12:30Z", "2026-11-22T13:00Z", "2026-11-22T13:30Z", "2026-11-22T14:00Z",
    ]);
  });
});
