import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { drawTalk } from "../../tests/talk.tsx";
import { doorTo, ScriptedYouth } from "../chat/talk/talk.fixture.ts";
import type { Door } from "./asking.ts";
import { holdChat } from "./held.ts";
import { TalkAt } from "./talk.tsx";

const LIMITS = {
  language: "en",
  state: "reviewed",
  note: "A lawyer has not checked this page.",
  languages: ["en"],
  cards: [
    { id: "who", title: "Who answers you", parts: ["A mentor answers."] },
    { id: "private", title: "What stays private", parts: ["Some things may have to be told."] },
  ],
  beside: [],
};

let answers: Record<string, unknown>;
const OPEN: Door = { open: true, wait: "minutes", languages: ["en"], left_until: null };

beforeEach(() => {
  document.documentElement.lang = "en";
  answers = { "/chat/state": OPEN, "/chat/limits/en": LIMITS };
  vi.stubGlobal("fetch", (address: string) => {
    const answer = answers[address];
    return answer === undefined ? Promise.reject(new TypeError()) : Promise.resolve(Response.json(answer));
  });
});

afterEach(() => {
  holdChat(null);
  vi.unstubAllGlobals();
});

function draw({ kept = false } = {}) {
  const chat = new ScriptedYouth({ stage: "waiting" });
  const door = doorTo(chat, { kept });
  drawTalk(<TalkAt door={() => Promise.resolve(door)} />);
  return chat;
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const noBox = () => expect(screen.queryByRole("textbox")).toBeNull();

it("says who answers, what may have to be told and who sees the phone before the first text box", async () => {
  const chat = draw();
  expect(await screen.findByText("Who answers you")).toBeTruthy();
  expect(screen.getByText(LIMITS.note)).toBeTruthy();
  noBox();
  await press("Next");
  expect(screen.getByText("What stays private")).toBeTruthy();
  noBox();
  await press("Next");
  expect(screen.getByRole("heading", { name: "Can someone see this phone?" })).toBeTruthy();
  noBox();
  await press("Yes, someone looks at it");
  noBox();
  await press("Go on");
  await userEvent.type(screen.getByLabelText("Your message"), "Hi");
  await press("Start");
  expect(chat.asked).toContainEqual(["open", { language: "en", urgent: false, first: "Hi" }]);
  expect(await screen.findByText(/You have a place/)).toBeTruthy();
});

it("lets nobody write while what stays private did not load", async () => {
  delete answers["/chat/limits/en"];
  draw();
  expect(await screen.findByRole("alert")).toBeTruthy();
  noBox();
  answers["/chat/limits/en"] = LIMITS;
  await press("Try again");
  expect(await screen.findByText("Who answers you")).toBeTruthy();
});

it("hides the way to write where nothing can be left, and shows lines", async () => {
  answers["/chat/state"] = { ...OPEN, open: false, wait: null };
  draw();
  expect(await screen.findByText(/Talk is closed/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Next" })).toBeNull();
  expect(screen.getByRole("button", { name: "Call or text a line" })).toBeTruthy();
});

it("says until when a message waits while nobody is here, and takes no empty one", async () => {
  answers["/chat/state"] = { ...OPEN, open: false, wait: null, left_until: "2026-11-29" };
  const chat = draw();
  await screen.findByText(/A message waits until/);
  // The day ends where the server is: to the phone that is an hour of its own, said with the day.
  const end = new Intl.DateTimeFormat("en", { timeStyle: "short" }).format(Date.UTC(2026, 10, 29, 23, 59)).replace(/\s/u, " ");
  expect(screen.getByText(/November 29, 2026|November 30, 2026/).textContent.replace(/\s/gu, " ")).toContain(end);
  await press("Next");
  await press("Next");
  await press("No, only me");
  await press("Leave this message");
  expect(chat.asked).toEqual([]);
});

it("comes back to a chat that was kept on this phone, without a question", async () => {
  draw({ kept: true });
  expect(await screen.findByRole("heading", { name: "Your chat" })).toBeTruthy();
});

it("still has the chat after the person looked around", async () => {
  const chat = new ScriptedYouth({ stage: "talking" });
  holdChat(chat);
  drawTalk(<TalkAt door={() => Promise.reject(new Error("not asked"))} />);
  expect(await screen.findByLabelText("Write here")).toBeTruthy();
});

it("forgets the chat when the person leaves", async () => {
  holdChat(new ScriptedYouth({ stage: "talking" }));
  dispatchEvent(new Event("leave"));
  draw();
  expect(await screen.findByText("Who answers you")).toBeTruthy();
});

it("tries again where nobody could say whether someone is here, with lines and words beside it", async () => {
  delete answers["/chat/state"];
  draw();
  expect((await screen.findByRole("alert")).textContent).toContain("could not see");
  expect(screen.getByRole("button", { name: /I have six words/ })).toBeTruthy();
  answers["/chat/state"] = OPEN;
  await press("Try again");
  expect(await screen.findByText("Who answers you")).toBeTruthy();
});

it("begins with the cards again for the next chat, and puts the focus on each new heading", async () => {
  const chat = draw();
  await press("Next");
  await press("Next");
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Can someone see this phone?" }));
  await press("No, only me");
  await press("Start with no message");
  await screen.findByRole("heading", { name: "Your chat" });
  chat.set({ stage: "gone" });
  await press("Start a new chat");
  expect(await screen.findByText("Who answers you")).toBeTruthy();
});

it("opens nothing that was begun before the person left", async () => {
  const chat = new ScriptedYouth({ stage: "waiting" });
  let arrive: (door: ReturnType<typeof doorTo>) => void = () => undefined;
  const doors = [Promise.resolve(doorTo(chat)), new Promise<ReturnType<typeof doorTo>>((resolve) => (arrive = resolve))];
  drawTalk(<TalkAt door={() => doors.shift()!} />);
  await press("Next");
  await press("Next");
  await press("No, only me");
  await press("Start with no message");
  dispatchEvent(new Event("leave"));
  arrive(doorTo(chat));
  await new Promise((resolve) => setTimeout(resolve));
  expect(chat.asked).toEqual([]);
});
