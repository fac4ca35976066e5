import { screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import { drawConsole } from "../../../tests/console.tsx";
import { admin } from "../../../tests/staff-facts.ts";
import { Offline, Refused } from "../api.ts";
import type { Home as HomeFacts } from "../protocol.ts";
import { Home } from "./home.tsx";

const calm: HomeFacts = { roles: [{ role: "writer", state: "active", approvals: 0, needed: 0 }], to_do: [] };

function draw(...answers: (HomeFacts | Error)[]) {
  const go = vi.fn();
  const last = answers.at(-1)!;
  const home = vi.fn(() => {
    const answer = answers.shift() ?? last;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  const drawn = drawConsole(<Home go={go} tell={vi.fn()} />, { view: admin, api: { home } });
  return { ...drawn, go, home };
}

describe("home", () => {
  it("greets by the made-up name and is calm when nothing is to do", async () => {
    draw(calm);
    expect(screen.getByRole("status").textContent).toBe("One moment");
    expect(await screen.findByText(/Nothing needs you right now/)).toBeTruthy();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("Wren");
    expect(screen.getByText("Writer")).toBeTruthy();
  });

  it("tells an admin who is alone what happens next, and leads to the invitation", async () => {
    const { go } = draw({ ...calm, to_do: [{ kind: "second-key-holder", count: 1 }] });
    expect(await screen.findByText(/Until then nobody can become a mentor or a lead/)).toBeTruthy();
    expect(screen.getAllByRole("listitem").length).toBeGreaterThanOrEqual(4);
    await userEvent.click(screen.getByRole("button", { name: "Invite a second admin" }));
    expect(go).toHaveBeenCalledWith("invitations", "admin");
  });

  it("names the command for the server where no invitation of mine lets a second admin in", async () => {
    draw({ ...calm, to_do: [{ kind: "second-key-holder", count: 0 }] });
    expect(await screen.findByText(/wayside staff invite --role admin/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Invite a second admin" })).toBeNull();
  });

  it("each thing to do is a button that leads there", async () => {
    const { go } = draw({
      ...calm,
      to_do: [
        { kind: "approve", count: 2 },
        { kind: "codes-low", count: 0 },
        { kind: "passphrase-tried", count: 1 },
        { kind: "second-factor-backup", count: 1 },
        { kind: "invitations-open", count: 1 },
      ],
    });
    expect(await screen.findByText(/2.* people wait for your yes/)).toBeTruthy();
    expect(screen.getByText("You have no recovery codes left")).toBeTruthy();
    for (const button of screen.getAllByRole("button")) await userEvent.click(button);
    expect(go.mock.calls).toEqual([
      ["people"],
      ["account", "codes"],
      ["account", "passphrase"],
      ["account", "factors"],
      ["invitations"],
    ]);
  });

  it("shows the number to read aloud to someone whose role waits, and how many said yes", async () => {
    draw({
      roles: [{ role: "mentor", state: "pending", approvals: 1, needed: 2 }],
      to_do: [{ kind: "wait-approval", count: 1 }],
    });
    expect(await screen.findByText(/0001/)).toBeTruthy();
    const said = screen.getByText(/people have said yes/).textContent.replace(/[\u2068\u2069]/g, "");
    expect(said).toBe("Mentor: 1 of 2 people have said yes.");
  });

  it("looks again when something changed, and keeps what was shown when the answer does not come", async () => {
    const { session, home } = draw(calm, new Offline(), { ...calm, to_do: [{ kind: "approve", count: 1 }] });
    await screen.findByText(/Nothing needs you/);
    session.changed();
    expect((await screen.findByRole("alert")).textContent).toMatch(/Shown as of .*The connection is lost/);
    expect(screen.getByText(/Nothing needs you/)).toBeTruthy();
    dispatchEvent(new Event("online"));
    expect(await screen.findByText("Someone waits for your yes")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(home).toHaveBeenCalledTimes(3);
  });

  it("offers to try again when nothing came at all", async () => {
    draw(new Offline(), calm);
    await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/Nothing needs you/)).toBeTruthy();
  });

  it("says what the server said when it refused", async () => {
    draw(new Refused({ type: "/problems/not-allowed", title: "That is not open to you.", status: 403 }));
    await waitFor(() => expect(screen.getByRole("alert").textContent).toBe("That is not open to you."));
  });
});
