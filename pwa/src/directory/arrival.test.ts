import { describe, expect, it, vi } from "vitest";

import { fetchWhole, NotHere, type Answer } from "./arrival.ts";
import { bytesOf } from "./loopback.fixture.ts";

const edition = { url: "/packs/a.json", bytes: 10 };
const { signal } = new AbortController();
const ok = (text: string): Answer => ({ status: 200, body: bytesOf(text) });
const gone: Answer = { status: 404, body: new ArrayBuffer(0) };

function from(answers: Record<string, Answer>) {
  return vi.fn((url: string) => {
    const answer = answers[url];
    return answer ? Promise.resolve(answer) : Promise.reject(new NotHere("offline"));
  });
}
const whole = async (get: ReturnType<typeof from>) => new TextDecoder().decode(await fetchWhole(edition, () => undefined, signal, get));

describe("the list comes", () => {
  it("whole, by its hash, in one request", async () => {
    const get = from({ "/packs/a.json": ok("list") });
    expect(await whole(get)).toBe("list");
    expect(get.mock.calls.map(([url]) => url)).toEqual(["/packs/a.json"]);
  });

  it("from the newest edition when the page is older than the server's", async () => {
    const index = ok(JSON.stringify({ packs: { directory: { url: "/packs/b.json", bytes: 3 } } }));
    expect(await whole(from({ "/packs/a.json": gone, "/packs": index, "/packs/b.json": ok("new") }))).toBe("new");
  });

  it.each<[string, Record<string, Answer>, string]>([
    ["no network", {}, "offline"],
    ["a server in trouble", { "/packs/a.json": { status: 503, body: new ArrayBuffer(0) } }, "missing"],
    ["an edition that is gone and an index without one", { "/packs/a.json": gone, "/packs": ok("{}") }, "missing"],
    ["an edition that is gone and an index that is no index", { "/packs/a.json": gone, "/packs": ok("<html>") }, "missing"],
  ])("or says why not: %s", async (_, answers, why) => {
    await expect(whole(from(answers))).rejects.toMatchObject({ why });
  });

  it("or says that the server has none", async () => {
    await expect(fetchWhole(null, () => undefined, signal, from({}))).rejects.toMatchObject({ why: "missing" });
  });
});
