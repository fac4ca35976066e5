import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";

import { drawView } from "../../tests/draw.tsx";
import { Finder } from "./finder.tsx";
import { deskOf } from "./loopback.fixture.ts";
import { writePack, type Written } from "./pack.fixture.ts";
import { seat } from "./use-desk.ts";

const AT_MIAMI = { city: 0, lat: 25.77, lon: -80.2, zone: 0, hours: 0 };
const PACK: Written = {
  rows: [
    { id: "bed", name: "Harbor House", org: 0, kinds: [0], places: [0], no: [0, 1], flags: 2, checked: "2026-11-01" },
    { id: "hold", name: "Locked Harbor", kinds: [0], places: [1], yes: [2] },
    { id: "law", name: "Street Lawyers", kinds: [1], yes: [0], apply: "Walk in" },
    { id: "line", name: "National Line", flags: 1, hours: 2, phones: [["988", 0, ""]] },
    { id: "odd", name: "<b>Bold & Odd</b>", kinds: [2] },
  ],
  places: [AT_MIAMI, { ...AT_MIAMI, lat: 26.2, hours: 1 }],
};

/** Draws the finder over a list and waits until it is there. */
async function draw(written: Written = PACK) {
  seat(deskOf(writePack(written)));
  const drawn = drawView(<Finder />, { pack: { synonyms: { cama: ["svc.shelter"], bed: ["svc.shelter"] } } });
  await screen.findByLabelText("What do you need?");
  return drawn;
}
const type = (words: string) => fireEvent.input(screen.getByLabelText("What do you need?"), { target: { value: words } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const names = () => screen.queryAllByRole("heading", { level: 3 }).map((each) => each.textContent);

afterEach(() => vi.unstubAllGlobals());

describe("before anything is asked", () => {
  it("says how large the list is, offers kinds of help, and shows the lines for everywhere", async () => {
    await draw();
    expect(await screen.findByText(/The list has .?5.? places/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "A bed tonight" })).toBeTruthy();
    await waitFor(() => expect(names()).toEqual(["National Line"]));
    expect(screen.getByText(/November 22, 2026/)).toBeTruthy();
  });
});

describe("the search", () => {
  it("follows what is typed, also by everyday words, and says how many", async () => {
    await draw();
    type("cama");
    await waitFor(() => expect(names()).toEqual(["Harbor House", "Locked Harbor"]));
    expect(screen.getByRole("heading", { level: 2, name: /2.? places/ })).toBeTruthy();
  });

  it("makes no request at all once the list is here", async () => {
    const fetch = vi.fn();
    await draw();
    vi.stubGlobal("fetch", fetch);
    vi.stubGlobal("XMLHttpRequest", fetch);
    type("harbor");
    await waitFor(() => expect(names()).toHaveLength(2));
    press(/Near where/);
    fireEvent.input(screen.getByLabelText("ZIP or town"), { target: { value: "mia" } });
    fireEvent.click(await screen.findByRole("button", { name: /Miami, FL/ }));
    await screen.findAllByText(/mi · Miami/);
    expect(fetch).not.toHaveBeenCalled();
  });

  it("says the count to screen readers once it has come to rest", async () => {
    const { here } = await draw();
    type("harbor");
    await waitFor(() => expect(here.tell).toHaveBeenCalledWith(expect.stringMatching(/2.? places/)));
    expect(here.tell).toHaveBeenCalledTimes(1);
  });

  it("shows markup in a name as letters", async () => {
    await draw();
    type("bold");
    await waitFor(() => expect(names()).toEqual(["<b>Bold & Odd</b>"]));
  });

  it("keeps the words of a field to itself: no name, nothing remembered by the browser", async () => {
    await draw();
    press(/Near where/);
    for (const field of screen.getAllByRole("textbox")) {
      expect(field.getAttribute("name")).toBeNull();
      expect(field.getAttribute("autocomplete")).toBe("off");
    }
  });

  it("opens a card from the keyboard, and can come back to it", async () => {
    const { here } = await draw();
    type("harbor house");
    const open = await screen.findByRole("button", { name: "Harbor House" });
    expect(open.id).not.toBe("");
    open.focus();
    await userEvent.keyboard("{Enter}");
    expect(here.go).toHaveBeenCalledWith("card", "bed");
  });
});

describe("choices", () => {
  it("of a kind leave out the other kinds", async () => {
    await draw();
    press("A lawyer");
    await waitFor(() => expect(names()).toEqual(["Street Lawyers"]));
  });

  it("show a yes first, then ask first with what to ask, and leave a no out", async () => {
    await draw();
    press(/What matters/);
    press("No ID, no questions");
    await waitFor(() => expect(names()).toContain("They say yes"));
    const order = names();
    expect(order.slice(0, 3)).toEqual(["National Line", "They say yes", "Harbor House"]);
    expect(order).toContain("Ask these first");
    expect(order.indexOf("Locked Harbor")).toBeGreaterThan(order.indexOf("Ask these first"));
    expect(order).not.toContain("Street Lawyers");
    expect(screen.getAllByText(/Ask about: .?ID and questions/).length).toBeGreaterThan(0);
    press("No ID, no questions");
    await waitFor(() => expect(names()).not.toContain("They say yes"));
  });

  it("mark an example and a safety hold in the list itself", async () => {
    await draw();
    type("harbor");
    const [bed, hold] = await screen.findAllByRole("listitem");
    expect(within(bed!).getByText("Example, not a real place")).toBeTruthy();
    expect(within(hold!).getByText("You may not be free to leave")).toBeTruthy();
  });

  it("say which filters are on, in words and not by colour alone", async () => {
    await draw();
    press(/What matters/);
    press("Open now");
    expect(screen.getByRole("button", { name: "Open now", pressed: true })).toBeTruthy();
    expect(screen.getByRole("button", { name: /What matters to you.*1/, expanded: true })).toBeTruthy();
  });
});

describe("a place", () => {
  it("that is not in the list says so, and what else can be typed", async () => {
    await draw();
    press(/Near where/);
    fireEvent.input(screen.getByLabelText("ZIP or town"), { target: { value: "90210" } });
    expect(await screen.findByText(/No match in the list/)).toBeTruthy();
  });

  it("is asked of the phone only after a press", async () => {
    const getCurrentPosition = vi.fn((found: PositionCallback) => found({ coords: { latitude: 25.77, longitude: -80.2 } } as GeolocationPosition));
    vi.stubGlobal("navigator", { userAgent: "", geolocation: { getCurrentPosition } });
    await draw();
    type("harbor");
    press(/Near where/);
    expect(getCurrentPosition).not.toHaveBeenCalled();
    press(/Use where this phone is/);
    expect(await screen.findByRole("button", { name: /Near this phone/ })).toBeTruthy();
    expect((await screen.findAllByText(/0\.1 mi/)).length).toBe(1);
  });

  it.each([
    [1, /keeps its place to itself/],
    [2, /cannot tell where it is/],
    [3, /cannot tell where it is/],
  ])("that the phone does not give (%i) is no dead end", async (code, words) => {
    vi.stubGlobal("navigator", {
      userAgent: "",
      geolocation: { getCurrentPosition: (_: unknown, failed: (fault: { code: number }) => void) => failed({ code }) },
    });
    await draw();
    press(/Near where/);
    press(/Use where this phone is/);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getByLabelText("ZIP or town")).toBeTruthy();
  });
});

describe("a long list", () => {
  const many = { rows: Array.from({ length: 45 }, (_, i) => ({ id: `p${i}`, name: `Harbor ${i}` })) };

  it("is drawn twenty at a time, and goes on at the first new one", async () => {
    await draw(many);
    type("harbor");
    await waitFor(() => expect(names()).toHaveLength(20));
    press(/Show more/);
    await waitFor(() => expect(names()).toHaveLength(40));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(names()[20]));
    press(/Show more/);
    await waitFor(() => expect(names()).toHaveLength(45));
    expect(screen.queryByRole("button", { name: /Show more/ })).toBeNull();
  });
});

describe("an empty list", () => {
  it("blames nobody and offers what would make it longer", async () => {
    const { here } = await draw();
    press("A lawyer");
    type("harbor");
    expect(await screen.findByRole("heading", { name: "Nothing here fits all of that" })).toBeTruthy();
    press("Call or text someone");
    expect(here.go).toHaveBeenCalledWith("lines");
    press("All kinds of help");
    await waitFor(() => expect(names()).toHaveLength(2));
  });
});

describe("when the list does not come", () => {
  it.each([
    [0, /no internet/],
    [503, /cannot be had/],
    ["half a li", /cannot be read/],
    [JSON.stringify({ ...writePack(), v: 9 }), /cannot be read/],
  ] as const)("it says why (%s), and someone can still be called", async (pack, words) => {
    seat(deskOf(pack));
    const { here } = drawView(<Finder />);
    expect((await screen.findByRole("alert")).textContent).toMatch(words);
    press("Call or text someone");
    expect(here.go).toHaveBeenCalledWith("lines");
    expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
  });

  it("tells the size first, while it is on its way", () => {
    seat(deskOf(writePack()));
    drawView(<Finder />);
    expect(screen.getByText(/about .?240 kB/)).toBeTruthy();
    expect(screen.getByRole("progressbar")).toBeTruthy();
  });
});

it("an old list says that it is old", async () => {
  await draw({ ...PACK, made: "2020-01-01" });
  expect(screen.getByText(/This list is old/)).toBeTruthy();
  expect(screen.getByText(/does not say what is open now/)).toBeTruthy();
});

it("nothing typed is left when the person leaves", async () => {
  const desk = deskOf(writePack(PACK));
  seat(desk);
  drawView(<Finder />);
  await screen.findByLabelText("What do you need?");
  desk.close();
  expect([desk.near, desk.state]).toEqual([null, { state: "new" }]);
});
