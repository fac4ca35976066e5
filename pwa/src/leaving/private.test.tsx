import { screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";

import { drawView } from "../../tests/draw.tsx";
import { ftlOf } from "../../tests/words.ts";
import { BROWSERS } from "./browser.ts";
import { Private, PrivateIn } from "./private.tsx";

const others = () => screen.getByText("Other browsers").closest("details")!;

describe("private windows", () => {
  it("shows the steps of this browser first, with the address to type, and the others folded", () => {
    drawView(<PrivateIn found={{ browser: "samsung", inApp: null }} />);
    expect(screen.getByRole("heading", { name: /Your browser: .*Samsung Internet/ })).toBeTruthy();
    const [first] = screen.getAllByRole("list");
    expect(first?.textContent).toContain("Choose Secret mode.");
    expect(first?.textContent).toContain(location.host);
    expect(others().open).toBe(false);
    expect(within(others()).queryByText("Choose Secret mode.")).toBeNull();
  });

  it.each(BROWSERS)("has a name and every step for %s, in both languages", (browser) => {
    for (const language of ["en", "es"]) {
      const drawn = drawView(<PrivateIn found={{ browser, inApp: null }} />, { ftl: ftlOf(language) });
      expect(drawn.container.textContent).not.toMatch(/private-|\{/);
      drawn.unmount();
    }
  });

  it("inside an app says so, names it and shows the way out of it", () => {
    drawView(<PrivateIn found={{ browser: "safari-phone", inApp: "Instagram" }} />);
    expect(screen.getByText(/open inside .*Instagram/)).toBeTruthy();
    expect(screen.getByText(/Choose to open it in your browser/)).toBeTruthy();
    expect(screen.queryByText(/Your browser:/)).toBeNull();
    expect(within(others()).getByText("Safari on an iPhone or iPad")).toBeTruthy();
  });

  it("inside an app with no name says so all the same", () => {
    drawView(<PrivateIn found={{ browser: "chrome-phone", inApp: "" }} />);
    expect(screen.getByText(/inside another app/)).toBeTruthy();
  });

  it("says what such a window does not hide, and promises nothing", () => {
    const { container } = drawView(<Private />);
    const after = screen.getByRole("heading", { name: /does not hide/ }).nextElementSibling;
    expect(after?.children).toHaveLength(5);
    expect(container.textContent).not.toMatch(/\bsafe\b|nobody can|no one can/i);
  });
});
