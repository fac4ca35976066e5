/** The built script that leaves, run as the page runs it, with every step it takes written down. */
import { afterEach, beforeAll, beforeEach } from "vitest";

import { leaveScript } from "../build/first-files.ts";
import { openPage } from "./page.ts";

export let script: string;
beforeAll(async () => {
  script = await leaveScript(process.cwd());
});

/** What leaves the page: each entry is one step that can be seen from outside. */
export const steps: string[] = [];
export let ending: AbortController;
/** What another tab says comes in here. */
export let hear: (event: MessageEvent) => void;

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
export function load({ broken = [], modules = true, path = "/", installed, stays = false }: Faults = {}): void {
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
  steps.length = 0;
  ending = new AbortController();
  openPage();
});

afterEach(() => {
  ending.abort();
  document.documentElement.removeAttribute("style");
});

export const left = () => steps.filter((step) => step.startsWith("go "));
export const hidden = () => document.documentElement.style.display === "none";

export function press(key: string, how: KeyboardEventInit = {}, at = 0): Event[] {
  return ["keydown", "keyup"].map((type) => {
    const event = new KeyboardEvent(type, { key, bubbles: true, cancelable: true, ...how });
    Object.defineProperty(event, "timeStamp", { value: at });
    (document.activeElement ?? document.body).dispatchEvent(event);
    return event;
  });
}

export function pressTimes(times: number, key: string, how?: KeyboardEventInit): void {
  for (let n = 0; n < times; n++) press(key, how);
}

export const click = (selector: string) => document.querySelector<HTMLElement>(selector)!.click();
