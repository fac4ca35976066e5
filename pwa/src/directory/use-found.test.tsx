import { useState } from "preact/hooks";
import { expect, it, vi } from "vitest";

import { drawView } from "../../tests/draw.tsx";
import type { Desk } from "./desk.ts";
import type { Query } from "./ranking.ts";
import { useFound } from "./use-desk.ts";

/** Lets what was promised go on, and nothing that waits for a turn of its own, as an effect after a drawing does. */
async function promisesGoOn(): Promise<void> {
  for (let step = 0; step < 50; step++) await Promise.resolve();
}

it("finds what was typed last, also when the answer before it comes between the drawing and its effects", async () => {
  const asked: { text: string; answer: (found: unknown) => void }[] = [];
  const ask = ({ query }: { query: Query }) =>
    new Promise((answer) => asked.push({ text: (query as unknown as { text: string }).text, answer }));
  const at = { desk: { ask } as unknown as Desk, known: { state: "here" } as never, again: () => undefined };
  let type: (text: string) => void = () => undefined;
  function Looks() {
    const [text, setText] = useState("");
    type = setText;
    return <p>{JSON.stringify(useFound(at, { text } as unknown as Query, 1))}</p>;
  }
  const { container } = drawView(<Looks />);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  type("bed");
  await promisesGoOn();
  expect(asked).toHaveLength(1); // Drawn, and its effect not yet run.
  asked[0]?.answer("all");
  await vi.waitFor(() => expect(asked.map(({ text }) => text)).toEqual(["", "bed"]));
  asked[1]?.answer("beds");
  await vi.waitFor(() => expect(container.textContent).toContain("beds"));
});
