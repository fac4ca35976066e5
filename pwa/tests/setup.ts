import { act, cleanup, configure } from "@testing-library/preact";
import { options } from "preact";
import { afterEach, vi } from "vitest";

// Preact runs and ends effects after the next paint. Here nothing is painted, and by then the page of the last test, with
// all that belongs to a page, may be gone: they run in the next turn, and what a test drew is ended with it.
options.requestAnimationFrame = (run) => void setTimeout(run);
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
