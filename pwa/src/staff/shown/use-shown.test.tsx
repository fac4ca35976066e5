import { act, screen, waitFor } from "@testing-library/preact";
import { expect, it, vi } from "vitest";

import { drawConsole } from "../../../tests/console.tsx";
import { ShownView } from "./shown.tsx";
import { type Shown, useShown } from "./use-shown.ts";

function drawn() {
  const answers: ((value: string) => void)[] = [];
  let shown: Shown<string> | undefined;
  const Line = () => {
    shown = useShown(() => new Promise<string>((answer) => answers.push(answer)));
    return <p>{shown.value ?? "waits"}</p>;
  };
  const { session, unmount } = drawConsole(<Line />);
  const found = vi.spyOn(session, "found");
  return { answers, again: () => shown?.again(), found, unmount };
}

it("shows an answer though newer questions wait, and never an older answer over a newer one", async () => {
  const { answers, again } = drawn();
  await waitFor(() => expect(answers).toHaveLength(1));
  again();
  again();
  answers[1]?.("second");
  await screen.findByText("second");
  answers[0]?.("first");
  answers[2]?.("third");
  await screen.findByText("third");
  expect(screen.queryByText("first")).toBeNull();
});

it("takes no answer after its page is gone", async () => {
  const { answers, found, unmount } = drawn();
  await waitFor(() => expect(answers).toHaveLength(1));
  await act(() => void unmount());
  answers[0]?.("late");
  await new Promise((resolve) => setTimeout(resolve));
  expect(found).not.toHaveBeenCalled();
});

it("says that it takes a while, and takes that back when it is over", async () => {
  const status = document.body.appendChild(Object.assign(document.createElement("p"), { id: "status" }));
  let answer: (value: string) => void = () => undefined;
  const Line = () => {
    const shown = useShown(() => new Promise<string>((heard) => (answer = heard)));
    return <ShownView of={shown}>{(value) => <p>{value}</p>}</ShownView>;
  };
  drawConsole(<Line />);
  await waitFor(() => expect(status.textContent).toBe("One moment"));
  answer("here");
  await screen.findByText("here");
  await waitFor(() => expect(status.textContent).toBe(""));
  status.remove();
});
