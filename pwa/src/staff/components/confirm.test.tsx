import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";

import { drawConsole } from "../../../tests/console.tsx";
import { Offline } from "../api.ts";
import { Confirm } from "./confirm.tsx";

beforeEach(() => {
  // jsdom has no dialogs: only whether one is open.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
});

function draw(onDo: () => Promise<void>) {
  const onClose = vi.fn();
  const drawn = drawConsole(
    <Confirm heading="End this place?" doIt="End it" onDo={onDo} onClose={onClose}>
      <p>It acts at once.</p>
    </Confirm>,
  );
  return { ...drawn, onClose };
}
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

it("says what is about to happen, does it once, and closes", async () => {
  const onDo = vi.fn(() => Promise.resolve());
  const { onClose } = draw(onDo);
  expect(screen.getByRole("dialog", { name: "End this place?" })).toBeTruthy();
  await press("End it");
  expect(onDo).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});

it("does nothing when the person would rather not", async () => {
  const onDo = vi.fn(() => Promise.resolve());
  const { onClose } = draw(onDo);
  await press("Cancel");
  expect(onClose).toHaveBeenCalledOnce();
  expect(onDo).not.toHaveBeenCalled();
});

it("cannot be pressed twice while it is being done", async () => {
  const onDo = vi.fn(() => new Promise<void>(() => undefined));
  draw(onDo);
  await press("End it");
  await press("One moment");
  expect(onDo).toHaveBeenCalledOnce();
});

it("stays and says so when it did not work, and can be tried again", async () => {
  const onDo = vi.fn(() => Promise.reject<undefined>(new Offline()));
  const { onClose } = draw(onDo);
  await press("End it");
  expect((await screen.findByRole("alert")).textContent).toContain("No answer came");
  expect(onClose).not.toHaveBeenCalled();
  await press("End it");
  expect(onDo).toHaveBeenCalledTimes(2);
});

it("does not stand in the way of the lock, and is there again after it", () => {
  const { session } = draw(() => Promise.resolve());
  const dialog = screen.getByRole<HTMLDialogElement>("dialog");
  session.lock();
  expect(dialog.open).toBe(false);
  session.openWith(session.view!, {} as never);
  expect(dialog.open).toBe(true);
});

it("has Leave inside, after all else, because the bar is out of reach while it is open", () => {
  document.body.insertAdjacentHTML(
    "afterbegin",
    '<header class="bar"><a class="leave" data-leave href="https://weather.example/">Leave now</a></header>',
  );
  draw(() => Promise.resolve());
  const ways = within(screen.getByRole("dialog")).getAllByText(/./, { selector: "a, button" });
  const leave = ways.at(-1);
  expect(leave?.textContent).toBe("Leave now");
  expect(leave?.matches('a[data-leave][href="https://weather.example/"]')).toBe(true);
  document.querySelector(".bar")?.remove();
});
