import { describe, expect, it, vi } from "vitest";

import { someone } from "../../tests/console.tsx";
import { account, opened, sessionWith } from "../../tests/session.ts";
import type { PassphraseChange } from "./api.ts";
import { fromBase64url } from "./keys/bytes.ts";
import { SealBroken } from "./keys/seal.ts";
import type { SessionView } from "./protocol.ts";

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

/** An answer that comes when the test says so. */
function late<T>() {
  let come: (value: T) => void = () => undefined;
  const answer = new Promise<T>((resolve) => (come = resolve));
  return { answer, come };
}

describe("an answer that comes too late", () => {
  it.each(["signOut", "leave", "outside"] as const)("to an unlock after %s opens nothing and is signed out", async (way) => {
    const signOut = vi.fn(() => Promise.resolve());
    const { session, view } = await opened({ signOut });
    session.lock();
    const { answer, come } = late<SessionView>();
    const asked = vi.spyOn(session.api, "unlock").mockReturnValue(answer);
    const unlocking = session.unlock("four quiet otters paddling");
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    void session[way]();
    signOut.mockClear();
    come(view);
    await expect(unlocking).rejects.toThrow(DOMException);
    expect([session.keys.open, session.view, session.stage.at === "open"]).toEqual([false, null, false]);
    expect(signOut).toHaveBeenCalledOnce();
  });

  it("to an unlock after Cancel stays locked, there too, and keeps what was typed", async () => {
    const { session, view, lock } = await opened();
    session.lock();
    lock.mockClear();
    const { answer, come } = late<SessionView>();
    const asked = vi.spyOn(session.api, "unlock").mockReturnValue(answer);
    const stop = new AbortController();
    const unlocking = session.unlock("four quiet otters paddling", stop.signal);
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    stop.abort();
    come(view);
    await expect(unlocking).rejects.toMatchObject({ name: "AbortError" });
    expect([session.stage.at, session.view, lock.mock.calls.length]).toEqual(["locked", view, 1]);
  });

  it("to a sign-in after Cancel signs out what it opened", async () => {
    const signOut = vi.fn(() => Promise.resolve());
    const { view } = await account();
    const { answer, come } = late<SessionView>();
    const signIn = vi.fn(() => answer);
    const { session } = sessionWith({ startSignIn: () => Promise.resolve({ ...someone, passkey: {} }), signIn, signOut });
    const stop = new AbortController();
    const device = { form: "phone", browser: "firefox", remember: false } as const;
    const prove = () => Promise.resolve({ kind: "totp", code: "1" } as const);
    const entering = session.signIn({ name: "R", passphrase: "p", device, prove }, stop.signal);
    await vi.waitFor(() => expect(signIn).toHaveBeenCalled());
    stop.abort();
    come(view);
    await expect(entering).rejects.toThrow(DOMException);
    expect([session.keys.open, session.view]).toEqual([false, null]);
    expect(signOut).toHaveBeenCalledOnce();
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
