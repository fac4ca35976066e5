import { render, screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { useState } from "preact/hooks";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { focusWrong } from "./focus.ts";

// jsdom has no layout to scroll.
Element.prototype.scrollIntoView = vi.fn();

let undo: () => void;
beforeEach(() => (undo = focusWrong(document)));
afterEach(() => undo());

function Asking({ slow = false }: { slow?: boolean }) {
  const [name, setName] = useState("");
  const [wrong, setWrong] = useState(false);
  const judge = () => setWrong(name === "");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (slow) setTimeout(judge, 40);
        else judge();
      }}
    >
      <input aria-label="Name" aria-invalid={wrong || undefined} value={name} onInput={(event) => setName(event.currentTarget.value)} />
      <button type="submit">Next</button>
    </form>
  );
}

it.each([false, true])("the wrong field takes the focus after each press, at once or when it was judged (%s)", async (slow) => {
  render(<Asking slow={slow} />);
  const next = screen.getByRole("button");
  await userEvent.click(next);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Name")));
  next.focus();
  await userEvent.click(next);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Name")));
});

it("nothing takes the focus away from whoever types on", async () => {
  render(<Asking slow />);
  await userEvent.click(screen.getByRole("button"));
  const other = document.body.appendChild(document.createElement("input"));
  await userEvent.type(other, "a");
  await new Promise((done) => setTimeout(done, 80));
  expect(document.activeElement).toBe(other);
  other.remove();
});
