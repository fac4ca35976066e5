import { brotliCompressSync } from "node:zlib";

import { parse } from "acorn";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import { leaveScript } from "../../build/first-files.ts";
import { openPage } from "../../tests/page.ts";

let script: string;
beforeAll(async () => {
  script = await leaveScript(process.cwd());
});

/** What leaves the page: each entry is one step that can be seen from outside. */
let steps: string[];
let ending: AbortController;
/** What another tab says comes in here. */
let hear: (event: MessageEvent) => void;

interface Faults {
  /** Names of what throws as soon as it is touched. */
  broken?: string[];
  modules?: boolean;
  path?: string;
  /** How the browser says that the page is an installed app. */
  installed?: "display" | "ios";
  /** Something neutral is drawn in place when `leave` is heard. */
  stays?: boolean;
}

/** Runs the built script as the page does, in an environment that writes down what it is asked. */
function load({ broken = [], modules = true, path = "/", installed, stays = false }: Faults = {}): void {
  const step = (name: string) => {
    steps.push(name);
    if (broken.includes(name)) throw new Error(name);
  };
  const later = <T>(name: string, value: T) => {
    step(name);
    return Promise.resolve(value);
  };
  const part = (name: string) => ({ postMessage: (said: string) => step(`tell ${name} ${said}`) });
  const worker = {
    installing: part("installing"),
    waiting: null,
    active: part("active"),
    unregister: () => step("unregister"),
  };
  const environment = {
    document: new Proxy(document, {
      get(target, key) {
        if (key === "createElement") return () => (modules ? { noModule: false } : {});
        const value: unknown = Reflect.get(target, key);
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
      set: (target, key, value) => Reflect.set(target, key, value),
    }),
    location: { pathname: path, replace: (to: string) => step(`go ${to}`) },
    matchMedia: (query: string) => ({
      matches: installed === "display" && query === "(display-mode: standalone)",
    }),
    navigator: {
      standalone: installed === "ios",
      serviceWorker: {
        controller: { postMessage: (said: string) => step(`tell worker ${said}`) },
        getRegistrations: () => later("find workers", [worker]),
      },
    },
    caches: { keys: () => later("find caches", ["v1", "u"]), delete: (name: string) => step(`drop cache ${name}`) },
    indexedDB: {
      databases: () => later("find databases", [{ name: "d" }]),
      deleteDatabase: (name: string) => step(`drop database ${name}`),
    },
    BroadcastChannel: class {
      set onmessage(listener: (event: MessageEvent) => void) {
        hear = listener;
      }
      constructor(readonly name: string) {
        if (broken.includes("channel")) throw new ReferenceError("none");
      }
      postMessage(spares: boolean) {
        step(`tell tabs on ${this.name}${spares ? " to spare" : ""}`);
      }
    },
    localStorage: { clear: () => step("clear local") },
    sessionStorage: { clear: () => step("clear session") },
    fetch: (to: string, how: { method: string; keepalive: boolean }) =>
      later(`${how.method} ${to} ${how.keepalive ? "keepalive" : ""}`, new Response()),
    dispatchEvent: (event: Event) => {
      step(`event ${event.type}`);
      return !(stays && event.cancelable);
    },
    addEventListener: (type: string, listener: EventListener, capture?: boolean) =>
      window.addEventListener(type, listener, { capture: capture ?? false, signal: ending.signal }),
  };
  // The outermost boundary: a script in a page, so it is run from its text.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function(...Object.keys(environment), script)(...Object.values(environment));
}

beforeEach(() => {
  steps = [];
  ending = new AbortController();
  openPage();
});

afterEach(() => {
  ending.abort();
  document.documentElement.removeAttribute("style");
});

const left = () => steps.filter((step) => step.startsWith("go "));
const hidden = () => document.documentElement.style.display === "none";

function press(key: string, how: KeyboardEventInit = {}, at = 0): Event[] {
  return ["keydown", "keyup"].map((type) => {
    const event = new KeyboardEvent(type, { key, bubbles: true, cancelable: true, ...how });
    Object.defineProperty(event, "timeStamp", { value: at });
    (document.activeElement ?? document.body).dispatchEvent(event);
    return event;
  });
}

function pressTimes(times: number, key: string, how?: KeyboardEventInit): void {
  for (let n = 0; n < times; n++) press(key, how);
}

const click = (selector: string) => document.querySelector<HTMLElement>(selector)!.click();

describe("a tap on Leave", () => {
  it("hides, wipes and goes, in this order, within one tick", () => {
    load();
    click(".leave b");
    expect(hidden()).toBe(true);
    expect(steps).toEqual([
      "tell tabs on v",
      "event leave",
      "clear local",
      "clear session",
      "find caches",
      "find databases",
      "tell worker leave",
      "find workers",
      "POST /fresh keepalive",
      "go https://exit.example/",
    ]);
  });

  it("drops every cache, database and worker that it finds, and tells each worker before it ends it", async () => {
    load();
    click(".leave");
    await Promise.resolve();
    expect(steps.slice(steps.indexOf("go https://exit.example/") + 1)).toEqual([
      "drop cache v1",
      "drop cache u",
      "drop database d",
      "tell installing leave",
      "tell active leave",
      "unregister",
    ]);
  });

  it("ends a worker that cannot be told", async () => {
    load({ broken: ["tell installing leave"] });
    click(".leave");
    await Promise.resolve();
    expect(steps.at(-1)).toBe("unregister");
  });

  it("with the middle button leaves as well, and opens no tab", () => {
    load();
    const middle = new MouseEvent("auxclick", { button: 1, bubbles: true, cancelable: true });
    document.querySelector(".leave")!.dispatchEvent(middle);
    expect(middle.defaultPrevented).toBe(true);
    expect(left()).toHaveLength(1);
  });

  it.each(["contextmenu", "dragstart"])("that is long, or slips, leaves as well: %s", (type) => {
    load();
    const event = new MouseEvent(type, { bubbles: true, cancelable: true });
    document.querySelector(".leave b")!.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(left()).toHaveLength(1);
  });

  it("leaves a long press elsewhere to the browser", () => {
    load();
    const event = new MouseEvent("contextmenu", { bubbles: true, cancelable: true });
    document.querySelector("h1")!.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(steps).toEqual([]);
  });

  it("goes once more when the next page is late, and not before", () => {
    vi.useFakeTimers();
    load();
    click(".leave");
    vi.advanceTimersByTime(3999);
    pressTimes(3, "Shift");
    expect(left()).toHaveLength(1);
    vi.advanceTimersByTime(1);
    pressTimes(3, "Shift");
    expect(left()).toHaveLength(2);
    vi.useRealTimers();
  });

  it("leaves the title alone: an empty one would put the address into Firefox's history", () => {
    load();
    click(".leave");
    expect(document.title).toBe("Home");
  });

  it("works from the hidden link at the top", () => {
    load();
    click(".skip");
    expect(left()).toHaveLength(1);
  });

  it("goes once for a double tap, and hands no tap to anything else", () => {
    load();
    let heard = 0;
    document.addEventListener("click", () => heard++, { signal: ending.signal });
    click(".leave");
    click(".leave");
    click("[data-view]");
    expect(left()).toHaveLength(1);
    expect(heard).toBe(0);
  });

  it("leaves other taps alone", () => {
    load();
    click("[data-view]");
    expect(steps).toEqual([]);
    expect(hidden()).toBe(false);
  });

  it.each([
    "channel",
    "tell tabs on v",
    "event leave",
    "clear local",
    "clear session",
    "find caches",
    "find databases",
    "tell worker leave",
    "find workers",
    "POST /fresh keepalive",
  ])("still goes when the browser refuses: %s", (broken) => {
    load({ broken: [broken] });
    click(".leave");
    expect(left()).toEqual(["go https://exit.example/"]);
  });
});

describe("something neutral that is drawn in place", () => {
  it("keeps the page from going, and everything is wiped all the same", () => {
    load({ stays: true });
    click(".leave");
    expect(left()).toEqual([]);
    expect(steps).toContain("clear local");
    expect(steps).toContain("POST /fresh keepalive");
  });

  it("takes presses again, and can be left again", () => {
    load({ stays: true });
    click(".leave");
    let heard = 0;
    document.addEventListener("click", () => heard++, { signal: ending.signal });
    click("[data-view]");
    expect(heard).toBe(1);
    press("Shift");
    press("Shift");
    expect(steps.filter((step) => step === "event leave")).toHaveLength(1);
    press("Shift");
    expect(steps.filter((step) => step === "event leave")).toHaveLength(2);
  });
});

describe("an installed app", () => {
  it.each(["display", "ios"] as const)("becomes the neutral shell in its own window (%s)", (installed) => {
    load({ installed });
    click(".leave");
    expect(left()).toEqual(["go /units"]);
    expect(steps).toContain("POST /fresh/app keepalive");
  });

  it("keeps the neutral shell and its worker, and nothing else", async () => {
    load({ installed: "display" });
    click(".leave");
    await Promise.resolve();
    expect(steps.slice(steps.indexOf("go /units") + 1)).toEqual([
      "drop cache v1",
      "drop database d",
      "tell installing clear",
      "tell active clear",
    ]);
    expect(steps).toContain("tell worker clear");
  });
});

describe("another tab that leaves", () => {
  it("takes this one along, which says nothing back", () => {
    load();
    hear(new MessageEvent("message", { data: false }));
    expect(hidden()).toBe(true);
    expect(steps[0]).toBe("event leave");
    expect(steps).not.toContain("tell tabs on v");
    expect(left()).toHaveLength(1);
  });

  it("spares what the first one spared, and goes its own way", async () => {
    load();
    hear(new MessageEvent("message", { data: true }));
    await Promise.resolve();
    expect(steps).toContain("POST /fresh/app keepalive");
    expect(steps).not.toContain("drop cache u");
    expect(steps).not.toContain("unregister");
    expect(left()).toEqual(["go https://exit.example/"]);
  });

  it("that is an app takes everything along when a tab left, and turns neutral itself", async () => {
    load({ installed: "display" });
    hear(new MessageEvent("message", { data: false }));
    await Promise.resolve();
    expect(steps).toContain("drop cache u");
    expect(left()).toEqual(["go /units"]);
  });
});

describe("the keys", () => {
  it.each(["Shift", "Escape"])("leave after %s three times", (key) => {
    load();
    press(key);
    press(key);
    expect(left()).toHaveLength(0);
    press(key);
    expect(left()).toHaveLength(1);
  });

  it("leave from inside a field too", () => {
    load();
    document.querySelector("main")!.append(document.createElement("input"));
    document.querySelector("input")!.focus();
    pressTimes(3, "Shift");
    expect(left()).toHaveLength(1);
  });

  it("say how many presses are left", () => {
    load();
    const status = document.getElementById("status")!;
    press("Shift");
    expect(status.textContent).toBe("two more");
    press("Shift");
    expect(status.textContent).toBe("one more");
    press("a");
    expect(status.textContent).toBe("");
  });

  it("count each press for five seconds from the one before", () => {
    load();
    press("Shift", {}, 0);
    press("Shift", {}, 4900);
    press("Shift", {}, 9800);
    expect(left()).toHaveLength(1);
  });

  it("start again after more than five seconds", () => {
    load();
    press("Shift", {}, 0);
    press("Shift", {}, 1000);
    press("Shift", {}, 6001);
    expect(left()).toHaveLength(0);
  });

  it("start again after any other key", () => {
    load();
    press("Shift");
    press("Shift");
    press("a");
    press("Shift");
    expect(left()).toHaveLength(0);
  });

  it("are not mixed: two of one and one of the other", () => {
    load();
    press("Shift");
    press("Shift");
    press("Escape");
    expect(left()).toHaveLength(0);
  });

  it("do not count a Shift that typed a capital letter", () => {
    load();
    for (const letter of ["A", "B", "C", "D"]) {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift", bubbles: true, shiftKey: true }));
      press(letter, { shiftKey: true });
      document.body.dispatchEvent(new KeyboardEvent("keyup", { key: "Shift", bubbles: true }));
    }
    expect(left()).toHaveLength(0);
  });

  it("do not count a Shift that was held for a tap", () => {
    load();
    for (let n = 0; n < 4; n++) {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift", bubbles: true, shiftKey: true }));
      document.body.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true, shiftKey: true }));
      document.body.dispatchEvent(new KeyboardEvent("keyup", { key: "Shift", bubbles: true }));
    }
    expect(left()).toHaveLength(0);
  });

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }])("do not count with another modifier: %j", (how) => {
    load();
    for (const key of ["Shift", "Escape"]) pressTimes(3, key, how);
    expect(left()).toHaveLength(0);
  });

  it("do not count a key that is held down", () => {
    load();
    pressTimes(4, "Escape", { repeat: true });
    expect(left()).toHaveLength(0);
  });

  it.each(["F5", "r"])("leave the browser's own keys alone, such as %s, while the next page is awaited", (key) => {
    load();
    click(".leave");
    expect(press(key, { ctrlKey: key === "r" })[0]?.defaultPrevented).toBe(false);
  });

  it("swallow a fourth Escape, which would stop the next page from loading", () => {
    load();
    pressTimes(3, "Escape");
    const [fourth] = press("Escape");
    expect(fourth?.defaultPrevented).toBe(true);
    expect(left()).toHaveLength(1);
  });
});

describe("a page that the browser brings back", () => {
  const transition = (type: string, persisted: boolean) =>
    window.dispatchEvent(Object.assign(new Event(type), { persisted }));

  it("is hidden before it is put away, and leaves again when it returns", () => {
    load();
    transition("pagehide", true);
    expect(hidden()).toBe(true);
    transition("pageshow", true);
    expect(left()).toHaveLength(1);
  });

  it("leaves again even though it has left before", () => {
    load();
    click(".leave");
    transition("pageshow", true);
    expect(left()).toHaveLength(2);
  });

  it("stays when it is shown for the first time", () => {
    load();
    transition("pageshow", false);
    expect(steps).toEqual([]);
  });
});

describe("an old browser", () => {
  it("without modules goes to the plain page", () => {
    load({ modules: false });
    expect(left()).toEqual(["go /plain"]);
  });

  // The second stands in the page of a partner, which may not frame the plain page.
  it.each(["/plain", "/frame", "/frame/es"])("stays on %s once it is there", (path) => {
    load({ modules: false, path });
    expect(left()).toEqual([]);
  });

  it("can read the script: it is ES5 throughout", () => {
    expect(() => parse(script, { ecmaVersion: 5, sourceType: "script" })).not.toThrow();
  });
});

it("the script stays small enough to stand in every page", () => {
  // Besides leaving it tells workers that are being installed and other tabs, hears the middle button, and knows
  // an installed app and a page that stays: 200 bytes.
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(950);
});
