import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import { type Around, drawConsole } from "../../../tests/console.tsx";
import "../../../tests/dialogs.ts";
import { admin } from "../../../tests/staff-facts.ts";
import { Offline, Refused, type StaffApi } from "../api.ts";
import { codeAt } from "../factors/totp.ts";
import type { Factors, KnownDevice } from "../protocol.ts";
import { useStore } from "../session.ts";
import { Account } from "./account.tsx";

const two: Factors = {
  passkeys: [{ id: "k1", made_on: "2026-11-20", used_on: null, synced: true }],
  totp: { made_on: "2026-11-21" },
  recovery_codes_left: 10,
};
const phone: KnownDevice = {
  id: "d1",
  form: "phone",
  browser: "firefox",
  first_on: "2026-11-01",
  last_on: "2026-11-22",
  here: false,
  remembered: true,
};
const here: KnownDevice = { ...phone, id: "d2", form: "computer", browser: "chrome", here: true, remembered: false };

function draw(api: Around["api"] = {}, factors: Factors = two, about?: string) {
  const tell = vi.fn();
  /** As the console does it: nothing of it is left once nobody is signed in. */
  function WhileSignedIn() {
    return useStore().view ? <Account go={vi.fn()} tell={tell} {...(about === undefined ? {} : { about })} /> : null;
  }
  const drawn = drawConsole(<WhileSignedIn />, {
    view: admin,
    api: {
      factors: () => Promise.resolve(factors),
      devices: () => Promise.resolve({ devices: [here, phone] }),
      ...api,
    },
  });
  const proofOf = vi.spyOn(drawn.session, "proofOf").mockResolvedValue("verifier");
  return { ...drawn, tell, proofOf };
}

const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole("button", { name }));
const current = () => screen.findByLabelText<HTMLInputElement>("Your passphrase now");

describe("ways to sign in", () => {
  it("a passkey is removed after the passphrase was given again", async () => {
    const removePasskey = vi.fn(() => Promise.resolve({ ...two, passkeys: [] }));
    const { tell, proofOf } = draw({ removePasskey });
    await press(/Remove the passkey made on/);
    expect(screen.getByText(/It no longer opens this page/)).toBeTruthy();
    await press("Remove it");
    expect(removePasskey).not.toHaveBeenCalled();
    await userEvent.type(await current(), "four words by chance");
    await press("Remove it");
    await waitFor(() => expect(tell).toHaveBeenCalledWith("The passkey is removed."));
    expect(proofOf.mock.calls[0]?.[0]).toBe("four words by chance");
    expect(removePasskey).toHaveBeenCalledWith("k1", "verifier");
    expect(screen.getByText("You have no passkey.")).toBeTruthy();
    expect(screen.queryByLabelText("Your passphrase now")).toBeNull();
  });

  it("the only one cannot be removed, and it says what to do first", async () => {
    draw({}, { ...two, totp: null });
    expect(await screen.findByText(/This is your only way to sign in/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Remove/ })).toBeNull();
  });

  it("a wrong passphrase is said, and all that was typed stays", async () => {
    const refused = new Refused({ type: "/problems/proof-refused", title: "That passphrase is not right.", status: 403 });
    draw({ removeTotp: () => Promise.reject(refused) });
    await press("Remove codes from an app");
    await userEvent.type(await current(), "something else");
    await press("Remove it");
    expect((await screen.findByRole("alert")).textContent).toBe("That passphrase is not right.");
    expect((await current()).value).toBe("something else");
  });

  it("an app for codes counts once a code of it fits", async () => {
    const setTotp = vi.fn<StaffApi["setTotp"]>(() => Promise.resolve(two));
    const { tell } = draw({ setTotp }, { ...two, totp: null });
    await press("Set up an app");
    const code = await screen.findByRole("textbox", { name: /code/i });
    const secret = (document.querySelector("code")?.textContent ?? "").replaceAll(" ", "");
    await userEvent.type(await current(), "four words by chance");
    await userEvent.type(code, "000000");
    await press("Go on");
    expect(await screen.findByText(/That code does not fit/)).toBeTruthy();
    expect(setTotp).not.toHaveBeenCalled();
    await userEvent.clear(code);
    const right = await codeAt(secret, Date.now());
    await userEvent.type(code, right);
    await press("Go on");
    await waitFor(() => expect(tell).toHaveBeenCalledWith("The app is set up."));
    expect(setTotp).toHaveBeenCalledWith("verifier", secret, right);
  });

  it("ten new recovery codes are shown, and count once they were kept", async () => {
    vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined }));
    const renewRecoveryCodes = vi.fn<StaffApi["renewRecoveryCodes"]>(() => Promise.resolve(two));
    const { tell } = draw({ renewRecoveryCodes }, { ...two, recovery_codes_left: 1 });
    expect(await screen.findByText(/You have one left/)).toBeTruthy();
    await press("Make ten new codes");
    expect(screen.getAllByText(/^[0-9A-Z]{4}( [0-9A-Z]{4}){3}$/)).toHaveLength(10);
    await userEvent.type(await current(), "four words by chance");
    await press("Use these from now on");
    expect(await screen.findByText(/copy or write down the codes first/)).toBeTruthy();
    expect(renewRecoveryCodes).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("checkbox"));
    await press("Use these from now on");
    await waitFor(() => expect(tell).toHaveBeenCalledWith("The new codes count from now on."));
    expect(renewRecoveryCodes.mock.calls[0]?.[1]).toHaveLength(10);
  });
});

describe("the passphrase", () => {
  it("is changed with the one of now and a long new one; a short one is refused with a reason", async () => {
    const { session, tell } = draw();
    const change = vi.spyOn(session, "changePassphrase").mockResolvedValue();
    await press("Change your passphrase");
    await userEvent.type(await current(), "the one of now");
    const next = screen.getByLabelText("Your new passphrase");
    await userEvent.type(next, "short");
    await press("Change it");
    await waitFor(() => expect(next.getAttribute("aria-invalid")).toBe("true"));
    expect(change).not.toHaveBeenCalled();
    await userEvent.clear(next);
    await userEvent.type(next, "lantern otter velvet gravel nine");
    await press("Change it");
    await waitFor(() => expect(change).toHaveBeenCalled());
    expect(change.mock.calls[0]?.slice(0, 2)).toEqual(["the one of now", "lantern otter velvet gravel nine"]);
    await waitFor(() => expect(tell).toHaveBeenCalledWith("Your new passphrase counts from now on."));
  });

  it("what was typed is forgotten when the form is closed", async () => {
    draw();
    await press("Change your passphrase");
    await userEvent.type(screen.getByLabelText("Your new passphrase"), "lantern otter");
    await press("Not now");
    await press("Change your passphrase");
    expect(screen.getByLabelText<HTMLInputElement>("Your new passphrase").value).toBe("");
  });

  it("takes the focus when home led here for it", async () => {
    draw({}, two, "passphrase");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Passphrase"));
  });
});

describe("devices", () => {
  it("are named by kind and browser, and each can be signed out", async () => {
    const endDevice = vi.fn(() => Promise.resolve());
    const { tell } = draw({ endDevice });
    expect(await screen.findByText("This is the one you use now.")).toBeTruthy();
    await press(/Sign out: .*Firefox.* on .*a phone/);
    await waitFor(() => expect(tell).toHaveBeenCalledWith("That device is signed out."));
    expect(endDevice).toHaveBeenCalledWith("d1");
    expect(screen.queryByText(/Firefox/)).toBeNull();
  });

  it("the one used now asks first", async () => {
    const endDevice = vi.fn(() => Promise.resolve());
    const { session } = draw({ endDevice, signOut: () => Promise.resolve() });
    await press(/Sign out: .*Chrome/);
    expect(endDevice).not.toHaveBeenCalled();
    await userEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Sign out" }));
    await waitFor(() => expect(session.stage.at).toBe("outside"));
    expect(endDevice).toHaveBeenCalledWith("d2");
  });

  it("stay as they were when it was not sent", async () => {
    draw({ endDevice: () => Promise.reject(new Offline()) });
    await press(/Sign out: .*Firefox/);
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(screen.getByText(/Firefox/)).toBeTruthy();
  });
});

it("what my roles open is in words, and what was noted about me comes when I want it", async () => {
  const myAudit = vi.fn(() =>
    Promise.resolve({
      entries: [{ seq: 1, at: "2026-11-22T09:41Z", action: "session.begun", by: null, about: { id: "me", name: "Wren" }, role: "" as const }],
      more: false,
    }),
  );
  draw({ myAudit });
  expect(await screen.findByText("Invite someone, or withdraw an invitation.")).toBeTruthy();
  expect(myAudit).not.toHaveBeenCalled();
  await press("Show it");
  expect(await screen.findByText(/Wren.* signed in/)).toBeTruthy();
});
