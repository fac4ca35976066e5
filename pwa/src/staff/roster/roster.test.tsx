import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import { drawConsole } from "../../../tests/console.tsx";
import { Offline } from "../api.ts";
import type { RosterFacts, ToDo } from "../protocol.ts";
import { RosterNotice } from "./notice.tsx";
import { RosterPage } from "./roster.tsx";

const LEAD = { permissions: ["session.hold" as const, "console.use" as const, "roster.sign" as const] };
const nothing: RosterFacts = { delegation: null, last: null, everyone: [], names: [] };

describe("the page", () => {
  it("says plainly that an app without a root key believes nobody", async () => {
    drawConsole(<RosterPage go={vi.fn()} tell={vi.fn()} />, { view: LEAD, api: { roster: () => Promise.resolve(nothing) } });
    expect(await screen.findByText(/holds no root key yet/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Sign this roster" })).toBeNull();
  });

  it("offers to look again where nothing came", async () => {
    drawConsole(<RosterPage go={vi.fn()} tell={vi.fn()} />, { view: LEAD, api: { roster: () => Promise.reject(new Offline()) } });
    expect(await screen.findByRole("button", { name: "Try again" })).toBeTruthy();
  });
});

describe("the notice above every view", () => {
  const draw = (to_do: ToDo[], permissions: (typeof LEAD)["permissions"] | ["console.use"] = LEAD.permissions) => {
    const go = vi.fn();
    const home = vi.fn(() => Promise.resolve({ roles: [], to_do }));
    drawConsole(<RosterNotice go={go} />, { view: { permissions: [...permissions] }, api: { home } });
    return { go, home };
  };

  it("names the hour at which Talk closes and leads to the page", async () => {
    const { go } = draw([
      { kind: "roster-closing", count: 20, until: "2026-11-23T09:00Z" },
      { kind: "approve", count: 1 },
    ]);
    const said = await screen.findByText(/Talk closes .*2026/);
    expect(said.closest(".notice-care")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Sign the next roster" }));
    expect(go).toHaveBeenCalledWith("roster");
  });

  it("is calm while there is time, and silent when nothing is due", async () => {
    draw([{ kind: "roster-due", count: 70, until: "2026-11-25T09:00Z" }]);
    expect((await screen.findByText(/ends in .*70.* hours/)).closest(".notice-care")).toBeNull();
    const { home } = draw([{ kind: "approve", count: 1 }]);
    await vi.waitFor(() => expect(home).toHaveBeenCalled());
    expect(screen.queryByText(/for your yes/)).toBeNull();
  });

  it("asks nothing for those who sign no rosters", () => {
    expect(draw([], ["console.use"]).home).not.toHaveBeenCalled();
  });
});
