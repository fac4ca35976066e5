import { expect, it, vi } from "vitest";

import { closeDatabasesAtLeave } from "./databases.ts";

it("closes at Leave whatever this page opened, and opens it as it was asked to", () => {
  const database = { close: vi.fn() };
  const request = Object.assign(new EventTarget(), { result: database });
  const open = vi.fn(() => request);
  const factory = { open } as unknown as IDBFactory;
  closeDatabasesAtLeave(factory);
  expect(factory.open("k")).toBe(request);
  expect(factory.open("k", 2)).toBe(request);
  expect(open.mock.calls).toEqual([["k"], ["k", 2]]);
  request.dispatchEvent(new Event("success"));
  expect(database.close).not.toHaveBeenCalled();
  dispatchEvent(new Event("leave"));
  expect(database.close).toHaveBeenCalledTimes(2);
});
