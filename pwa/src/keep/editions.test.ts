// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from "vitest";

import { MemoryCaches } from "../../tests/caches.ts";
import { Editions } from "./editions.ts";

let caches: MemoryCaches;
let editions: Editions;
let server: Record<string, string>;
let asked: string[];

const assets = ["/assets/a.js"];
const stay = () => false;
const quiet = () => undefined;

function fetch(address: string): Promise<Response> {
  asked.push(address);
  const body = server[address];
  return Promise.resolve(new Response(body ?? "", { status: body === undefined ? 404 : 200 }));
}

const fill = (gone = stay, report: (done: number, of: number) => void = quiet) =>
  editions.fill(fetch, assets, gone, report);

const read = async (address: string) => (await editions.find(address))?.text();

function serve(directory: string): void {
  server = {
    "/": `page of ${directory}`,
    "/units": "something neutral",
    "/packs": JSON.stringify({
      packs: { directory: { url: `/packs/${directory}.json` }, "language.en": { url: "/packs/en.json" } },
    }),
    "/home/en": `page of ${directory}`,
    "/assets/a.js": "script",
    "/packs/en.json": "words",
    [`/packs/${directory}.json`]: `listings of ${directory}`,
  };
}

beforeEach(() => {
  caches = new MemoryCaches();
  editions = new Editions(caches);
  asked = [];
  serve("may");
});

describe("filling", () => {
  it("keeps everything in one cache whose name says nothing, and seals it last", async () => {
    await fill();
    expect(await caches.keys()).toEqual(["v1"]);
    expect(caches.addresses("v1").sort()).toEqual(
      ["/", "/assets/a.js", "/home/en", "/packs", "/packs/en.json", "/packs/may.json", "/sealed", "/units"].sort(),
    );
    expect(caches.addresses("v1").at(-1)).toBe("/sealed");
  });

  it("says how far it is", async () => {
    const report = vi.fn();
    await fill(stay, report);
    expect(report.mock.calls.map(([done]: number[]) => done)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(report).toHaveBeenLastCalledWith(7, 7);
  });

  it("leaves nothing behind when one file does not come", async () => {
    delete server["/assets/a.js"];
    await expect(fill()).rejects.toThrow();
    expect(await caches.keys()).toEqual([]);
    expect(await editions.newest()).toBeUndefined();
  });

  it("leaves nothing behind when the phone is full", async () => {
    caches.refused = "/packs/may.json";
    await expect(fill()).rejects.toThrow();
    expect(await caches.keys()).toEqual([]);
  });

  it("leaves nothing behind when the person leaves in the middle", async () => {
    let left = false;
    const leaveSoon = (done: number) => {
      left = done > 2;
    };
    await expect(fill(() => left, leaveSoon)).rejects.toThrow();
    expect(await caches.keys()).toEqual([]);
  });

  it("leaves nothing behind when the person leaves while the cache is opened", async () => {
    let left = false;
    const open = caches.open.bind(caches);
    vi.spyOn(caches, "open").mockImplementation((name) => {
      left = true;
      return open(name);
    });
    await expect(fill(() => left)).rejects.toThrow();
    expect(await caches.keys()).toEqual([]);
    expect(asked).toEqual(["/packs"]);
  });

  it("leaves nothing behind when the person leaves while the seal is put", async () => {
    await expect(fill(() => caches.addresses("v1").includes("/sealed"))).rejects.toThrow();
    expect(await caches.keys()).toEqual([]);
  });

  it("opens no cache at all when the person left before it began", async () => {
    await expect(fill(() => true)).rejects.toThrow();
    expect(await caches.keys()).toEqual([]);
  });
});

describe("a newer edition", () => {
  beforeEach(async () => {
    await fill();
    asked = [];
    serve("june");
  });

  it("takes over what has not changed and asks only for the rest", async () => {
    await fill();
    expect(asked.sort()).toEqual(["/", "/home/en", "/packs", "/packs/june.json", "/units"]);
    expect(await read("/")).toBe("page of june");
    expect(await read("/packs/en.json")).toBe("words");
  });

  it("changes nothing when it does not come whole", async () => {
    delete server["/packs/june.json"];
    await expect(fill()).rejects.toThrow();
    expect(await read("/")).toBe("page of may");
    expect(await read("/packs/may.json")).toBe("listings of may");
    expect(await caches.keys()).toEqual(["v1"]);
  });

  it("does not count before it is sealed", async () => {
    const half = await caches.open("v2");
    await half.put("/", new Response("half"));
    expect(await read("/")).toBe("page of may");
    await editions.tidy();
    expect(await caches.keys()).toEqual(["v1"]);
  });

  it("still serves a page that was opened before, until it is tidied away", async () => {
    await fill();
    expect(await read("/packs/may.json")).toBe("listings of may");
    await editions.tidy();
    expect(await read("/packs/may.json")).toBeUndefined();
    expect(await caches.keys()).toEqual(["v2"]);
  });

  it("remembers the language that was chosen", async () => {
    await editions.speak("en");
    await fill();
    await editions.tidy();
    expect(await editions.firstScreen()).toBe("/home/en");
  });

  it("forgets a chosen language that is not in it any more", async () => {
    await editions.speak("es");
    await fill();
    await editions.tidy();
    expect(await editions.firstScreen()).toBe("/");
  });

  it("knows the day on which it was fetched", async () => {
    vi.useFakeTimers({ now: new Date("2027-03-01T12:00:00Z"), toFake: ["Date"] });
    await fill();
    vi.useRealTimers();
    expect(await editions.day()).toBe("2027-03-01");
  });
});

it("opens in the language that the browser asks for until one was chosen", async () => {
  await fill();
  expect(await editions.firstScreen()).toBe("/");
});

it("forgets a language that was chosen", async () => {
  await fill();
  await editions.speak("es");
  await editions.unspeak();
  expect(await editions.firstScreen()).toBe("/");
});

it("remembers no language when nothing is kept", async () => {
  await editions.speak("es");
  expect(await caches.keys()).toEqual([]);
});

it("clears everything, also what is not its own", async () => {
  await fill();
  await caches.open("other");
  await editions.clear();
  expect(await caches.keys()).toEqual([]);
});
