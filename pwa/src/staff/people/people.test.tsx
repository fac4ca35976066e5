import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import { type Around, drawConsole } from "../../../tests/console.tsx";
import "../../../tests/dialogs.ts";
import { admin, grant, person, wren } from "../../../tests/staff-facts.ts";
import { Offline } from "../api.ts";
import type { Person, Signed, StatementKind } from "../protocol.ts";
import { People } from "./people.tsx";

interface Given {
  people?: Person[];
  holders?: number;
  about?: string;
  api?: Around["api"];
  view?: Around["view"];
}

function draw({ people = [wren, person()], holders = 3, about, api = {}, view = admin }: Given = {}) {
  const go = vi.fn();
  const tell = vi.fn();
  const facts = { people, key_holders: holders };
  const ask = vi.fn(() => Promise.resolve(facts));
  const drawn = drawConsole(<People go={go} tell={tell} {...(about === undefined ? {} : { about })} />, {
    view,
    api: { people: ask, ...api },
  });
  const sign = vi.spyOn(drawn.session.keys, "sign").mockImplementation((kind: StatementKind) =>
    Promise.resolve<Signed>({ statement: kind, signature: "signed" }),
  );
  return { ...drawn, go, tell, ask, sign, facts };
}

const open = () => screen.findByRole("heading", { name: "Roles" });
const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole("button", { name }));
const plain = (text: string | null | undefined) => text?.replace(/[\u2068\u2069]/g, "");

describe("the list of people", () => {
  it("has those who wait for a yes first, and says where I can say it", async () => {
    const { go } = draw();
    const waiting = await screen.findByRole("heading", { name: "Waiting for a yes" });
    const ash = screen.getByRole("button", { name: "Ash" });
    expect(waiting.compareDocumentPosition(ash) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByText("You can say yes here.")).toBeTruthy();
    await userEvent.click(ash);
    expect(go).toHaveBeenCalledWith("people", "p1");
  });

  it("is by name, which says nothing about anyone", async () => {
    const quiet = (name: string) => person({ id: name, name, roles: [] });
    draw({ people: [quiet("Zoe"), quiet("ábel"), quiet("Mo")] });
    await screen.findByText("Zoe");
    const names = screen.getAllByRole("heading", { level: 3 }).map((each) => each.textContent);
    expect(names).toEqual(["ábel", "Mo", "Zoe"]);
  });

  it("says that nobody can be let in while there are too few to say yes", async () => {
    draw({ holders: 1 });
    expect(await screen.findByText(/Two people who may say yes are needed/)).toBeTruthy();
  });

  it("says so kindly when nobody else is here", async () => {
    const { go } = draw({ people: [wren] });
    expect(await screen.findByText(/Nobody is here but you/)).toBeTruthy();
    await press("Invite someone");
    expect(go).toHaveBeenCalledWith("invitations", "new");
  });

  it("keeps those whose place has ended apart", async () => {
    draw({ people: [wren, person({ state: "removed", roles: [] })] });
    const gone = await screen.findByText("People whose place has ended");
    expect(gone.closest("details")?.open).toBe(false);
  });
});

describe("saying yes", () => {
  it("shows the number and what a yes means before it is signed", async () => {
    const after = person({ roles: [grant({ needed: 1, mine: true, may_approve: false })] });
    const approveGrant = vi.fn(() => Promise.resolve(after));
    const { sign, tell } = draw({ about: "p1", api: { approveGrant } });
    await open();
    await press(/Say yes to .*Mentor/);
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getByText(/You have spoken with them/)).toBeTruthy();
    expect(dialog.textContent).toContain("1111");
    expect(sign).not.toHaveBeenCalled();
    await press("Yes, the number matches");
    await waitFor(() => expect(tell).toHaveBeenCalled());
    expect(sign).toHaveBeenCalledWith("add", expect.objectContaining({ id: "p1", sign_public: "s1" }), "mentor");
    expect(approveGrant).toHaveBeenCalledWith("g1", { statement: "add", signature: "signed" });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("can be left undone, and then nothing was signed", async () => {
    const { sign } = draw({ about: "p1" });
    await open();
    await press(/Say yes to/);
    await press(/^(Cancel|console-cancel)$/);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(sign).not.toHaveBeenCalled();
  });

  it("stays open with a clear word when it was not sent", async () => {
    const approveGrant = vi.fn(() => Promise.reject(new Offline()));
    draw({ about: "p1", api: { approveGrant } });
    await open();
    await press(/Say yes to/);
    await press("Yes, the number matches");
    expect(await within((await screen.findByRole("dialog"))).findByRole("alert")).toBeTruthy();
    await press("Yes, the number matches");
    await waitFor(() => expect(approveGrant).toHaveBeenCalledTimes(2));
  });

  it("is not offered for oneself", async () => {
    draw({ about: "me" });
    await open();
    expect(screen.getByText(/Nobody decides about their own/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Say yes|Take away|End their place|Give this role/ })).toBeNull();
  });

  it("says who said yes already, and how many are still wanted", async () => {
    const yes = { by: { id: "p2", name: "Rook" }, at: "2026-11-22T09:41Z" };
    draw({ about: "p1", people: [person({ roles: [grant({ approvals: [yes], needed: 1 })] })] });
    await open();
    expect(screen.getByText("Waits for one more person to say yes.")).toBeTruthy();
    expect(screen.getByText(/Rook.* said yes on/)).toBeTruthy();
  });

  it("says what to do when no two people are left who could", async () => {
    const lead = grant({ id: "g2", role: "lead", state: "active", needed: 0, may_approve: false });
    draw({ about: "p1", holders: 2, people: [person({ roles: [lead, grant()] })] });
    await open();
    expect(screen.getByText(/An admin can invite a second admin/)).toBeTruthy();
  });
});

describe("roles of a person", () => {
  it("are taken away after the consequence was read", async () => {
    const withdrawRole = vi.fn(() => Promise.resolve(person({ roles: [] })));
    const { sign } = draw({ about: "p1", api: { withdrawRole } });
    await open();
    await press(/Take away: .*Mentor/);
    expect(screen.getByText(/It ends at once/)).toBeTruthy();
    expect(screen.getByText(/takes two people again/)).toBeTruthy();
    await press("Take the role away");
    await waitFor(() => expect(withdrawRole).toHaveBeenCalledWith("p1", "mentor", expect.anything()));
    expect(sign).toHaveBeenCalledWith("withdraw", expect.anything(), "mentor");
  });

  it("are given with a word on what it takes, and what was picked stays when it is not sent", async () => {
    const giveRole = vi.fn(() => Promise.reject(new Offline()));
    draw({ about: "p1", api: { giveRole } });
    await open();
    const which = screen.getByLabelText("Which role");
    await userEvent.selectOptions(which, "lead");
    expect(screen.getByText(/Two other people say yes before it counts/)).toBeTruthy();
    await userEvent.selectOptions(which, "translator");
    expect(screen.getByText(/It counts at once/)).toBeTruthy();
    await press("Give this role");
    await screen.findByRole("alert");
    expect((which as HTMLSelectElement).value).toBe("translator");
    expect(giveRole).toHaveBeenCalledWith("p1", "translator");
  });

  it("does nothing before one is picked", async () => {
    const giveRole = vi.fn();
    draw({ about: "p1", api: { giveRole } });
    await open();
    await press("Give this role");
    expect(giveRole).not.toHaveBeenCalled();
  });
});

describe("ending someone's place", () => {
  it("takes two presses, and the second says what happens", async () => {
    const removePerson = vi.fn(() => Promise.resolve(person({ state: "removed", roles: [] })));
    const { tell, facts } = draw({ about: "p1", api: { removePerson } });
    await open();
    await press("End their place here");
    expect(screen.getByText(/Every page that they have open closes at once/)).toBeTruthy();
    expect(removePerson).not.toHaveBeenCalled();
    facts.people = [wren, person({ state: "removed", roles: [] })];
    await press("End their place");
    expect(await screen.findByText(/Their place here has ended/)).toBeTruthy();
    expect(plain(tell.mock.calls[0]?.[0] as string)).toBe("Ash's place here has ended.");
  });
});

describe("a new start", () => {
  const reset = { id: "r1", state: "open" as const, opened_by: "Rook", approvals: [], needed: 2, mine: false, may_approve: true };

  it("is asked for after what it does was read", async () => {
    const openReset = vi.fn(() => Promise.resolve(person({ reset })));
    draw({ about: "p1", api: { openReset } });
    await open();
    await press("Ask for a new start");
    expect(screen.getByText(/everything before it is gone/)).toBeTruthy();
    await press("Ask for it");
    await waitFor(() => expect(openReset).toHaveBeenCalledWith("p1"));
  });

  it("is said yes to, signed, without a role", async () => {
    const approveReset = vi.fn(() => Promise.resolve(person({ reset: { ...reset, mine: true, needed: 1 } })));
    const { sign } = draw({ about: "p1", people: [person({ roles: [], reset })], api: { approveReset } });
    await open();
    await press("Say yes to a new start");
    await press("Yes, it is really them");
    await waitFor(() => expect(approveReset).toHaveBeenCalledWith("r1", expect.anything()));
    expect(sign).toHaveBeenCalledWith("reset", expect.anything(), "");
  });

  it("shows the link once, and keeps it in sight when something changes", async () => {
    const ready = person({ roles: [], reset: { ...reset, state: "approved", mine: true, needed: 0, may_approve: false } });
    const link = { link: "https://example.org/staff/#token", expires_at: "2026-11-25T10:00Z" };
    const { session } = draw({ about: "p1", people: [ready], api: { makeResetLink: () => Promise.resolve(link) } });
    await open();
    await press(/Make the link/);
    const field = await screen.findByLabelText<HTMLTextAreaElement>("The link");
    expect(field.value).toBe(link.link);
    session.changed();
    expect(screen.getByLabelText<HTMLTextAreaElement>("The link").value).toBe(link.link);
    await press("I have it");
    expect(screen.queryByLabelText("The link")).toBeNull();
  });

  it("can be stopped", async () => {
    const cancelReset = vi.fn(() => Promise.resolve());
    draw({ about: "p1", people: [person({ roles: [], reset })], api: { cancelReset } });
    await open();
    await press("Stop the new start");
    await waitFor(() => expect(cancelReset).toHaveBeenCalledWith("r1"));
  });
});

it("what is picked and where one stands survive a change on the server", async () => {
  const { session, ask } = draw({ about: "p1" });
  await open();
  const which = screen.getByLabelText<HTMLSelectElement>("Which role");
  await userEvent.selectOptions(which, "writer");
  which.focus();
  session.changed();
  await waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
  expect(which.value).toBe("writer");
  expect(document.activeElement).toBe(which);
});
