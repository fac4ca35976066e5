import { beforeEach, describe, expect, it, vi } from "vitest";

import { PackMissing, PackShelf, editionsIn } from "./packs.ts";

const old = { url: "/packs/old.json", bytes: 1 };
let server: Record<string, () => Promise<Response>>;
let asked: string[];
let shelf: PackShelf;

const json = (value: unknown) => () => Promise.resolve(Response.json(value));

beforeEach(() => {
  asked = [];
  server = { "/packs/old.json": json({ v: 1 }) };
  shelf = new PackShelf((address) => {
    asked.push(address);
    return (server[address] ?? (() => Promise.resolve(new Response("", { status: 404 }))))();
  });
});

describe("a pack", () => {
  it("is asked for once, however often it is wanted", async () => {
    const [first, second] = await Promise.all([shelf.pack(old, "directory"), shelf.pack(old, "directory")]);
    expect(first).toBe(second);
    expect(asked).toEqual(["/packs/old.json"]);
  });

  it("that is gone is taken in its newest edition, by way of the index", async () => {
    server = {
      "/packs": json({ packs: { directory: { url: "/packs/new.json", bytes: 1 } } }),
      "/packs/new.json": json({ v: 2 }),
    };
    expect(await shelf.pack(old, "directory")).toEqual({ v: 2 });
    expect(asked).toEqual(["/packs/old.json", "/packs", "/packs/new.json"]);
  });

  it.each([
    ["the index does not name it", { packs: {} }],
    ["the index names one that is gone as well", { packs: { directory: { url: "/packs/gone.json", bytes: 1 } } }],
    ["the index is something else", []],
  ])("is missing when %s", async (_, index) => {
    server = { "/packs": json(index) };
    await expect(shelf.pack(old, "directory")).rejects.toBeInstanceOf(PackMissing);
  });

  it("is missing when the server has none", async () => {
    await expect(shelf.pack(null, "directory")).rejects.toBeInstanceOf(PackMissing);
    expect(asked).toEqual([]);
  });

  it("is missing when something else answers, like a sign-in page", async () => {
    server["/packs/old.json"] = () => Promise.resolve(new Response("<html>"));
    await expect(shelf.pack(old, "directory")).rejects.toBeInstanceOf(PackMissing);
  });

  it("can be asked for again after the network was gone", async () => {
    const here = server["/packs/old.json"]!;
    server["/packs/old.json"] = () => Promise.reject(new TypeError("offline"));
    await expect(shelf.pack(old, "directory")).rejects.toBeInstanceOf(PackMissing);
    server["/packs/old.json"] = here;
    expect(await shelf.pack(old, "directory")).toEqual({ v: 1 });
  });

  it("is fetched without cookies", async () => {
    const fetch = vi.fn(() => Promise.resolve(Response.json({})));
    vi.stubGlobal("fetch", fetch);
    await new PackShelf().pack(old, "directory");
    expect(fetch).toHaveBeenCalledWith("/packs/old.json", { credentials: "omit" });
    vi.unstubAllGlobals();
  });
});

describe("what the page names", () => {
  const page = (packs: string) =>
    new DOMParser().parseFromString(`<script type="application/json" id="packs">${packs}</script>`, "text/html");

  it("is read from the page", () => {
    expect(editionsIn(page('{"language":{"url":"/packs/e.json","bytes":7},"directory":null}'))).toEqual({
      language: { url: "/packs/e.json", bytes: 7 },
      directory: null,
      lessons: null,
    });
  });

  it("is nothing on a page without it", () => {
    expect(editionsIn(new DOMParser().parseFromString("", "text/html"))).toEqual({ language: null, directory: null, lessons: null });
  });
});
