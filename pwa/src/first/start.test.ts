import { screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { english, firstScreen, openPage, spanish } from "../../tests/page.ts";
import { units } from "../../tests/units.ts";
import { ftlOf } from "../../tests/words.ts";

let ending: AbortController;
let network: (address: string) => Promise<Response>;
let page: (address: string) => string | undefined;
let held: Promise<void>;
/** The browser has nothing else to do. */
let idle: () => void;

/** An XMLHttpRequest whose network is the test. */
class PlayedRequest {
  status = 0;
  response: Document | null = null;
  responseType = "";
  onload: () => void = () => undefined;
  onerror: () => void = () => undefined;
  private address = "";
  open(_method: string, address: string) {
    this.address = address;
  }
  send() {
    const answer = page(this.address);
    void held.then(() => {
      if (answer === undefined) {
        this.onerror();
        return;
      }
      this.status = 200;
      this.response = new DOMParser().parseFromString(answer, "text/html");
      this.onload();
    });
  }
}

const languagePack = (lang: string) =>
  Response.json({
    v: 1,
    lang,
    dir: "ltr",
    state: "machine",
    ftl: ftlOf(lang),
    english: lang === "en" ? "" : ftlOf("en"),
    beside: [],
    synonyms: {},
  });

async function begin(): Promise<void> {
  const { start } = await import("./start.ts");
  start(ending.signal);
}

const heading = (name: string) => screen.getByRole("heading", { level: 1, name });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

beforeEach(() => {
  vi.resetModules();
  ending = new AbortController();
  network = (address) => Promise.resolve(languagePack(address.replace(/\/packs\/|\.json/g, "")));
  page = () => firstScreen(spanish);
  held = Promise.resolve();
  vi.stubGlobal("fetch", vi.fn((address: string) => network(address)));
  vi.stubGlobal("XMLHttpRequest", PlayedRequest);
  vi.stubGlobal("scrollTo", vi.fn());
  idle = () => undefined;
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  vi.stubGlobal("requestAnimationFrame", (paint: () => void) => paint());
  vi.stubGlobal("requestIdleCallback", (work: () => void) => (idle = work));
  openPage();
});

afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
});

it("a page that was out of sight is shown again by one tap", async () => {
  await begin();
  document.documentElement.dataset["covered"] = "back";
  await press("Show the page");
  expect(document.documentElement.dataset["covered"]).toBeUndefined();
});

describe("screens that the server drew", () => {
  it("shows one and hides the others, with the heading in focus, and asks for nothing", async () => {
    await begin();
    await press("Call or text");
    expect(heading("Call or text")).toBe(document.activeElement);
    expect(document.getElementById("home")?.hidden).toBe(true);
    await press("Back");
    expect(heading(english.home)).toBe(document.activeElement);
    expect(fetch).not.toHaveBeenCalled();
  });

  it("never touches the address, the history or the title", async () => {
    await begin();
    const before = [location.href, history.length, document.title];
    await press("Call or text");
    await press("Back");
    await press(/^Keep/);
    await waitFor(() => heading("Keep on this phone"));
    expect([location.href, history.length, document.title]).toEqual(before);
  });

  it("moves no focus when the page opens", async () => {
    await begin();
    expect(document.activeElement).toBe(document.body);
  });
});

describe("the card for a new visit", () => {
  const met = () => document.documentElement.hasAttribute("data-met");

  it("is there when the page opens, since nothing remembers an earlier visit", async () => {
    await begin();
    expect(met()).toBe(false);
  });

  it("goes with Skip, and reading goes on at the heading of home", async () => {
    await begin();
    await press("Skip");
    expect(met()).toBe(true);
    expect(document.documentElement.hasAttribute("data-kept")).toBe(false);
    expect(heading(english.home)).toBe(document.activeElement);
  });

  it("goes when the screen about Leave was opened, and stays away after a change of language", async () => {
    await begin();
    await press("See how");
    expect(heading("Limits")).toBe(document.activeElement);
    await press("Back");
    await press("en");
    await press("español");
    await waitFor(() => heading(spanish.home));
    expect(met()).toBe(true);
  });

  it("stays through other screens that were opened", async () => {
    await begin();
    await press("Call or text");
    await press("Back");
    expect(met()).toBe(false);
  });

  it("is not shown on a phone that keeps Wayside", async () => {
    const workers = Object.assign(new EventTarget(), {
      controller: { postMessage: vi.fn() },
      startMessages: vi.fn(),
    });
    vi.stubGlobal("navigator", { serviceWorker: workers, onLine: true });
    await begin();
    expect(met()).toBe(true);
    expect(document.documentElement.hasAttribute("data-kept")).toBe(true);
  });
});

describe("the switch for two fingers", () => {
  const fingers = () => screen.getByRole("button", { name: "Two fingers" });
  const on = () => fingers().getAttribute("aria-pressed");

  it("is off, turns on and off, and stays as it is when the language changes", async () => {
    await begin();
    await press("See how");
    expect(on()).toBe("false");
    await userEvent.click(fingers());
    await waitFor(() => expect(on()).toBe("true"));
    await press("en");
    await press("español");
    await waitFor(() => heading("Limits"));
    expect(on()).toBe("true");
    await userEvent.click(fingers());
    expect(on()).toBe("false");
  });
});

describe("a view that the browser draws", () => {
  it("is drawn in #app, with its heading in focus, and Back goes home", async () => {
    await begin();
    await press(/^Keep/);
    await waitFor(() => expect(heading("Keep on this phone")).toBe(document.activeElement));
    expect(document.getElementById("app")?.hidden).toBe(false);
    await press("Back");
    expect(heading(english.home)).toBe(document.activeElement);
    expect(document.getElementById("app")?.hidden).toBe(true);
  });

  it("begins to come when a finger is on its way", async () => {
    await begin();
    screen.getByRole("button", { name: /^Keep/ }).dispatchEvent(new Event("pointerdown", { bubbles: true }));
    await waitFor(() => expect(fetch).toHaveBeenCalledOnce());
    expect(document.getElementById("home")?.hidden).toBe(false);
  });

  it("says so when it takes a while", async () => {
    network = () => new Promise(() => undefined);
    await begin();
    await press(/^Keep/);
    await waitFor(() => expect(heading("One moment")).toBe(document.activeElement));
    await press("Back");
    expect(heading(english.home)).toBe(document.activeElement);
  });

  it("does not come up after the reader has gone elsewhere", async () => {
    let arrive: (answer: Response) => void = () => undefined;
    network = () => new Promise((resolve) => (arrive = resolve));
    await begin();
    await press(/^Keep/);
    await waitFor(() => expect(fetch).toHaveBeenCalled());
    await press("Call or text");
    arrive(languagePack("en"));
    await new Promise((resolve) => setTimeout(resolve));
    expect(heading("Call or text")).toBe(document.activeElement);
  });

  it("says in plain words that there is no network, and tries again when asked", async () => {
    network = () => Promise.reject(new TypeError("offline"));
    await begin();
    await press(/^Keep/);
    await waitFor(() => heading(english.offline));
    network = () => Promise.resolve(languagePack("en"));
    await press("Try again");
    await waitFor(() => expect(heading("Keep on this phone")).toBe(document.activeElement));
  });
});

describe("the language", () => {
  const choose = async () => {
    await press("en");
    await press("español");
  };

  it("changes every word, and the reader is back where they were", async () => {
    await begin();
    await choose();
    await waitFor(() => expect(heading(spanish.home)).toBe(document.activeElement));
    expect(document.documentElement.lang).toBe("es");
    expect(document.getElementById("languages")?.hidden).toBe(true);
  });

  it("does not come up where someone left meanwhile", async () => {
    let come: () => void = () => undefined;
    held = new Promise((resolve) => (come = resolve));
    await begin();
    await choose();
    window.dispatchEvent(new Event("leave", { cancelable: true }));
    come();
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.documentElement.lang).toBe("en");
  });

  it("asks for the page under its own address, and no other", async () => {
    const asked: string[] = [];
    page = (address) => {
      asked.push(address);
      return firstScreen(spanish);
    };
    await begin();
    await choose();
    await waitFor(() => heading(spanish.home));
    expect(asked).toEqual(["/home/es"]);
  });

  it("changes in a view that is drawn already", async () => {
    await begin();
    await press(/^Keep/);
    await waitFor(() => heading("Keep on this phone"));
    await choose();
    await waitFor(() => expect(heading("Guardar en este teléfono")).toBe(document.activeElement));
  });

  it("stays when there is no network, and says so", async () => {
    page = () => undefined;
    await begin();
    await choose();
    await waitFor(() => heading(english.offline));
    expect(document.documentElement.lang).toBe("en");
    await press("Back");
    expect(heading(english.home)).toBe(document.activeElement);
  });

  it("does not move a reader who has gone elsewhere meanwhile", async () => {
    let arrive: () => void = () => undefined;
    held = new Promise((resolve) => (arrive = resolve));
    await begin();
    await choose();
    await press("Call or text");
    arrive();
    await waitFor(() => expect(document.documentElement.lang).toBe("es"));
    expect(document.getElementById("lines")?.hidden).toBe(false);
    expect(document.getElementById("home")?.hidden).toBe(true);
  });
});

describe("something neutral to leave to when there is no network", () => {
  const leave = () => window.dispatchEvent(new Event("leave", { cancelable: true }));

  it("is fetched after the first step from home, when the browser is idle, and no sooner", async () => {
    const asked: string[] = [];
    page = (address) => {
      asked.push(address);
      return units;
    };
    await begin();
    idle();
    await press("Call or text");
    expect(asked).toEqual([]);
    idle();
    expect(asked).toEqual(["/units"]);
  });

  it("is not asked for once someone left: that would be a request after the last one", async () => {
    const asked: string[] = [];
    page = (address) => {
      asked.push(address);
      return units;
    };
    await begin();
    await press("Call or text");
    leave();
    idle();
    expect(asked).toEqual([]);
  });

  it("is there when it is needed", async () => {
    page = () => units;
    await begin();
    await press("Call or text");
    idle();
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    await waitFor(() => expect(leave()).toBe(false));
    expect(heading("Convert units")).toBeTruthy();
  });

  it("is asked for again when there is a network again", async () => {
    page = () => undefined;
    await begin();
    await press("Call or text");
    idle();
    await new Promise((resolve) => setTimeout(resolve));
    page = () => units;
    window.dispatchEvent(new Event("online"));
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    await waitFor(() => expect(leave()).toBe(false));
  });
});

it("says at the top of home that there is no network when it opens without one", async () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  await begin();
  expect(document.getElementById("home")?.firstElementChild?.textContent).toBe(english.offline);
});
