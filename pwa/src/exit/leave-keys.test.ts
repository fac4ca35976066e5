import { describe, expect, it } from "vitest";

import { click, left, load, press, pressTimes } from "../../tests/leaving.ts";

describe("the keys", () => {
  it.each(["Shift", "Escape"])("leave after %s three times", (key) => {
    load();
    press(key);
    press(key);
    expect(left()).toHaveLength(0);
    press(key);
    expect(left()).toHaveLength(1);
  });

  it("leave from inside a field too", () => {
    load();
    document.querySelector("main")!.append(document.createElement("input"));
    document.querySelector("input")!.focus();
    pressTimes(3, "Shift");
    expect(left()).toHaveLength(1);
  });

  it("say how many presses are left", () => {
    load();
    const status = document.getElementById("status")!;
    press("Shift");
    expect(status.textContent).toBe("two more");
    press("Shift");
    expect(status.textContent).toBe("one more");
    press("a");
    expect(status.textContent).toBe("");
  });

  it("count each press for five seconds from the one before", () => {
    load();
    press("Shift", {}, 0);
    press("Shift", {}, 4900);
    press("Shift", {}, 9800);
    expect(left()).toHaveLength(1);
  });

  it("start again after more than five seconds", () => {
    load();
    press("Shift", {}, 0);
    press("Shift", {}, 1000);
    press("Shift", {}, 6001);
    expect(left()).toHaveLength(0);
  });

  it("start again after any other key", () => {
    load();
    press("Shift");
    press("Shift");
    press("a");
    press("Shift");
    expect(left()).toHaveLength(0);
  });

  it("are not mixed: two of one and one of the other", () => {
    load();
    press("Shift");
    press("Shift");
    press("Escape");
    expect(left()).toHaveLength(0);
  });

  it("do not count a Shift that typed a capital letter", () => {
    load();
    for (const letter of ["A", "B", "C", "D"]) {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift", bubbles: true, shiftKey: true }));
      press(letter, { shiftKey: true });
      document.body.dispatchEvent(new KeyboardEvent("keyup", { key: "Shift", bubbles: true }));
    }
    expect(left()).toHaveLength(0);
  });

  it("do not count a Shift that was held for a tap", () => {
    load();
    for (let n = 0; n < 4; n++) {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift", bubbles: true, shiftKey: true }));
      document.body.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true, shiftKey: true }));
      document.body.dispatchEvent(new KeyboardEvent("keyup", { key: "Shift", bubbles: true }));
    }
    expect(left()).toHaveLength(0);
  });

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }])("do not count with another modifier: %j", (how) => {
    load();
    for (const key of ["Shift", "Escape"]) pressTimes(3, key, how);
    expect(left()).toHaveLength(0);
  });

  it("do not count a key that is held down", () => {
    load();
    pressTimes(4, "Escape", { repeat: true });
    expect(left()).toHaveLength(0);
  });

  it.each(["F5", "r"])("leave the browser's own keys alone, such as %s, while the next page is awaited", (key) => {
    load();
    click(".leave");
    expect(press(key, { ctrlKey: key === "r" })[0]?.defaultPrevented).toBe(false);
  });

  it("swallow a fourth Escape, which would stop the next page from loading", () => {
    load();
    pressTimes(3, "Escape");
    const [fourth] = press("Escape");
    expect(fourth?.defaultPrevented).toBe(true);
    expect(left()).toHaveLength(1);
  });
});
