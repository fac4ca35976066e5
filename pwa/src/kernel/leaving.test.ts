import { expect, it, vi } from "vitest";

import { onLeave } from "./leaving.ts";

it("closes what is open when the person leaves, and not after it was closed anyway", () => {
  const close = vi.fn();
  const undo = onLeave(close);
  dispatchEvent(new Event("leave"));
  expect(close).toHaveBeenCalledOnce();
  undo();
  dispatchEvent(new Event("leave"));
  expect(close).toHaveBeenCalledOnce();
});
