import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";

import { type Around, drawConsole } from "../../../tests/console.tsx";
import "../../../tests/dialogs.ts";
import { admin } from "../../../tests/staff-facts.ts";
import { Offline } from "../api.ts";
import type { Invitation } from "../protocol.ts";
import { Invitations } from "./invitations.tsx";

const open: Invitation = {
  id: "i1",
  name: "Fern",
  roles: ["mentor"],
  kind: "join",
  made_by: "Wren",
  made_at: "2026-11-22T09:00Z",
  expires_at: "2026-11-25T09:00Z",
};
const link = { id: "i2", link: "https://example.org/staff/#abc", expires_at: "2026-11-25T10:00Z" };

function draw(api: Around["api"] = {}, about?: string, list: Invitation[] = [open]) {
  const tell = vi.fn();
  const invitations = vi.fn(() => Promise.resolve({ invitations: list }));
  const drawn = drawConsole(<Invitations go={vi.fn()} tell={tell} {...(about === undefined ? {} : { about })} />, {
    view: admin,
    api: { invitations, ...api },
  });
  return { ...drawn, tell, invitations };
}

function clipboard(writeText: (text: string) => Promise<void>) {
  const spied = vi.fn(writeText);
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator) as Navigator, { clipboard: { writeText: spied } }));
  return spied;
}
afterEach(() => void vi.unstubAllGlobals());

const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole("button", { name }));

describe("inviting", () => {
  it("asks for a made-up name and says why, and sorts roles by how many people they take", async () => {
    draw();
    expect(screen.getByText(/No real names here/)).toBeTruthy();
    const gated = within(screen.getByRole("group", { name: /Two other people say yes/ }));
    expect(gated.getAllByRole("checkbox")).toHaveLength(3);
    const free = within(screen.getByRole("group", { name: /Your invitation is enough/ }));
    expect(free.getAllByRole("checkbox")).toHaveLength(8);
    expect(await screen.findByText("Fern")).toBeTruthy();
  });

  it("makes a link that is shown until it was taken", async () => {
    const invite = vi.fn(() => Promise.resolve(link));
    const { session } = draw({ invite });
    await userEvent.type(screen.getByLabelText("A made-up name"), " Moss ");
    await userEvent.click(screen.getByRole("checkbox", { name: /^Translator/ }));
    await userEvent.click(screen.getByRole("checkbox", { name: /^Mentor/ }));
    await press("Make the link");
    const field = await screen.findByLabelText<HTMLTextAreaElement>("The link");
    expect(invite).toHaveBeenCalledWith("Moss", ["mentor", "translator"]);
    expect(field.value).toBe(link.link);
    expect(screen.getByRole("heading", { name: /For .*Moss/ })).toBe(document.activeElement);
    session.changed();
    await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>("The link").value).toBe(link.link));
    await press("I have it");
    expect(screen.getByLabelText<HTMLInputElement>("A made-up name").value).toBe("");
  });

  it("copies the link, and says so", async () => {
    const writeText = clipboard(() => Promise.resolve());
    draw({ invite: () => Promise.resolve(link) }, "mentor");
    await press("Make the link");
    await press("Copy the link");
    expect(await screen.findByText("Copied.")).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith(link.link);
  });

  it("marks the link for copying by hand where the browser refuses", async () => {
    draw({ invite: () => Promise.resolve(link) }, "mentor");
    await press("Make the link");
    const field = await screen.findByLabelText<HTMLTextAreaElement>("The link");
    clipboard(() => Promise.reject(new DOMException("no", "NotAllowedError")));
    await press("Copy the link");
    expect(await screen.findByText(/This browser did not copy it/)).toBeTruthy();
    expect(document.activeElement).toBe(field);
    expect(field.selectionEnd).toBe(link.link.length);
  });

  it("loses nothing that was typed when the connection does", async () => {
    draw({ invite: () => Promise.reject(new Offline()) });
    await userEvent.type(screen.getByLabelText("A made-up name"), "Moss");
    await userEvent.click(screen.getByRole("checkbox", { name: /^Lead/ }));
    await press("Make the link");
    await screen.findByRole("alert");
    expect(screen.getByLabelText<HTMLInputElement>("A made-up name").value).toBe("Moss");
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /^Lead/ }).checked).toBe(true);
  });

  it("asks for a role and a name that can be one, before anything is sent", async () => {
    const invite = vi.fn();
    draw({ invite });
    await press("Make the link");
    expect(await screen.findByText("Please tick at least one role.")).toBeTruthy();
    await userEvent.type(screen.getByLabelText("A made-up name"), "a@b");
    await userEvent.click(screen.getByRole("checkbox", { name: /^Writer/ }));
    await press("Make the link");
    expect(await screen.findByText(/This cannot be a name here/)).toBeTruthy();
    expect(invite).not.toHaveBeenCalled();
  });

  it("says that a second admin needs no other yes while there is one", async () => {
    const home = { roles: [], to_do: [{ kind: "second-key-holder" as const, count: 1 }] };
    draw({ home: () => Promise.resolve(home) });
    expect(await screen.findByText(/a second admin needs no other yes/)).toBeTruthy();
  });

  it("comes with the second admin ticked when home led here", () => {
    draw({}, "admin");
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /^Admin/ }).checked).toBe(true);
  });
});

describe("open invitations", () => {
  it("can be withdrawn, with the consequence in words", async () => {
    const withdrawInvitation = vi.fn(() => Promise.resolve());
    const { tell } = draw({ withdrawInvitation });
    await userEvent.click(await screen.findByRole("button", { name: /Withdraw: .*Fern/ }));
    expect(screen.getByText(/The link stops working at once/)).toBeTruthy();
    await press("Withdraw it");
    await waitFor(() => expect(tell).toHaveBeenCalledWith("The invitation is withdrawn."));
    expect(withdrawInvitation).toHaveBeenCalledWith("i1");
    expect(screen.getByText("No invitation is open.")).toBeTruthy();
  });

  it("say so when there are none", async () => {
    draw({}, undefined, []);
    expect(await screen.findByText("No invitation is open.")).toBeTruthy();
  });
});
