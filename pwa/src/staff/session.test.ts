import { describe, expect, it, vi } from "vitest";

import { playedTabs, someone } from "../../tests/console.tsx";
import { account, no, opened, sessionWith } from "../../tests/session.ts";
import { Offline, Refused } from "./api.ts";

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

it.each(["self", "idle", "roles"] as const)("a page opened anew on a session locked by %s promises nothing that was typed", async (why) => {
  const { session } = sessionWith({ session: () => Promise.resolve({ ...someone, locked: true, locked_why: why }) });
  await session.start();
  expect(session.stage).toEqual({ at: "locked", why: why === "roles" ? "roles" : "opened" });
  expect(session.opened).toBe(false);
});

it.each([
  [no("unavailable", 503), { at: "ended", why: "unheard" }],
  [no("not-signed-in", 401), { at: "outside" }],
] as const)("signing out tells what the server said (%o)", async (fault, stage) => {
  const { session } = await opened({ signOut: () => Promise.reject(fault) });
  await session.signOut();
  expect(session.stage).toEqual(stage);
});

it("says that what is shown may be old when no answer came, and fetches it again when one does", async () => {
  const { session } = await opened();
  const asked = vi.spyOn(session.api, "session").mockRejectedValueOnce(new Offline());
  const changed = vi.fn();
  session.onChanged(changed);
  await session.refresh();
  expect(session.away).toBe(true);
  await session.refresh();
  expect([session.away, asked.mock.calls.length, changed.mock.calls.length]).toEqual([false, 2, 1]);
});
