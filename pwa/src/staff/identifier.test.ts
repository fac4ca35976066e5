import { describe, expect, it, vi } from "vitest";

import { playedTabs, someone } from "../../tests/console.tsx";
import { no, opened } from "../../tests/session.ts";
import { Offline, Refused } from "./api.ts";

/** A server that gives a new identifier with each unlock; `lose` drops its next answer on the way back. */
async function rotating() {
  const made = await opened();
  let [mine, theirs, lose] = [0, 0, false];
  const gone = () => {
    made.denied("not-signed-in");
    return Promise.reject(no("not-signed-in", 401));
  };
  const renew = () => {
    if (mine !== theirs) return gone();
    theirs += 1;
    if (lose) return Promise.reject(new Offline());
    mine = theirs;
    return Promise.resolve(made.view);
  };
  const asked = vi.spyOn(made.session.api, "session").mockImplementation(() => (mine === theirs ? Promise.resolve(made.view) : gone()));
  const server = {
    lose: () => (lose = true),
    /** Another tab of this browser unlocks: its identifier is ours. */
    unlockedElsewhere: () => (mine = theirs += 1),
  };
  Object.assign(made.session.api, { unlock: renew, changePassphrase: renew });
  return { ...made, server, asked };
}

describe("an identifier that the server does not know any more", () => {
  const again = "four quiet otters paddling";

  it("after an unlock whose answer was lost leads to signing in again, and keeps what was typed", async () => {
    const { session, server, view } = await rotating();
    session.lock();
    server.lose();
    await expect(session.unlock(again)).rejects.toThrow(Offline);
    await expect(session.unlock(again)).rejects.toThrow(Refused);
    await vi.waitFor(() => expect(session.stage).toEqual({ at: "again" }));
    expect([session.view, session.keys.open, session.opened]).toEqual([view, false, true]);
    Object.assign(session.api, { startSignIn: () => Promise.resolve({ ...someone, passkey: {} }), signIn: () => Promise.resolve(view) });
    const prove = () => Promise.resolve({ kind: "totp", code: "123456" } as const);
    const device = { form: "phone", browser: "firefox", remember: false } as const;
    await session.signIn({ name: "Rowan", passphrase: again, device, prove }, new AbortController().signal);
    expect([session.stage, session.opened]).toEqual([{ at: "open" }, true]);
  });

  it("after a new passphrase whose answer was lost does the same", async () => {
    const { session, server } = await rotating();
    server.lose();
    await expect(session.changePassphrase(again, "nine slow rivers turning")).rejects.toThrow(Offline);
    await session.refresh();
    await vi.waitFor(() => expect(session.stage).toEqual({ at: "again" }));
    expect(session.view).not.toBeNull();
  });

  it("in a request that an unlock overtook ends nothing", async () => {
    const { session, denied, server, asked } = await rotating();
    server.unlockedElsewhere();
    denied("not-signed-in");
    await vi.waitFor(() => expect(asked).toHaveResolved());
    expect([session.stage, session.keys.open]).toEqual([{ at: "open" }, true]);
  });

  it("comes back by itself when another tab has a newer one", async () => {
    const [mine, other] = playedTabs();
    const { session, view, denied } = await opened({}, mine);
    const asked = vi.spyOn(session.api, "session").mockRejectedValue(no("not-signed-in", 401));
    denied("not-signed-in");
    await vi.waitFor(() => expect(session.stage).toEqual({ at: "again" }));
    asked.mockResolvedValue(view);
    other.say({ type: "renewed" });
    await vi.waitFor(() => expect(session.stage.at).toBe("locked"));
    expect(session.opened).toBe(true);
  });

  it("after twelve hours is the end, and nothing waits", async () => {
    const { session, denied, view } = await opened();
    view.ends_at = "2020-01-01T00:00:00Z";
    denied("not-signed-in");
    expect([session.stage, session.view]).toEqual([{ at: "ended", why: "over" }, null]);
  });
});
