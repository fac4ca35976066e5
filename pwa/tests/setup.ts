import { cleanup } from "@testing-library/preact";
import { afterEach } from "vitest";

afterEach(cleanup);

// jsdom has no media queries: none matches. A test that is about one stubs its own.
if ("window" in globalThis) {
  Object.assign(globalThis, { matchMedia: () => ({ matches: false }) });
  // It lays nothing out either.
  Element.prototype.scrollIntoView = () => undefined;
}
