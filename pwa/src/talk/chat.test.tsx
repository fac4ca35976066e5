import { act, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import { drawTalk } from "../../tests/talk.tsx";
import { line, said, ScriptedYouth } from "../chat/talk/talk.fixture.ts";
import { NotDone } from "../chat/talk/trouble.ts";
import type { Reader } from "../chat/talk/state.ts";
import { Chat } from "./chat.tsx";

const MIA: Reader = { who: "mia", name: "Mia", role: "mentor", me: false };
const YOU: Reader = { who: "youth", name: "", role: "youth", me: true };

function draw(state: ConstructorParameters<typeof ScriptedYouth>[0] = {}) {
  const chat = new ScriptedYouth({ stage: "talking", line: "here", readers: [YOU, MIA], ...state });
  let over = 0;
  const drawn = drawTalk(<Chat chat={chat} over={() => (over += 1)} />);
  return { chat, ...drawn, over: () => over };
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

it("draws what is written at once, and says where it is on its way", async () => {
  const { chat } = draw();
  await userEvent.type(screen.getByLabelText("Write here"), "Hi");
  await press("Send");
  const log = screen.getByRole("log");
  expect(within(log).getByText("Hi")).toBeTruthy();
  expect(within(log).getByText("Sending")).toBeTruthy();
  expect(chat.asked).toContainEqual(["say", "Hi"]);
  expect(screen.getByLabelText<HTMLTextAreaElement>("Write here").value).toBe("");
});

it("sends with Enter, and nothing for nothing", async () => {
  const { chat } = draw();
  await userEvent.type(screen.getByLabelText("Write here"), "{Enter}Hello{Enter}");
  expect(chat.asked.filter(([what]) => what === "say")).toEqual([["say", "Hello"]]);
});

it("offers to send again what was not sent, or to take it away", async () => {
  const failed = said("Here?", "youth", { mine: true, state: "not-sent", at: null });
  const { chat } = draw({ entries: [failed] });
  await press("Send again");
  await press("Take away");
  expect(chat.asked).toContainEqual(["again", failed.id]);
  expect(within(screen.getByRole("log")).queryByText("Here?")).toBeNull();
});

it("says who came by the name they gave, and who can read this", async () => {
  const { chat } = draw();
  await act(() => {
    chat.add(line("joined", "mia"), said("Hi there"));
  });
  expect(screen.getByRole("log").textContent).toContain("Mia");
  await press("Who can read this");
  const readers = within(screen.getByRole("region", { name: "Who can read this" }));
  expect(readers.getAllByRole("listitem").map((each) => each.textContent.trim())).toHaveLength(2);
});

it("never shows the box where nothing more can be written", () => {
  for (const stage of ["gone", "tampered", "closed", "update"] as const) {
    const { unmount } = draw({ stage });
    expect(screen.queryByLabelText("Write here")).toBeNull();
    expect(screen.getByRole("button", { name: "Call or text a line" })).toBeTruthy();
    unmount();
  }
});

it("says a band and no number of its own while someone waits, and keeps the place", async () => {
  const { here } = draw({ stage: "waiting", wait: "half-hour" });
  expect(screen.getByText(/It may take up to 30 minutes/)).toBeTruthy();
  await press("Look for help meanwhile");
  expect(here.go).toHaveBeenCalledWith("finder");
});

it("says until when a left message waits", () => {
  draw({ stage: "left", until: "2026-11-29" });
  expect(screen.getByText(/November 29, 2026/)).toBeTruthy();
});

it("asks before it erases, says when that failed, and then has nothing left", async () => {
  const { chat } = draw({ entries: [said("Secret")] });
  chat.fails["erase"] = new NotDone("offline");
  await userEvent.click(screen.getByText("More"));
  await press("Erase everything");
  const sure = within(screen.getByRole("group", { name: /for everyone/ }));
  await userEvent.click(sure.getByRole("button", { name: "Erase everything" }));
  expect(await sure.findByRole("alert")).toBeTruthy();
  expect(screen.getByText("Secret")).toBeTruthy();
  delete chat.fails["erase"];
  await userEvent.click(sure.getByRole("button", { name: "Erase everything" }));
  expect(screen.queryByText("Secret")).toBeNull();
  expect(screen.getByText(/This chat is gone/)).toBeTruthy();
});

it("puts help lines before anything else in danger, and calls a lead only when asked", async () => {
  const { chat } = draw();
  await press("I am in danger now");
  const buttons = screen.getAllByRole("button").map((each) => each.textContent);
  expect(buttons.indexOf("Call or text a line")).toBeLessThan(buttons.indexOf("Call a lead here"));
  expect(chat.asked).not.toContainEqual(["danger"]);
  await press("Call a lead here");
  expect(await screen.findByText(/A lead was called/)).toBeTruthy();
});

it("tells that somebody writes only where that is switched on", async () => {
  const { chat } = draw();
  await userEvent.click(screen.getByText("More"));
  await userEvent.click(screen.getByLabelText("Show when I am writing"));
  await userEvent.type(screen.getByLabelText("Write here"), "a");
  expect(chat.asked).not.toContainEqual(["typing", true]);
});

it("goes on without what is missing only when the person says so", async () => {
  const { chat } = draw({ missing: true });
  await press("Go on without it");
  expect(chat.asked).toContainEqual(["goOn"]);
});

it("opens a place from this phone's own list", async () => {
  const { here } = draw({ entries: [{ kind: "card", id: "c1", who: "mia", mine: false, card: "place-7", state: "sent", at: 1 }] });
  await press("A place that may help");
  expect(here.go).toHaveBeenCalledWith("card", "place-7");
});
