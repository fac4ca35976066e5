import { screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import { drawConsole } from "../../../tests/console.tsx";
import { TextContext } from "../../app/text.ts";
import { Offline } from "../api.ts";
import type { Audit, AuditEntry } from "../protocol.ts";
import { AuditTrail } from "./audit.tsx";
import { joined } from "./joined.ts";
import { ACTIONS, saidOf } from "./words.ts";

const entry = (seq: number, parts: Partial<AuditEntry> = {}): AuditEntry => ({
  seq,
  at: "2026-11-22T09:41:00Z",
  action: "role.approved",
  by: { id: "a", name: "Wren" },
  about: { id: "b", name: `Ash${seq}` },
  role: "mentor",
  ...parts,
});

function draw(audit: (before?: number) => Promise<Audit>) {
  return drawConsole(<AuditTrail />, { api: { audit } });
}

describe("the audit trail", () => {
  it("is a list of sentences under their days, with the time to the minute", async () => {
    draw(() => Promise.resolve({ entries: [entry(2), entry(1, { at: "2026-11-20T09:41:00Z" })], more: false }));
    const line = await screen.findByText(/said yes to .*Ash2/);
    expect(line.textContent.replace(/[\u2068\u2069]/g, "")).toBe("Wren said yes to Ash2: Mentor.");
    expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(2);
    expect(document.querySelector("time")?.dateTime).toBe("2026-11-22T09:41:00Z");
    expect(screen.getByText(/It never holds what anyone wrote or said/)).toBeTruthy();
  });

  it("shows earlier entries below and goes on reading there; new ones come on top", async () => {
    let newest = [entry(9), entry(8)];
    const audit = vi.fn((before?: number) =>
      Promise.resolve(before === undefined ? { entries: newest, more: true } : { entries: [entry(7), entry(6)], more: false }),
    );
    const { session } = draw(audit);
    await userEvent.click(await screen.findByRole("button", { name: "Show earlier" }));
    const seventh = (await screen.findByText(/Ash7/)).closest("li");
    await waitFor(() => expect(document.activeElement).toBe(seventh));
    expect(audit).toHaveBeenLastCalledWith(8);
    newest = [entry(10), entry(9)];
    session.changed();
    await screen.findByText(/Ash10/);
    expect(screen.getAllByRole("listitem").map((each) => /Ash\d+/.exec(each.textContent)?.[0])).toEqual([
      "Ash10",
      "Ash9",
      "Ash8",
      "Ash7",
      "Ash6",
    ]);
    expect(document.activeElement).toBe(seventh);
  });

  it("keeps what is shown when earlier entries do not come", async () => {
    draw((before) => (before === undefined ? Promise.resolve({ entries: [entry(5)], more: true }) : Promise.reject(new Offline())));
    await userEvent.click(await screen.findByRole("button", { name: "Show earlier" }));
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(screen.getByText(/Ash5/)).toBeTruthy();
  });

  it("says so when nothing has been noted", async () => {
    draw(() => Promise.resolve({ entries: [], more: false }));
    expect(await screen.findByText("Nothing has been noted yet.")).toBeTruthy();
  });

  it("lets older entries go where they no longer meet the newest, so that there is no hole", () => {
    const before = { entries: [entry(3), entry(2)], more: false };
    expect(joined({ entries: [entry(9), entry(8)], more: true }, before).entries.map(({ seq }) => seq)).toEqual([9, 8]);
    expect(joined({ entries: [entry(4), entry(3)], more: true }, before)).toEqual({
      entries: [entry(4), entry(3), entry(2)],
      more: false,
    });
  });
});

it.each(["en", "es"])("every act has its sentence in %s, and so has one that is new", (language) => {
  drawConsole(
    <TextContext.Consumer>
      {(text) => (
        <ul>
          {[...ACTIONS, "moon.landed"].map((action) => (
            <li key={action}>{saidOf(entry(1, { action, by: null, about: null, role: "" }), text)}</li>
          ))}
        </ul>
      )}
    </TextContext.Consumer>,
    { language },
  );
  const said = screen.getAllByRole("listitem").map((each) => each.textContent);
  expect(new Set(said).size).toBe(ACTIONS.length + 1);
  for (const each of said) expect(each).toMatch(/ .*\.$/);
});
