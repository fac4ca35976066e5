import { screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";

import "../../../tests/dialogs.ts";
import { Debriefs } from "./debriefs.tsx";
import { NotesForLeads } from "./notes.tsx";
import { asked, drawTalk, LEAD } from "./talk.fixture.tsx";

const packet = (p: string) => ({ name: `n-${p}`, on: "2026-11-20", until: "2026-12-20", p });

async function unfold(summary: string) {
  const details = (await screen.findByText(summary)).closest("details")!;
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
}

describe("words for oneself", () => {
  it("are not asked for: nothing is fetched before someone opens them", async () => {
    const { ask } = await drawTalk(<Debriefs />);
    expect(screen.getByText(/It is your choice/)).toBeTruthy();
    expect(ask).not.toHaveBeenCalled();
  });

  it("leave sealed, and come back open only here", async () => {
    const { ask } = await drawTalk(<Debriefs />, { answers: { "GET /staff/talk/debriefs": { debriefs: [packet("erofeb"), packet("broken")] } } });
    await unfold("Write or read");
    expect(await screen.findByText("before")).toBeTruthy();
    expect(screen.getByText(/cannot be opened with your key/)).toBeTruthy();
    await userEvent.type(screen.getByLabelText("What stays with you"), "canary");
    await userEvent.click(screen.getByRole("button", { name: "Keep it for me" }));
    await waitFor(() => expect(ask).toHaveBeenCalledWith("POST", "/staff/talk/debriefs", { name: "d1", p: "yranac" }));
    expect(JSON.stringify(ask.mock.calls)).not.toContain("canary");
  });

  it("can be erased after a question", async () => {
    const { ask } = await drawTalk(<Debriefs />, { answers: { "GET /staff/talk/debriefs": { debriefs: [packet("erofeb")] } } });
    await unfold("Write or read");
    await userEvent.click(await screen.findByRole("button", { name: /^Erase what was written/ }));
    await userEvent.click(await screen.findByRole("button", { name: "Erase it" }));
    await waitFor(() => expect(asked(ask)).toEqual(["DELETE /staff/talk/debriefs/n-erofeb"]));
    expect(await screen.findByText("You have kept nothing here.")).toBeTruthy();
  });

  it("are gone from the page when the console locks", async () => {
    const { session } = await drawTalk(<Debriefs />, { answers: { "GET /staff/talk/debriefs": { debriefs: [packet("erofeb")] } } });
    await unfold("Write or read");
    await screen.findByText("before");
    session.lock();
    await waitFor(() => expect(screen.queryByText("before")).toBeNull());
  });
});

describe("notes for leads", () => {
  it("are opened here, with the name that was sealed with them", async () => {
    await drawTalk(<NotesForLeads />, { answers: { "GET /staff/talk/notes": { notes: [packet("eton")] } }, permissions: LEAD });
    await unfold("Read the notes");
    expect(await screen.findByText("note")).toBeTruthy();
    expect(screen.getByRole("heading", { level: 3 }).textContent).toMatch(/From.*Mia/);
  });
});
