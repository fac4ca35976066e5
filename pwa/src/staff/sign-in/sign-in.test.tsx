import { screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import { drawConsole } from "../../../tests/console.tsx";
import { Offline, Refused } from "../api.ts";
import { NotDerived } from "../keys/derive.ts";
import type { Session } from "../session.ts";
import { SignIn } from "./sign-in.tsx";

const passphrase = "four quiet otters paddling";

async function filled(signIn: Session["signIn"]) {
  const drawn = drawConsole(<SignIn />, { view: null });
  const called = vi.spyOn(drawn.session, "signIn").mockImplementation(signIn);
  await userEvent.type(screen.getByLabelText("Your name here"), " Rowan ");
  await userEvent.type(screen.getByLabelText("Passphrase"), passphrase);
  await userEvent.type(screen.getByLabelText("Code from your app"), "123 456");
  return { ...drawn, called };
}
const press = () => userEvent.click(screen.getByRole("button", { name: "Sign in" }));

it("lets a password manager and the phone's codes do their part", () => {
  drawConsole(<SignIn />, { view: null });
  const named = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
  expect(named("Your name here").autocomplete).toBe("username");
  expect(named("Passphrase")).toMatchObject({ type: "password", autocomplete: "current-password" });
  expect(named("Code from your app")).toMatchObject({ autocomplete: "one-time-code", inputMode: "numeric" });
  expect(screen.getByLabelText<HTMLInputElement>("Remember this browser").checked).toBe(false);
});

it("sends name, passphrase and code together", async () => {
  const { called } = await filled(async ({ prove }, signal) => {
    expect(await prove({}, signal)).toEqual({ kind: "totp", code: "123456" });
  });
  await press();
  expect(called.mock.calls[0]![0]).toMatchObject({ name: "Rowan", passphrase, device: { remember: false } });
});

it("takes a recovery code in place of the app, however it is typed", async () => {
  const { called } = await filled(() => Promise.resolve());
  await userEvent.click(screen.getByRole("button", { name: "Use a recovery code" }));
  await userEvent.type(screen.getByLabelText("Recovery code"), "abcd efgh-jkmn pqrs");
  await press();
  const [{ prove }, signal] = called.mock.calls[0]!;
  expect(await prove({}, signal)).toEqual({ kind: "recovery", code: "ABCDEFGHJKMNPQRS" });
});

it("names the field that is still empty, and sends nothing", async () => {
  const { session } = drawConsole(<SignIn />, { view: null });
  const called = vi.spyOn(session, "signIn");
  await press();
  const field = screen.getByLabelText("Your name here");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByRole("alert").textContent).toContain("comes first");
  expect(called).not.toHaveBeenCalled();
});

it.each([
  [new Refused({ type: "/problems/sign-in-refused", title: "That did not fit.", status: 401 }), "That did not fit."],
  [new Offline(), "No answer came."],
  [new NotDerived(), "more memory"],
  [new Refused({ type: "/problems/slow-down", title: "", status: 429 }, 30), "30 seconds"],
  [new Refused({ type: "/problems/slow-down", title: "", status: 429 }, 840), "14 minutes"],
])("says what did not work and keeps what was typed (%o)", async (fault, words) => {
  await filled(() => Promise.reject(fault));
  await press();
  expect((await screen.findByRole("alert")).textContent.replace(/[\u2068\u2069]/g, "")).toContain(words);
  expect(screen.getByLabelText<HTMLInputElement>("Passphrase").value).toBe(passphrase);
  expect(screen.getByLabelText<HTMLInputElement>("Code from your app").value).toBe("");
});

it("says that it takes a while, and can be cancelled", async () => {
  let ended: AbortSignal | undefined;
  await filled((_, signal) => {
    ended = signal;
    return new Promise(() => undefined);
  });
  await press();
  expect(screen.getByRole("status").textContent).toContain("few seconds");
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(ended?.aborted).toBe(true);
  expect(screen.queryByText(/few seconds/)).toBeNull();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("shows the passphrase and hides it", async () => {
  drawConsole(<SignIn />, { view: null });
  const show = screen.getByRole("button", { name: "Show" });
  await userEvent.click(show);
  expect(screen.getByLabelText<HTMLInputElement>("Passphrase").type).toBe("text");
  await userEvent.click(show);
  expect(screen.getByLabelText<HTMLInputElement>("Passphrase").type).toBe("password");
});

it("asks for a passkey first where the browser knows them", async () => {
  vi.stubGlobal("PublicKeyCredential", vi.fn());
  drawConsole(<SignIn />, { view: null });
  expect(screen.getByRole("button", { name: "Use my passkey" })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Use a code from my app" }));
  await waitFor(() => expect(screen.getByLabelText("Code from your app")).toBeTruthy());
  vi.unstubAllGlobals();
});
