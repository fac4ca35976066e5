import { screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { useState } from "preact/hooks";
import { expect, it, vi } from "vitest";

import { drawConsole } from "../../tests/console.tsx";
import { Console } from "./console.tsx";
import type { ViewProps, Views } from "./frame.tsx";

function Writing({ go }: ViewProps) {
  const [draft, setDraft] = useState("");
  return (
    <>
      <h1 tabIndex={-1}>Home</h1>
      <input aria-label="Draft" value={draft} onInput={(event) => setDraft(event.currentTarget.value)} />
      <button type="button" onClick={() => go("account", "x")}>
        To my account
      </button>
    </>
  );
}
const Other = ({ about }: ViewProps) => <h1 tabIndex={-1}>Other {about}</h1>;
const views: Views = { home: Writing, people: Other, account: Other };

vi.stubGlobal("scrollTo", vi.fn());

it("shows only where this person may go", () => {
  drawConsole(<Console views={views} />);
  const names = screen.getAllByRole("listitem").map((item) => item.textContent);
  expect(names).toEqual(["Home", "My account"]);
});

it("puts the focus on the heading of the view that one went to", async () => {
  drawConsole(<Console views={views} />);
  await userEvent.click(screen.getByRole("button", { name: "To my account" }));
  const heading = screen.getByRole("heading", { name: "Other x" });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(screen.getByRole("button", { name: "My account" }).getAttribute("aria-current")).toBe("page");
});

it("covers everything under the lock, keeps the draft, and gives the focus back", async () => {
  const { session } = drawConsole(<Console views={views} />);
  await userEvent.type(screen.getByLabelText("Draft"), "half a sentence");
  session.lock();
  const heading = await screen.findByRole("heading", { name: "Locked" });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(screen.queryByRole("heading", { name: "Home" })).toBeNull();
  const behind = screen.getByLabelText("Draft").closest("[hidden]");
  expect(behind?.hasAttribute("inert")).toBe(true);
  vi.spyOn(session, "unlock").mockImplementation(() => {
    session.openWith(session.view!, {} as never);
    return Promise.resolve();
  });
  await userEvent.type(screen.getByLabelText("Passphrase"), "four quiet otters paddling");
  await userEvent.keyboard("{Enter}");
  const draft = await screen.findByRole("textbox", { name: "Draft" });
  expect((draft as HTMLInputElement).value).toBe("half a sentence");
  await waitFor(() => expect(document.activeElement).toBe(draft));
});

it("names nobody on the lock", async () => {
  const { session, container } = drawConsole(<Console views={views} />);
  session.lock();
  await screen.findByRole("heading", { name: "Locked" });
  const shown = [...container.querySelectorAll(":scope > :not([hidden])")].map((each) => each.textContent).join();
  expect(shown).not.toContain("Rowan");
});

it.each([
  ["removed", "Your place here has ended", false],
  ["signed-out", "You are signed out", true],
  ["over", "Twelve hours are over", true],
  ["unheard", "You are signed out here", true],
  ["", "You are signed out", true],
] as const)("says plainly why it ended (%s)", async (why, words, again) => {
  const { session } = drawConsole(<Console views={views} />);
  session.end(why as "removed");
  expect(await screen.findByRole("heading", { name: words })).toBeTruthy();
  expect(screen.queryByLabelText("Draft")).toBeNull();
  expect(screen.queryByRole("button", { name: "Sign in" }) !== null).toBe(again);
});

it("leads back to home when the view that was open is no longer allowed", async () => {
  const { session } = drawConsole(<Console views={views} />, { view: { permissions: ["console.use", "people.see"] } });
  await userEvent.click(screen.getByRole("button", { name: "People" }));
  expect(screen.getByRole("heading", { name: "Other" })).toBeTruthy();
  session.openWith({ ...session.view!, permissions: ["console.use"] }, {} as never);
  expect(await screen.findByRole("heading", { name: "Home" })).toBeTruthy();
});
