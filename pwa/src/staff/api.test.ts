import { describe, expect, it, vi } from "vitest";

import { type Denied, Offline, Refused, type Wire, staffApi } from "./api.ts";

function answering(answer: () => Response | Promise<Response>, wire: Wire = {}) {
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve().then(answer));
  return { api: staffApi({ fetch, language: () => "es", ...wire }), fetch };
}

function problem(slug: string, status: number, headers: Record<string, string> = {}) {
  const body = JSON.stringify({ type: `/problems/${slug}`, title: "No.", status });
  return new Response(body, { status, headers: { "Content-Type": "application/problem+json", ...headers } });
}

it("asks our own server, in the reader's language, and lets nothing be stored", async () => {
  const { api, fetch } = answering(() => Response.json({ salt: "s" }));
  expect(await api.startSignIn("Rowan")).toEqual({ salt: "s" });
  const [address, how] = fetch.mock.calls[0]!;
  expect(address).toBe("/staff/sign-in/start");
  expect(how).toMatchObject({ method: "POST", credentials: "same-origin", cache: "no-store", redirect: "error" });
  expect(how?.headers).toMatchObject({ "Accept-Language": "es", "Content-Type": "application/json" });
  expect(how?.body).toBe('{"name":"Rowan"}');
});

it("puts what it is given into an address as one part of it", async () => {
  const { api, fetch } = answering(() => Response.json({}));
  await api.openReset("../session");
  expect(fetch.mock.calls[0]![0]).toBe("/staff/people/..%2Fsession/resets");
});

it("takes an empty answer to something that was made for what it is", async () => {
  const { api, fetch } = answering(() => new Response(null, { status: 201 }));
  await expect(api.ask("POST", "/staff/talk/whispers", { of: "a" })).resolves.toBeUndefined();
  expect(fetch.mock.calls[0]![0]).toBe("/staff/talk/whispers");
});

it("says what was refused, in the server's words, and how long to wait", async () => {
  const { api } = answering(() => problem("slow-down", 429, { "Retry-After": "30" }));
  const fault = await api.startSignIn("Rowan").catch((thrown: unknown) => thrown);
  expect(fault).toBeInstanceOf(Refused);
  expect(fault).toMatchObject({ slug: "slow-down", status: 429, title: "No.", wait: 30 });
});

describe("no answer of ours counts as being offline", () => {
  it.each<[string, () => Response | Promise<Response>]>([
    ["no network", () => Promise.reject(new TypeError("failed"))],
    ["the sign-in page of a hotel", () => new Response("<html>", { status: 200 })],
    ["a proxy that is not well", () => new Response("Bad gateway", { status: 502 })],
    ["JSON that is no problem", () => Response.json({ error: 1 }, { status: 500 })],
  ])("%s", async (_, answer) => {
    await expect(answering(answer).api.home()).rejects.toThrow(Offline);
  });

  it("a server that takes too long", async () => {
    const fetch: typeof globalThis.fetch = (_, how) =>
      new Promise((_resolve, reject) => how?.signal?.addEventListener("abort", () => reject(new Error("late"))));
    await expect(staffApi({ fetch, patience: 1 }).home()).rejects.toThrow(Offline);
  });
});

it.each<Denied>(["session-locked", "signed-out", "account-removed", "not-signed-in"])(
  "tells the page what %s means for it",
  async (slug) => {
    const denied = vi.fn();
    await expect(answering(() => problem(slug, 401), { denied }).api.home()).rejects.toThrow(Refused);
    expect(denied).toHaveBeenCalledExactlyOnceWith(slug);
  },
);

it("a refused sign-in says nothing about the session", async () => {
  const denied = vi.fn();
  const { api } = answering(() => problem("sign-in-refused", 401), { denied });
  await expect(api.startSignIn("Rowan")).rejects.toThrow(Refused);
  expect(denied).not.toHaveBeenCalled();
});

it("counts what the server counts as activity: what someone does, and no look, since pages look by themselves", async () => {
  const counted = vi.fn();
  const { api } = answering(() => Response.json({}), { counted });
  await Promise.all([api.session(), api.home(), api.people(), api.audit(), api.myAudit()]);
  await Promise.all([api.invitations(), api.factors(), api.devices()]);
  await api.lock();
  expect(counted).not.toHaveBeenCalled();
  await api.giveRole("a", "writer");
  expect(counted).toHaveBeenCalledOnce();
});

it("goes by the server's clock where the phone's is wrong", async () => {
  const { api } = answering(() => new Response(null, { status: 204, headers: { Date: "Sun, 22 Nov 2026 09:41:00 GMT" } }));
  await api.lock();
  expect(Math.abs(api.now() - Date.parse("2026-11-22T09:41:00Z"))).toBeLessThan(5000);
});

it("signs out even when the page is going", async () => {
  const { api, fetch } = answering(() => new Response(null, { status: 204 }));
  await api.signOut();
  expect(fetch.mock.calls[0]![1]).toMatchObject({ method: "DELETE", keepalive: true });
});
