import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import { type Around, drawConsole, someone } from "../../../tests/console.tsx";
import { Offline, Refused, type StaffApi } from "../api.ts";
import { codeAt } from "../factors/totp.ts";
import type { Joining as Sent, Welcome } from "../protocol.ts";
import { Join } from "./join.tsx";
import { Joining } from "./joining.ts";
import { Steps } from "./steps.tsx";
import { takeToken } from "./token.ts";

const passphrase = "four quiet otters paddling";
const welcome: Welcome = {
  name: "",
  roles: ["mentor", "translator"],
  kind: "join",
  member_id: "m1",
  expires_at: "2026-11-25T00:00:00Z",
  memory_kib: 8,
  passes: 1,
  passkey: {},
};
// jsdom has neither.
vi.stubGlobal("scrollTo", vi.fn());
Object.assign(URL, { createObjectURL: () => "blob:codes", revokeObjectURL: () => undefined });

const next = () => userEvent.click(screen.getByRole("button", { name: "Next" }));
const heading = (name: string) => screen.findByRole("heading", { name, level: 1 });

async function stretched() {
  const wrap = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  return { wrap, verifier: "v".repeat(43) };
}

function begin(api: Around["api"], parts: Partial<Welcome> = {}) {
  const onDone = vi.fn();
  const derive = vi.fn(stretched);
  const answers = { readInvitation: () => Promise.resolve({ ...welcome, ...parts }), ...api };
  // The way is drawn with a quick derivation; the slow one has its own tests.
  const Begun = () => <Steps joining={joining} onDone={onDone} />;
  let joining: Joining = null as never;
  const outside = drawConsole(null, { api: answers, view: null });
  joining = new Joining("token", { ...welcome, ...parts }, outside.session.api, derive);
  outside.unmount();
  const drawn = drawConsole(<Begun />, { api: answers, view: null });
  return { ...drawn, joining, onDone, derive };
}

async function toCodes(joining: Joining) {
  await userEvent.type(screen.getByLabelText("A name for here"), "Rowan");
  await next();
  await heading("Your passphrase");
  await userEvent.type(screen.getByLabelText("New passphrase"), passphrase);
  await next();
  await heading("A second way to show it is you");
  await userEvent.type(screen.getByLabelText("Code from your app"), await codeAt(joining.secret, Date.now()));
  await next();
  await heading("Ten codes for a bad day");
}

it("asks for the passphrase anew when the person walked away, and forgets it", async () => {
  const { joining } = begin({});
  await toCodes(joining);
  vi.useFakeTimers({ now: Date.now() + 10 * 60_000, toFake: ["Date"] });
  document.dispatchEvent(new Event("visibilitychange"));
  vi.useRealTimers();
  await heading("Your passphrase");
  expect([joining.passphrase, screen.getByLabelText<HTMLInputElement>("New passphrase").value]).toEqual(["", ""]);
  expect([joining.name, joining.factor]).toEqual(["Rowan", "totp"]);
});

it("goes in four steps and sends all of it in one request", async () => {
  const join = vi.fn<StaffApi["join"]>(() => Promise.resolve(someone));
  const { joining, onDone, session } = begin({ join });
  expect(screen.getByText(/Step/).textContent.replace(/[\u2068\u2069]/g, "")).toBe("Step 1 of 4");
  await toCodes(joining);
  await userEvent.click(screen.getByLabelText(/I have kept them/));
  await userEvent.click(screen.getByRole("button", { name: "Come in" }));
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  const [sent] = join.mock.calls[0]!;
  expect(sent).toMatchObject({ token: "token", name: "Rowan", device: { remember: false }, factor: { kind: "totp", secret: joining.secret } });
  expect(sent.recovery_codes).toEqual(joining.codes);
  expect(JSON.stringify(sent)).not.toContain(passphrase);
  expect(session.stage.at).toBe("open");
  expect(session.keys.open).toBe(true);
});

it("can be sent again after a lost connection, as the very same request", async () => {
  const join = vi.fn<StaffApi["join"]>(() => Promise.reject(new Offline()));
  const { joining, onDone, derive } = begin({ join });
  await toCodes(joining);
  await userEvent.click(screen.getByLabelText(/I have kept them/));
  await userEvent.click(screen.getByRole("button", { name: "Come in" }));
  expect((await screen.findByRole("alert")).textContent).toContain("No answer came");
  join.mockResolvedValue(someone);
  await userEvent.click(screen.getByRole("button", { name: "Come in" }));
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  const [[first], [second]] = join.mock.calls as [[Sent], [Sent]];
  expect([second.verifier, second.sign_public, second.salt, second.sealed_keys]).toEqual([
    first.verifier,
    first.sign_public,
    first.salt,
    first.sealed_keys,
  ]);
  expect(derive).toHaveBeenCalledOnce();
});

it("goes back without losing anything", async () => {
  const { joining } = begin({});
  await toCodes(joining);
  const codes = screen.getAllByRole("listitem").map((each) => each.textContent);
  const back = () => userEvent.click(screen.getByRole("button", { name: "Back" }));
  await back();
  await heading("A second way to show it is you");
  expect(screen.getByText("Your app is ready.")).toBeTruthy();
  await back();
  await heading("Your passphrase");
  expect(screen.getByLabelText<HTMLInputElement>("New passphrase").value).toBe(passphrase);
  await back();
  expect(screen.getByLabelText<HTMLInputElement>("A name for here").value).toBe("Rowan");
  await next();
  await heading("Your passphrase");
  await next();
  await heading("A second way to show it is you");
  await next();
  await heading("Ten codes for a bad day");
  expect(screen.getAllByRole("listitem").map((each) => each.textContent)).toEqual(codes);
});

it("does not go on before the codes are kept", async () => {
  const join = vi.fn();
  const { joining } = begin({ join });
  await toCodes(joining);
  await userEvent.click(screen.getByRole("button", { name: "Come in" }));
  expect(screen.getByRole("alert").textContent).toContain("keep the codes first");
  expect(join).not.toHaveBeenCalled();
});

it("does not take a code that the app never showed", async () => {
  begin({}, { name: "Rowan" });
  await next();
  await heading("Your passphrase");
  await userEvent.type(screen.getByLabelText("New passphrase"), passphrase);
  await next();
  await heading("A second way to show it is you");
  await userEvent.type(screen.getByLabelText("Code from your app"), "12345");
  await next();
  expect((await screen.findByRole("alert")).textContent).toContain("not the code that the app shows now");
});

it("says why a passphrase is not taken", async () => {
  begin({}, { name: "Rowan" });
  await next();
  await heading("Your passphrase");
  await userEvent.type(screen.getByLabelText("New passphrase"), "iloveyouforever");
  await next();
  expect((await screen.findByRole("alert")).textContent).toContain("Many people use this one");
});

it("asks for another name where someone has one like it", async () => {
  const taken = new Refused({ type: "/problems/name-taken", title: "Someone has that name.", status: 409 });
  const { joining } = begin({ join: () => Promise.reject(taken) });
  await toCodes(joining);
  await userEvent.click(screen.getByLabelText(/I have kept them/));
  await userEvent.click(screen.getByRole("button", { name: "Come in" }));
  await screen.findByLabelText("A name for here");
  expect((await screen.findByRole("alert")).textContent).toBe("Someone has that name.");
});

it("shows the name that was given, and what the roles let one do", () => {
  begin({}, { name: "Rowan" });
  expect(screen.queryByLabelText("A name for here")).toBeNull();
  expect(screen.getByText("Rowan")).toBeTruthy();
  const roles = screen.getByRole("heading", { name: "What you can do here" }).nextElementSibling as HTMLElement;
  expect(within(roles).getAllByRole("listitem")).toHaveLength(2);
});

it("begins anew with another heading for someone who lost every key", () => {
  begin({}, { name: "Rowan", kind: "reset", roles: [] });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("A new start");
});

it.each([
  ["was used", "link-not-valid", 404],
  ["was cut off in copying", "invalid-body", 422],
])("says that a link that %s does not work, and what can be done", async (_, slug, status) => {
  const gone = new Refused({ type: `/problems/${slug}`, title: "", status });
  drawConsole(<Join token="t" onDone={vi.fn()} />, { api: { readInvitation: () => Promise.reject(gone) }, view: null });
  expect(await heading("This link does not work")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Sign in" })).toBeTruthy();
});

it("tries again when the internet was away", async () => {
  const readInvitation = vi.fn(() => Promise.reject<Welcome>(new Offline()));
  drawConsole(<Join token="t" onDone={vi.fn()} />, { api: { readInvitation }, view: null });
  await screen.findByRole("alert");
  readInvitation.mockResolvedValue(welcome);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByLabelText("A name for here")).toBeTruthy();
});

it("takes the token out of the address at once, and adds nothing to the history", () => {
  const before = history.length;
  history.replaceState(null, "", "/staff/#abc-123");
  expect(takeToken()).toBe("abc-123");
  expect(location.href).not.toContain("abc");
  expect(history).toHaveLength(before);
  expect(takeToken()).toBeUndefined();
});

it("refuses a name that cannot be one at its own step", async () => {
  begin({});
  await userEvent.type(screen.getByLabelText("A name for here"), "ivy@example.org");
  await next();
  expect(screen.getByRole("alert").textContent).toMatch(/This cannot be a name here/);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Welcome");
});

it("goes back to the name when the server did not take it", async () => {
  const join = () => Promise.reject(new Refused({ type: "/problems/invalid-body", title: "Some of it does not fit.", status: 422 }));
  const { joining } = begin({ join });
  await toCodes(joining);
  await userEvent.click(screen.getByLabelText(/I have kept them/));
  await userEvent.click(screen.getByRole("button", { name: "Come in" }));
  await heading("Welcome");
  expect(await screen.findByText(/This cannot be a name here/)).toBeTruthy();
});
