// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";

import { MemoryCaches } from "../../tests/caches.ts";
import { Editions } from "./editions.ts";
import { CODE, NeutralShell, SHELL } from "./neutral-shell.ts";

let caches: MemoryCaches;
let shell: NeutralShell;
let server: Record<string, string>;

const stay = () => false;
const pictures = ["/assets/a.png", "/assets/b.png"];

function fetch(address: string): Promise<Response> {
  const body = server[address];
  return Promise.resolve(new Response(body ?? "", { status: body === undefined ? 404 : 200 }));
}

function serve(script: string): void {
  server = {
    "/units": `<script type="module" src="${script}"></script>`,
    [script]: "script",
    "/assets/a.png": "a",
    "/assets/b.png": "b",
  };
}

beforeEach(() => {
  caches = new MemoryCaches();
  shell = new NeutralShell(caches);
  serve("/assets/may.js");
});

it("holds the page, its script and the pictures, and nothing else", async () => {
  await shell.fill(fetch, pictures, stay);
  expect(await caches.keys()).toEqual([SHELL]);
  expect(caches.addresses(SHELL)).toEqual(["/assets/may.js", ...pictures, "/units"]);
  expect(await shell.exists()).toBe(true);
});

it("holds every script that its script imports, at once or later", async () => {
  server["/assets/may.js"] = 'import{a}from"./one.js";const b=()=>import(`./two.js`)';
  server["/assets/one.js"] = "import './may.js'";
  server["/assets/two.js"] = "";
  await shell.fill(fetch, [], stay);
  expect(caches.addresses(SHELL).sort()).toEqual(["/assets/may.js", "/assets/one.js", "/assets/two.js", "/units"]);
});

it("leaves the code of a lock alone, whatever comes or does not come", async () => {
  await (await caches.open(SHELL)).put(CODE, new Response("sealed"));
  const { [pictures[0] ?? ""]: missing, ...rest } = server;
  const whole = server;
  server = rest;
  await expect(shell.fill(fetch, pictures, stay)).rejects.toThrow();
  expect(missing).toBeDefined();
  expect(caches.addresses(SHELL)).toEqual([CODE]);
  server = whole;
  await shell.fill(fetch, pictures, stay);
  expect(caches.addresses(SHELL)).toContain(CODE);
});

it("is not made by looking for it", async () => {
  expect(await shell.exists()).toBe(false);
  expect(await shell.find("/units")).toBeUndefined();
  await shell.renew(fetch, stay);
  expect(await caches.keys()).toEqual([]);
});

it.each(["/units", "/assets/may.js", "/assets/b.png"])("leaves nothing behind when %s does not come", async (missing) => {
  server = Object.fromEntries(Object.entries(server).filter(([address]) => address !== missing));
  await expect(shell.fill(fetch, pictures, stay)).rejects.toThrow();
  expect(await caches.keys()).toEqual([]);
});

it("leaves nothing behind when the phone is full", async () => {
  caches.refused = "/units";
  await expect(shell.fill(fetch, pictures, stay)).rejects.toThrow();
  expect(await caches.keys()).toEqual([]);
});

it("leaves nothing behind when the person forgets this phone meanwhile", async () => {
  await expect(shell.fill(fetch, pictures, () => true)).rejects.toThrow();
  expect(await caches.keys()).toEqual([]);
});

describe("renewing", () => {
  beforeEach(() => shell.fill(fetch, pictures, stay));

  it("takes the new page and its script, keeps the pictures, and drops the old script", async () => {
    serve("/assets/june.js");
    await shell.renew(fetch, stay);
    expect(caches.addresses(SHELL).sort()).toEqual(["/assets/a.png", "/assets/b.png", "/assets/june.js", "/units"]);
    expect(await (await shell.find("/units"))?.text()).toContain("june");
  });

  it("changes nothing when it does not come whole", async () => {
    serve("/assets/june.js");
    delete server["/assets/june.js"];
    await expect(shell.renew(fetch, stay)).rejects.toThrow();
    expect(await (await shell.find("/units"))?.text()).toContain("may");
    expect(await shell.find("/assets/may.js")).toBeDefined();
  });
});

it("stays when an installed app is left, and goes when all is forgotten", async () => {
  await shell.fill(fetch, pictures, stay);
  await (await caches.open("v1")).put("/sealed", new Response());
  const editions = new Editions(caches);
  await editions.clear(SHELL);
  expect(await caches.keys()).toEqual([SHELL]);
  await editions.clear();
  expect(await caches.keys()).toEqual([]);
});
