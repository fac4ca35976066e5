import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { openPage } from "../../tests/page.ts";
import { ftlOf } from "../../tests/words.ts";
import { deskOf } from "../directory/loopback.fixture.ts";
import { writePack } from "../directory/pack.fixture.ts";
import { seat } from "../directory/use-desk.ts";
import { startFrame } from "./start.ts";
import { views } from "./views.ts";

let ending: AbortController;
const fetched = vi.fn(() => Promise.reject(new TypeError("offline")));

const words = { v: 1, lang: "en", dir: "ltr", state: "reviewed", ftl: ftlOf("en"), english: "", beside: [], synonyms: {} };
const packs = { language: { url: "/packs/a.json", bytes: 9 }, directory: { url: "/packs/b.json", bytes: 9 }, words };

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const home = () => document.getElementById("home") as HTMLElement;

/** The frame as the server draws it (backend/wayside/shell/templates/frame.html), shortened. */
function openFrame(): void {
  openPage();
  document.getElementById("lines")?.remove();
  const lines = document.createElement("h2");
  lines.id = "lines";
  lines.tabIndex = -1;
  lines.scrollIntoView = () => undefined;
  home().append(lines);
  document.getElementById("packs")!.textContent = JSON.stringify(packs);
}

async function openFinder(): Promise<void> {
  press("Find help");
  await screen.findByLabelText("What do you need?");
}

beforeEach(() => {
  ending = new AbortController();
  fetched.mockClear();
  vi.stubGlobal("fetch", fetched);
  vi.stubGlobal("scrollTo", () => undefined);
  openFrame();
  const phones = [["305-555-0100", 0, ""]];
  seat(deskOf(writePack({ rows: [{ id: "bed", name: "Harbor House", kinds: [0], phones }] })));
  startFrame(ending.signal);
});

afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
});

describe("the page inside other sites' pages", () => {
  it("opens the finder with the words that it brought along, and asks for none", async () => {
    await openFinder();
    expect(await heading("Find help")).toBe(document.activeElement);
    expect(fetched).not.toHaveBeenCalled();
  });

  it("comes back to where it was, with no step in the history of the page around it", async () => {
    const before = history.length;
    await openFinder();
    press("Back");
    await waitFor(() => expect(home().hidden).toBe(false));
    expect(history.length).toBe(before);
  });

  it("shows the lines to call from anywhere", async () => {
    await openFinder();
    press("Call or text");
    await waitFor(() => expect(document.activeElement?.id).toBe("lines"));
    expect(home().hidden).toBe(false);
  });

  it("does not ask the browser where the phone is: the question would come in the host's name", async () => {
    vi.stubGlobal("navigator", Object.create(navigator, { geolocation: { value: {} } }));
    await openFinder();
    press(/Near where/);
    expect(screen.getByLabelText("ZIP or town")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /where this phone is/ })).toBeNull();
  });

  it("offers no copying on a card: browsers refuse it inside other sites' pages", async () => {
    vi.stubGlobal("navigator", Object.create(navigator, { clipboard: { value: {} } }));
    await openFinder();
    fireEvent.input(screen.getByLabelText("What do you need?"), { target: { value: "harbor" } });
    fireEvent.click(await screen.findByRole("button", { name: "Harbor House" }));
    expect(await screen.findByRole("link", { name: /305/ })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Copy/ })).toBeNull();
  });

  it("has no Keep among its views: what is kept there would be apart from what the full page kept", () => {
    expect(Object.keys(views)).toEqual(["finder", "card"]);
  });

  it("takes what is around it along at Leave", () => {
    const event = new Event("leave", { cancelable: true });
    const told = vi.spyOn(parent, "postMessage").mockImplementation(() => undefined);
    dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(told).toHaveBeenCalledExactlyOnceWith({ type: "leave" }, "*");
  });
});
