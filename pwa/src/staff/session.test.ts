import { describe, expect, it, vi } from "vitest";

import { playedApi, playedTabs, someone } from "../../tests/console.tsx";
import { type Denied, Offline, type PassphraseChange, Refused, type StaffApi } from "./api.ts";
import { fromBase64url } from "./keys/bytes.ts";
import { type Derived, prepared, split } from "./keys/derive.ts";
import { makeKeys } from "./keys/key-pair.ts";
import { SealBroken, seal } from "./keys/seal.ts";
import type { SessionView } from "./protocol.ts";
import { Session } from "./session.ts";

const no = (slug: string, status: number) => new Refused({ type: `/problems/${slug}`, title: "No.", status });

/** Quick, and another for each passphrase and salt. */
async function played(passphrase: string, { salt }: { salt: string }): Promise<Derived> {
  const bytes = new TextEncoder().encode(`${prepared(passphrase)}|${salt}`);
  return split(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

async function account(passphrase = "four quiet otters paddling"): Promise<{ view: SessionView; verifier: string }> {
  const keys = await makeKeys();
  const { wrap, verifier } = await played(passphrase, someone);
  const member = { ...someone.member, hpke_public: keys.public.hpke, sign_public: keys.public.sign };
  return { view: { ...someone, member, sealed_keys: await seal(keys.private, keys.public.hpke, wrap) }, verifier };
}

function sessionWith(answers: Partial<StaffApi>, tabs = playedTabs()[0]) {
  let denied: (why: Denied) => void = () => undefined;
  const session = new Session({
    origin: "https://example.org",
    tabs,
    derive: played,
    api: (told) => {
      denied = told;
      return playedApi(answers);
    },
  });
  return { session, denied: (why: Denied) => denied(why) };
}

async function opened(answers: Partial<StaffApi> = {}, tabs = playedTabs()[0]) {
  const { view, verifier } = await account();
  const unlock = vi.fn((given: string) => (given === verifier ? Promise.resolve(view) : Promise.reject(no("proof-refused", 403))));
  const lock = vi.fn(() => Promise.resolve());
  const both = sessionWith({ session: () => Promise.resolve(view), unlock, lock, ...answers }, tabs);
  await both.session.start();
  await both.session.unlock("four quiet otters paddling");
  return { ...both, view, unlock, lock };
}

describe("at the start", () => {
  it("nobody is signed in", async () => {
    const { session } = sessionWith({ session: () => Promise.reject(no("not-signed-in", 401)) });
    await session.start();
    expect(session.stage).toEqual({ at: "outside" });
  });

  it("a page that was opened anew wants the passphrase, for the keys are not in memory", async () => {
    const { view } = await account();
    const { session } = sessionWith({ session: () => Promise.resolve(view) });
    await session.start();
    expect(session.stage).toEqual({ at: "locked", why: "opened" });
    expect(session.keys.open).toBe(false);
  });

  it("without an answer nothing is guessed", async () => {
    const { session } = sessionWith({ session: () => Promise.reject(new Offline()) });
    await session.start();
    expect(session.stage).toEqual({ at: "unreachable" });
  });

  it("a place that was ended meanwhile says so", async () => {
    const { session, denied } = sessionWith({
      session: () => {
        denied("account-removed");
        return Promise.reject(no("account-removed", 401));
      },
    });
    await session.start();
    expect(session.stage).toEqual({ at: "ended", why: "removed" });
  });
});

it("signs in with both factors in one request, and holds the keys", async () => {
  const { view, verifier } = await account();
  const signIn = vi.fn(() => Promise.resolve(view));
  const { session } = sessionWith({ startSignIn: () => Promise.resolve({ ...someone, passkey: { challenge: "c" } }), signIn });
  const prove = vi.fn(() => Promise.resolve({ kind: "totp", code: "123456" } as const));
  const device = { form: "phone", browser: "firefox", remember: false } as const;
  const stop = new AbortController();
  await session.signIn({ name: "Rowan", passphrase: "four quiet otters paddling", device, prove }, stop.signal);
  expect(signIn).toHaveBeenCalledExactlyOnceWith({ name: "Rowan", verifier, proof: { kind: "totp", code: "123456" }, device });
  expect(prove.mock.calls[0]).toMatchObject([{ challenge: "c" }, {}]);
  expect(session.stage.at).toBe("open");
  expect(session.keys.open).toBe(true);
});

it("sends nothing after a cancel", async () => {
  const signIn = vi.fn();
  const { session } = sessionWith({ startSignIn: () => Promise.resolve({ ...someone, passkey: {} }), signIn });
  const stop = new AbortController();
  const device = { form: "phone", browser: "firefox", remember: false } as const;
  const prove = () => {
    stop.abort();
    return Promise.resolve({ kind: "totp", code: "1" } as const);
  };
  await expect(session.signIn({ name: "R", passphrase: "p", device, prove }, stop.signal)).rejects.toThrow();
  expect(signIn).not.toHaveBeenCalled();
});

describe("the lock", () => {
  it("drops the keys, tells the server, and opens with the passphrase", async () => {
    const { session, lock } = await opened();
    session.lock();
    expect(session.stage).toEqual({ at: "locked", why: "self" });
    expect(session.keys.open).toBe(false);
    expect(session.view).not.toBeNull();
    expect(lock).toHaveBeenCalledOnce();
    await session.unlock("four quiet otters paddling");
    expect(session.stage).toEqual({ at: "open" });
  });

  it("stays shut for another passphrase", async () => {
    const { session } = await opened();
    session.lock();
    await expect(session.unlock("four quiet otters sleeping")).rejects.toThrow(Refused);
    expect(session.stage.at).toBe("locked");
    expect(session.keys.open).toBe(false);
  });

  it("in one tab locks all, and work in each is told to none by itself", async () => {
    const [mine, other] = playedTabs();
    const [{ session }, { session: there }] = [await opened({}, mine), await opened({}, other)];
    session.lock("idle");
    expect(there.stage).toEqual({ at: "locked", why: "idle" });
    expect(there.keys.open).toBe(false);
  });

  it("by the server says why, when roles have changed", async () => {
    const { session, denied, view } = await opened();
    view.locked = true;
    view.locked_why = "roles";
    denied("session-locked");
    await vi.waitFor(() => expect(session.stage).toEqual({ at: "locked", why: "roles" }));
    expect(session.keys.open).toBe(false);
  });

  it("makes every view fetch again once it is open", async () => {
    const { session } = await opened();
    const changed = vi.fn();
    const undo = session.onChanged(changed);
    session.lock();
    expect(changed).not.toHaveBeenCalled();
    await session.unlock("four quiet otters paddling");
    expect(changed).toHaveBeenCalledOnce();
    undo();
    session.changed();
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe("the end", () => {
  it.each([
    ["account-removed", "removed"],
    ["signed-out", "signed-out"],
    ["not-signed-in", ""],
  ] as const)("after %s nothing is left here, and it says why", async (slug, why) => {
    const { session, denied } = await opened();
    denied(slug);
    expect(session.stage).toEqual({ at: "ended", why });
    expect([session.view, session.keys.open]).toEqual([null, false]);
  });

  it("after twelve hours says that they are over", async () => {
    const { session, denied, view } = await opened();
    view.ends_at = "2020-01-01T00:00:00Z";
    denied("signed-out");
    expect(session.stage).toEqual({ at: "ended", why: "over" });
  });

  it("by sign-out ends every tab", async () => {
    const [mine, other] = playedTabs();
    const signOut = vi.fn(() => Promise.resolve());
    const [{ session }, { session: there }] = [await opened({ signOut }, mine), await opened({}, other)];
    await session.signOut();
    expect(signOut).toHaveBeenCalledOnce();
    expect([session.stage.at, there.stage.at]).toEqual(["outside", "outside"]);
    expect(there.keys.open).toBe(false);
  });

  it("by sign-out that the server did not hear says so", async () => {
    const { session } = await opened();
    await session.signOut();
    expect(session.stage).toEqual({ at: "ended", why: "unheard" });
  });

  it("comes when this browser is signed in as someone else by now", async () => {
    const { session, view } = await opened();
    view.member = { ...view.member };
    const other = { ...view, member: { ...view.member, id: "m2" } };
    vi.spyOn(session.api, "session").mockResolvedValue(other);
    await session.refresh();
    expect(session.stage).toEqual({ at: "ended", why: "signed-out" });
  });

  it("by Leave drops the keys before the server is told", async () => {
    const order: boolean[] = [];
    const { session } = await opened({
      signOut: () => {
        order.push(session.keys.open);
        return Promise.resolve();
      },
    });
    session.leave();
    expect(order).toEqual([false]);
  });
});

describe("a new passphrase", () => {
  it("keeps the keys and seals them anew under a new salt", async () => {
    const changePassphrase = vi.fn((change: PassphraseChange) =>
      Promise.resolve({ ...view, salt: change.new_salt, sealed_keys: change.sealed_keys }),
    );
    const { session, view } = await opened({ changePassphrase });
    await session.changePassphrase("four quiet otters paddling", "nine slow rivers turning");
    const [change] = changePassphrase.mock.calls[0]!;
    expect(fromBase64url(change.new_salt)).toHaveLength(16);
    expect(change.new_verifier).not.toBe(change.verifier);
    vi.spyOn(session.api, "unlock").mockResolvedValue(session.view!);
    session.lock();
    await session.unlock("nine slow rivers turning");
    expect(session.keys.open).toBe(true);
  });

  it("is not sent with a wrong one of now", async () => {
    const { session } = await opened();
    await expect(session.changePassphrase("not this one at all", "nine slow rivers turning")).rejects.toThrow(SealBroken);
  });
});
