import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { openPage } from "../../tests/page.ts";
import { type Seen, cornerFor, isPlain, keepInSight } from "./in-sight.ts";

const whole: Seen = { left: 0, top: 0, width: 360, height: 640, scale: 1 };
const zoomed: Seen = { left: 150, top: 260, width: 180, height: 320, scale: 2 };
const size = { width: 120, height: 48 };

describe("where Leave goes when only a part of the page is seen", () => {
  it("nowhere while all is seen as it is", () => {
    expect(isPlain(whole)).toBe(true);
    expect(isPlain(zoomed)).toBe(false);
    expect(isPlain({ ...whole, top: 240 })).toBe(false);
  });

  it("to the top of what is seen, on the side where it always is", () => {
    expect(cornerFor(zoomed, size, false, null)).toEqual({ left: 154, top: 264 });
    expect(cornerFor(zoomed, size, true, null)).toEqual({ left: 150 + 180 - 60 - 4, top: 264 });
  });

  it("never over the field that someone types in", () => {
    const across = { left: 0, top: 250, width: 360, height: 60 };
    expect(cornerFor(zoomed, size, false, across)).toEqual({ left: 154, top: 260 + 320 - 24 - 4 });
    const half = { left: 140, top: 250, width: 90, height: 60 };
    expect(cornerFor(zoomed, size, false, half)).toEqual({ left: 266, top: 264 });
  });

  it("stays at the top when a field fills all that is seen", () => {
    const all = { left: 0, top: 0, width: 2000, height: 2000 };
    expect(cornerFor(zoomed, size, false, all)).toEqual({ left: 154, top: 264 });
  });
});

describe("keeping Leave in sight", () => {
  let ending: AbortController;
  let viewport: VisualViewport;
  const leave = () => document.querySelector<HTMLElement>(".bar > .leave")!;

  function change(seen: Seen): void {
    const { left: offsetLeft, top: offsetTop, width, height, scale } = seen;
    Object.assign(viewport, { offsetLeft, offsetTop, width, height, scale });
    viewport.dispatchEvent(new Event("resize"));
  }

  beforeEach(() => {
    openPage();
    ending = new AbortController();
    viewport = new EventTarget() as VisualViewport;
    vi.stubGlobal("requestAnimationFrame", (draw: () => void) => (draw(), 1));
    vi.stubGlobal("cancelAnimationFrame", vi.fn());
    change(whole);
    keepInSight(viewport, ending.signal);
  });
  afterEach(() => {
    ending.abort();
    vi.unstubAllGlobals();
  });

  it("touches nothing on a page that is not zoomed", () => {
    expect(leave().style.transform).toBe("");
  });

  it("moves it into the part that is seen at its normal size, and back when the zoom ends", () => {
    change(zoomed);
    expect(leave().style.transform).toBe("translate(154px, 264px) scale(0.5)");
    change(whole);
    expect(leave().style.transform).toBe("");
  });

  it("follows when a keyboard pushes the page up, with no zoom at all", () => {
    change({ ...whole, top: 240, height: 400 });
    expect(leave().style.transform).toBe("translate(8px, 248px) scale(1)");
  });
});
