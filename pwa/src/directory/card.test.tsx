import { fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";

import { drawView } from "../../tests/draw.tsx";
import { Card } from "./card.tsx";
import { deskOf } from "./loopback.fixture.ts";
import { writePack } from "./pack.fixture.ts";
import { seat } from "./use-desk.ts";

const PLACE = { city: 0, zip: "33101", address: "12 Main St", lat: 25.77, lon: -80.2, zone: 0, hours: 0 };

/** Draws the card of one listing and waits until it is there. */
async function draw(row: Record<string, unknown>, places: Record<string, unknown>[] = [], pack = {}) {
  seat(deskOf(writePack({ rows: [{ id: "one", name: "Harbor House", ...row }], places })));
  const drawn = drawView(<Card />, { about: "one", pack });
  await screen.findByRole("heading", { level: 1, name: (row["name"] as string | undefined) ?? "Harbor House" });
  return drawn;
}
/** Does `a` stand before `b` on the page? */
const before = (a: Element, b: Element) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

afterEach(() => vi.unstubAllGlobals());

describe("getting in touch", () => {
  it("calls, texts with the word to send, and reads each number from left to right", async () => {
    await draw({ phones: [["+13055550123", 0, "45"], ["741741", 1, "HOME"], ["+13055550199", 2, ""]] }); // prettier-ignore
    const links = screen.getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["tel:+13055550123,45", "sms:741741?body=HOME", "tel:+13055550199"]);
    expect(links.map((link) => link.textContent.replace(/[\u2066-\u2069]/g, ""))).toEqual(["Call 305-555-0123, extension 45", "Text HOME to 741741", "TTY 305-555-0199"]);
    for (const link of links) expect(link.querySelector("bdi")?.getAttribute("dir")).toBe("ltr");
  });

  it("opens a website in a new tab, says so, and tells it nothing of us", async () => {
    await draw({ site: "https://www.example.org/a" });
    const link = screen.getByRole("link", { name: "Open their website" });
    expect([link.getAttribute("rel"), link.getAttribute("target")]).toEqual(["noreferrer noopener", "_blank"]);
    expect(screen.getByText(/example\.org.*stays in this phone's history/)).toBeTruthy();
  });

  it.each(["http://example.org", "javascript:alert(1)", "example.org"])("does not open %s", async (site) => {
    await draw({ site });
    expect(screen.queryByRole("link", { name: "Open their website" })).toBeNull();
  });

  it("copies a number, and says where the copy stays", async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal("navigator", { userAgent: "", clipboard: { writeText } });
    await draw({ phones: [["+13055550123", 0, ""]] });
    fireEvent.click(screen.getByRole("button", { name: /Copy .?305-555-0123/ }));
    expect(writeText).toHaveBeenCalledWith("+13055550123");
    expect(await screen.findByText(/stays on this phone/)).toBeTruthy();
  });
});

describe("what to weigh comes before any way to get in touch", () => {
  it("a safety hold, an example, what is asked", async () => {
    await draw({ flags: 2, yes: [0, 2], phones: [["+15555550123", 0, ""]], site: "https://example.org" });
    const call = screen.getByRole("link", { name: /Call/ });
    for (const words of [/You may not be free to leave here at first/, /This is an example/, "Asks for ID"]) {
      expect(before(screen.getByText(words), call)).toBe(true);
    }
  });

  it("a place that is closed for a while", async () => {
    await draw({ flags: 4, phones: [["988", 0, ""]] });
    expect(before(screen.getByText(/closed for a while. You can call/), screen.getByRole("link", { name: /Call/ }))).toBe(true);
  });
});

describe("where", () => {
  it("has a way there in the phone's own maps app", async () => {
    await draw({ places: [0] }, [PLACE]);
    expect(screen.getByRole("link", { name: "Directions" }).getAttribute("href")).toMatch(/^geo:/);
    expect(screen.getByText("12 Main St, Miami, FL 33101")).toBeTruthy();
  });

  it("explains an address that is kept private, and gives no way there", async () => {
    await draw({ places: [0] }, [{ ...PLACE, withheld: 1 }]);
    expect(screen.getByText(/The address is kept private/)).toBeTruthy();
    expect(screen.queryByRole("link", { name: "Directions" })).toBeNull();
    expect(document.body.textContent).not.toContain("12 Main");
  });

  it("shows every place, each with its numbers and hours", async () => {
    await draw({ places: [0, 1], phones: [["988", 0, ""]] }, [
      { ...PLACE, name: "North", phones: [["+13055550111", 0, ""]] },
      { ...PLACE, name: "South", phones: [["+13055550122", 0, ""]], hours: -1 },
    ]);
    expect(screen.getAllByRole("link", { name: /Call/ })).toHaveLength(3);
    expect(screen.getByText("Hours not known")).toBeTruthy();
    expect(screen.getByRole("table")).toBeTruthy();
  });
});

describe("hours", () => {
  it("begin with today and say whether it is open", async () => {
    await draw({ places: [0] }, [PLACE]);
    const rows = screen.getAllByRole("row");
    expect(rows).toHaveLength(7);
    expect(rows[0]?.textContent.replace(/\s/g, " ")).toBe("Monday Today9:00 AM – 5:00 PM");
    expect(rows[1]?.textContent).toBe("TuesdayClosed");
    expect(screen.getByText(/Open now, until/)).toBeTruthy();
  });

  it("that never close need no table", async () => {
    await draw({ hours: 2 });
    expect(screen.getByText("Open day and night")).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("that were checked more than a year ago are not called open", async () => {
    await draw({ places: [0], checked: "2025-01-05" }, [PLACE]);
    expect(screen.getByText("Hours not known")).toBeTruthy();
    expect(screen.getByText(/These hours are old/)).toBeTruthy();
    expect(screen.getByText(/January 5, 2025.*a while ago/)).toBeTruthy();
  });
});

describe("what is known and what is not", () => {
  it("says yes, no, and what one can ask", async () => {
    await draw({ kinds: [0], yes: [3], no: [2], ageMin: 12, ageMax: 17, languages: [0, 1] });
    expect(screen.getByText("Boys and young men welcome")).toBeTruthy();
    expect(screen.getByText("You can leave at any time")).toBeTruthy();
    expect(screen.getByText("Do you ask for ID?")).toBeTruthy();
    expect(screen.queryByText("Can I leave when I want to?")).toBeNull();
    expect(screen.getByText("English, Spanish")).toBeTruthy();
    expect(screen.getByText("No person has checked this yet.")).toBeTruthy();
  });

  it("a code that these words do not know yet is left out, not shown raw", async () => {
    seat(deskOf(writePack({ marks: ["acc.later"], kinds: ["svc.later"], rows: [{ id: "one", name: "New", yes: [0], kinds: [0] }] })));
    drawView(<Card />, { about: "one" });
    await screen.findByRole("heading", { level: 1, name: "New" });
    expect(document.body.textContent).not.toMatch(/later/);
  });
});

it("markup in any words of a listing is shown as letters", async () => {
  const evil = '<img src="x" onerror="alert(1)">';
  await draw({ name: evil, text: evil, apply: evil });
  expect(document.querySelector("img")).toBeNull();
  expect(screen.getAllByText(evil)).toHaveLength(3);
});

it("a listing that is gone says so", async () => {
  seat(deskOf(writePack()));
  drawView(<Card />, { about: "zzz" });
  expect(await screen.findByText(/not in the list any more/)).toBeTruthy();
});
