import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { leaveTogether } from "./exit.ts";

const EXIT = "https://exit.example/";

let done: string[];
let undo: () => void;

interface Around {
  touched?: boolean | undefined;
  /** Which ways the browser refuses. */
  refused?: string[];
}

/** Hears Leave as the frame does, in surroundings that write down what they are asked. */
function listen(around: Around = {}): void {
  const { refused = [] } = around;
  const touched = "touched" in around ? around.touched : true;
  const way = (name: string) => (...said: unknown[]) => {
    done.push([name, ...said.map((one) => JSON.stringify(one))].join(" "));
    if (refused.includes(name)) throw new DOMException(name, "SecurityError");
  };
  undo = leaveTogether(EXIT, {
    host: { postMessage: way("host") },
    tab: { location: { replace: way("tab") } },
    own: { replace: way("own") },
    touched: () => touched,
  });
}

function leave(): Event {
  const event = new Event("leave", { cancelable: true });
  dispatchEvent(event);
  return event;
}

beforeEach(() => (done = []));
afterEach(() => undo());

describe("leaving from inside a page of another site", () => {
  it("tells that page one word, takes the tab along, and goes blank, in this order", () => {
    listen();
    leave();
    expect(done).toEqual(['host {"type":"leave"} "*"', `tab "${EXIT}"`, 'own "about:blank"']);
  });

  it("goes by itself: leave.ts would go to a place of its own", () => {
    listen();
    expect(leave().defaultPrevented).toBe(true);
  });

  it.each([["host"], ["tab"], ["host", "tab"]])("goes blank where the browser refuses the %s", (...refused) => {
    listen({ refused });
    leave();
    expect(done.at(-1)).toBe('own "about:blank"');
    expect(done).toHaveLength(3);
  });

  it("does not ask for the tab before anyone has touched it, so that no notice shows", () => {
    listen({ touched: false });
    leave();
    expect(done).toEqual(['host {"type":"leave"} "*"', 'own "about:blank"']);
  });

  it("asks for the tab in a browser that does not say whether it was touched", () => {
    listen({ touched: undefined });
    leave();
    expect(done).toContain(`tab "${EXIT}"`);
  });

  it("hears nothing after it is let go", () => {
    listen();
    undo();
    leave();
    expect(done).toEqual([]);
  });
});
