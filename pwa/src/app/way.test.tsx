import { render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import { drawView } from "../../tests/draw.tsx";
import { HereContext, useHere, useRemembered } from "./way.ts";

function Counter() {
  const [count, setCount] = useRemembered("count", 0);
  return <button onClick={() => setCount(count + 1)}>{count}</button>;
}

it("a view remembers while its place is in the way back", async () => {
  const { here, unmount } = drawView(<Counter />);
  await userEvent.click(screen.getByRole("button"));
  unmount();
  render(
    <HereContext.Provider value={here}>
      <Counter />
    </HereContext.Provider>,
  );
  expect(screen.getByRole("button").textContent).toBe("1");
});

it("a view begins anew in a new place", async () => {
  const { unmount } = drawView(<Counter />);
  await userEvent.click(screen.getByRole("button"));
  unmount();
  drawView(<Counter />);
  expect(screen.getByRole("button").textContent).toBe("0");
});

it("a view outside the app is a mistake that is heard of at once", () => {
  function Lost() {
    useHere();
    return null;
  }
  expect(() => render(<Lost />)).toThrow("outside the app");
});
