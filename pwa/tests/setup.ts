import { act, cleanup, configure } from "@testing-library/preact";
import { afterEach, vi } from "vitest";

// Preact ends effects of what is gone after the next paint, by which time the page of the last test may be gone too.
afterEach(() => act(cleanup));

/** How long a test waits for what has to come, in milliseconds. No test is about speed, and a busy machine is slow. */
const PATIENCE = 20_000;
configure({ asyncUtilTimeout: PATIENCE });
const { waitFor } = vi;
vi.waitFor = (holds, options) => waitFor(holds, { timeout: PATIENCE, ...(typeof options === "object" ? options : {}) });

// jsdom has no media queries: none matches. A test that is about one stubs its own.
if ("window" in globalThis) {
  Object.assign(globalThis, { matchMedia: () => ({ matches: false }) });
  // It lays nothing out either.
  Element.prototype.scrollIntoView = () => undefined;
}
