import { act, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";

import { drawTalk } from "../../tests/talk.tsx";
import { line, said, ScriptedYouth } from "../chat/talk/talk.fixture.ts";
import { NotDone } from "../chat/talk/trouble.ts";
import type { Reader } from "../chat/talk/state.ts";
import { NotHere } from "../directory/arrival.ts";
import { sent } from "../lessons/pack.fixture.ts";
import { LessonShelf } from "../lessons/shelf.ts";
import { seatLessons } from "../lessons/use-lessons.ts";
import { Chat } from "./chat.tsx";
import { holdChat } from "./held.ts";

const MIA: Reader = { who: "mia", name: "Mia", role: "mentor", me: false };
const YOU: Reader = { who: "youth", name: "", role: "youth", me: true };

afterEach(() => {
  holdChat(null);
  vi.unstubAllGlobals();
});

function draw(state: ConstructorParameters<typeof ScriptedYouth>[0] = {}, about?: string) {
  const chat = new ScriptedYouth({ stage: "talking", line: "here", readers: [YOU, MIA], ...state });
  let over = 0;
  const drawn = drawTalk(<Chat chat={chat} over={() => (over += 1)} />, "en", about);
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

it("sends with Enter where there are keys, and nothing for nothing", async () => {
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
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

it("asks nothing more where it is over", async () => {
  const { chat } = draw({ share: true, missing: true, phraseAsked: true });
  expect(screen.getByText("Someone new is here. Show them what was said before?")).toBeTruthy();
  await act(() => {
    chat.set({ stage: "gone" });
  });
  expect(screen.queryByText("Someone new is here. Show them what was said before?")).toBeNull();
  expect(screen.queryByRole("button", { name: "Show it" })).toBeNull();
});

it("says a band and no number of its own while someone waits, and keeps the place", async () => {
  const { here } = draw({ stage: "waiting", wait: "half-hour" });
  expect(screen.getByText(/It may take up to 30 minutes/)).toBeTruthy();
  await press("Look for help meanwhile");
  expect(here.go).toHaveBeenCalledWith("finder");
});

it("says until when a left message waits", () => {
  draw({ stage: "left", until: "2026-11-29" });
  expect(screen.getByText(/November (29|30), 2026 at /)).toBeTruthy();
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
  const from = draw();
  await press("I am in danger now");
  expect(from.here.go).toHaveBeenCalledWith("talk", "danger");
  from.unmount();
  const { chat } = draw({}, "danger");
  const buttons = screen.getAllByRole("button").map((each) => each.textContent);
  expect(buttons.indexOf("Call or text a line")).toBeLessThan(buttons.indexOf("Call a lead here"));
  expect(chat.asked).not.toContainEqual(["danger"]);
  await press("Call a lead here");
  expect(await screen.findByText(/A lead was asked for/)).toBeTruthy();
});

it("says so where no lead can come, above the help lines, and lets them be called again", async () => {
  const { chat } = draw({}, "danger");
  chat.leadHere = false;
  await press("Call a lead here");
  const told = await screen.findByText(/No lead is here right now/);
  const help = screen.getByRole("button", { name: "Call or text a line" });
  expect(told.compareDocumentPosition(help) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  chat.leadHere = true;
  await press("Call a lead here");
  expect(await screen.findByText(/A lead was asked for/)).toBeTruthy();
  expect(screen.queryByText(/No lead is here right now/)).toBeNull();
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

it("keeps what is half written, and the switch, while the person looks around; not after the chat", async () => {
  const first = draw();
  await userEvent.click(screen.getByText("More"));
  await userEvent.click(screen.getByLabelText("Show when I am writing"));
  await userEvent.type(screen.getByLabelText("Write here"), "half");
  first.unmount();
  const second = draw();
  expect(screen.getByLabelText<HTMLTextAreaElement>("Write here").value).toBe("half");
  expect(screen.getByLabelText<HTMLInputElement>("Show when I am writing").checked).toBe(false);
  second.unmount();
  dispatchEvent(new Event("leave"));
  draw();
  expect(screen.getByLabelText<HTMLTextAreaElement>("Write here").value).toBe("");
});

it("shows lines above the box once someone said danger, and while the chat opens", () => {
  const { unmount } = draw({ entries: [line("danger", "mia")] });
  const [lines] = screen.getAllByRole("button", { name: "Call or text a line" });
  expect(lines!.compareDocumentPosition(screen.getByLabelText("Write here")) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  unmount();
  draw({ stage: "opening", line: "offline" });
  expect(screen.getAllByRole("button", { name: "Call or text a line" })).toHaveLength(2);
  expect(screen.getByText(/no internet right now/)).toBeTruthy();
});

it("looks again after it was closed, and offers to erase it or to begin anew", async () => {
  const { chat, over } = draw({ stage: "closed", why: "clock" });
  await press("Erase everything");
  expect(screen.getByRole("group", { name: /for everyone/ })).toBeTruthy();
  await press("Look again");
  expect(chat.asked).toContainEqual(["lookAgain"]);
  expect(await screen.findByLabelText("Write here")).toBeTruthy();
  await act(() => chat.set({ stage: "tampered" }));
  await press("Start a new chat");
  expect([over(), chat.asked.at(-1)]).toEqual([1, ["end"]]);
});

it("says kindly that a chat is full, keeps what was not sent on the screen, and leads on to a new one", async () => {
  const unsent = { kind: "text", id: "m", who: "youth", mine: true, text: "one more", state: "not-sent", at: null } as const;
  const { chat, over } = draw({ stage: "closed", why: "full", entries: [unsent] });
  expect(screen.getByRole("alert").textContent).toMatch(/This chat is full.*start a new one/);
  expect(screen.getByText("one more")).toBeTruthy();
  expect(screen.queryByLabelText("Write here")).toBeNull();
  expect(screen.queryByRole("button", { name: "Look again" })).toBeNull();
  expect(screen.getByRole("button", { name: "Call or text a line" })).toBeTruthy();
  await press("Start a new chat");
  expect([over(), chat.asked.at(-1)]).toEqual([1, ["end"]]);
});

it("shows no box in a tab that stands still, and a way to use it", async () => {
  const { chat } = draw({ line: "elsewhere" });
  expect(screen.queryByLabelText("Write here")).toBeNull();
  await press("Use it here");
  expect(chat.asked).toContainEqual(["lookAgain"]);
  expect(await screen.findByLabelText("Write here")).toBeTruthy();
});

it("names who can read this in one line, and folds the rest away again", async () => {
  draw();
  expect(screen.getByText(/Can read this: .*You · Mia/)).toBeTruthy();
  await press("Who can read this");
  expect(screen.getByRole("region", { name: "Who can read this" })).toBeTruthy();
  await press("Who can read this");
  expect(screen.queryByRole("region", { name: "Who can read this" })).toBeNull();
});

it("says before it closes a chat without words that nobody can come back, and offers words where a message is left", async () => {
  const { unmount, here } = draw({ stage: "left" });
  await userEvent.click(screen.getByText("More"));
  await press("Close this chat");
  expect(screen.getByRole("group", { name: /nobody can come back/ })).toBeTruthy();
  await userEvent.click(screen.getAllByRole("button", { name: "Six words to come back" })[0]!);
  expect(here.go).toHaveBeenCalledWith("talk", "words");
  unmount();
});

it("offers a calm moment and something to read while someone waits, and the place in the line is kept", async () => {
  const { here, chat } = draw({ stage: "waiting", wait: "minutes", readers: [YOU] });
  await press("Steady me");
  await press("Read something meanwhile");
  expect(vi.mocked(here.go).mock.calls).toEqual([["steady"], ["learn"]]);
  expect(chat.asked).toEqual([]);
});

it("names a lesson that was dropped in from this phone's own lessons, and opens it here", async () => {
  seatLessons(new LessonShelf(() => Promise.resolve(new TextEncoder().encode(JSON.stringify(sent())).buffer)));
  const card = { kind: "card", id: "c1", who: "mia", mine: false, card: "lesson:not-your-fault", state: "sent", at: 1 } as const;
  const { here, chat } = draw({ entries: [card] });
  await userEvent.click(await screen.findByRole("button", { name: "A lesson to read: It was not your fault" }));
  expect(here.go).toHaveBeenCalledWith("lesson", "not-your-fault");
  expect(chat.asked).toEqual([]);
});

it("calls a lesson a lesson where its title is not known, and a card of another form a place", async () => {
  seatLessons(new LessonShelf(() => Promise.reject(new NotHere("offline"))));
  const about = { kind: "card", who: "mia", mine: false, state: "sent", at: 1 } as const;
  const { here } = draw({ entries: [{ ...about, id: "c1", card: "lesson:never-heard-of" }, { ...about, id: "c2", card: "lesson:<img>" }] });
  await press("A lesson to read");
  await press("A place that may help");
  expect(vi.mocked(here.go).mock.calls).toEqual([["lesson", "never-heard-of"], ["card", "lesson:<img>"]]);
});
