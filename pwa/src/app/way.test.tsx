import { render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import { drawView } from "../../tests/draw.tsx";
import { useDirectoryPack } from "./use-pack.ts";
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

function Listings() {
  const known = useDirectoryPack<{ v: number }>();
  if (known.state === "failed") return <button onClick={known.again}>again</button>;
  return <p>{known.state === "here" ? `edition ${known.pack.v}` : "loading"}</p>;
}

it("the listings are loading, then here", async () => {
  drawView(<Listings />, { directory: { v: 1 } });
  expect(screen.getByText("loading")).toBeTruthy();
  expect(await screen.findByText("edition 1")).toBeTruthy();
});

it("listings that did not come can be asked for again", async () => {
  drawView(<Listings />, { directory: null });
  await userEvent.click(await screen.findByRole("button", { name: "again" }));
  expect(await screen.findByRole("button", { name: "again" })).toBeTruthy();
});
