import { act, screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import "../../../tests/dialogs.ts";
import { line, said, ScriptedDesk, ScriptedStaffChat } from "../../chat/talk/talk.fixture.ts";
import type { Summary } from "../../directory/protocol.ts";
import { ChatPage } from "./chat-page.tsx";
import type { Facts } from "./facts.ts";
import { asked, colleague, drawTalk, facts, type Given, mine } from "./talk.fixture.tsx";

const readers = [
  { who: "youth", name: "", role: "youth" as const, me: false },
  { who: "m1", name: "Rowan", role: "mentor" as const, me: true },
];

async function draw(parts: Partial<Facts> = {}, given: Given & { chat?: ScriptedStaffChat } = {}) {
  const go = vi.fn();
  const tell = vi.fn();
  const desk = given.desk ?? new ScriptedDesk();
  const chat = desk.put(given.chat ?? new ScriptedStaffChat("a", "mentor", { readers }));
  const drawn = await drawTalk(<ChatPage c="a" go={go} tell={tell} />, {
    ...given,
    desk,
    answers: { "GET /staff/talk": facts({ mine: [mine("a")], on_duty: [colleague("Mia")], ...parts }), ...given.answers },
  });
  await screen.findByRole("log", { name: "What was said" });
  await screen.findByRole("heading", { level: 1, name: /Spanish/ });
  return { ...drawn, chat, go, tell };
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const field = () => screen.getByLabelText<HTMLTextAreaElement>("Your message");

/** jsdom opens a `details` without saying so. */
async function unfold(summary: string) {
  const details = screen.getByText(summary).closest("details")!;
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  await Promise.resolve();
}

describe("a chat", () => {
  it("sends what was typed, once, and gives the field back", async () => {
    const { chat } = await draw();
    await userEvent.type(field(), "  I am here.  ");
    await press("Send");
    expect(chat.asked).toContainEqual(["say", "I am here."]);
    expect(field().value).toBe("");
    expect(document.activeElement).toBe(field());
    await press("Send");
    expect(chat.asked.filter(([what]) => what === "say")).toHaveLength(1);
  });

  it("gives no word that is typed to a spell check", async () => {
    // jsdom has no spell check of its own.
    Object.defineProperty(HTMLTextAreaElement.prototype, "spellcheck", { configurable: true, writable: true, value: true });
    await draw();
    await press("Leave a note for the leads");
    const boxes = [...document.querySelectorAll("textarea")];
    expect(boxes).toHaveLength(2);
    for (const box of boxes) expect([box.spellcheck, box.getAttribute("autocorrect")]).toEqual([false, "off"]);
  });

  it("says that the chats could not be opened, and tries again", async () => {
    const { opened } = await drawTalk(<ChatPage c="a" go={vi.fn()} tell={vi.fn()} />, {
      answers: { "GET /staff/talk": facts({ mine: [mine("a")] }) },
      fails: 1,
    });
    await press("Try again");
    expect(await screen.findByText(/This chat is over for you/)).toBeTruthy();
    expect(opened).toHaveBeenCalledTimes(2);
  });

  it("says that one is typing, and stops saying so", async () => {
    const { chat } = await draw();
    await userEvent.type(field(), "ab");
    expect(chat.asked.filter(([what]) => what === "typing")).toEqual([["typing", true]]);
    await userEvent.clear(field());
    expect(chat.asked.at(-1)).toEqual(["typing", false]);
  });

  it("always shows who can read what is written", async () => {
    const { chat, container } = await draw();
    expect(container.querySelector(".readers")?.textContent).toMatch(/The youth.*Rowan.*\(you\)/);
    chat.set({ readers: [...readers, { who: "mia", name: "Mia", role: "lead", me: false }] });
    await waitFor(() => expect(container.querySelector(".readers")?.textContent).toMatch(/Mia.*\(lead\)/));
  });

  it("shows what was not sent, and tries again only when asked", async () => {
    const { chat } = await draw();
    chat.add(said("lost", "m1", { id: "x", mine: true, state: "not-sent", at: null }));
    expect(await screen.findByText("Not sent")).toBeTruthy();
    await press("Send again");
    expect(chat.asked).toContainEqual(["again", "x"]);
    await press("Take it away");
    expect(screen.queryByText("lost")).toBeNull();
  });

  it("draws words as words, whatever they hold", async () => {
    const { chat } = await draw();
    chat.add(said("<img src=x onerror=alert(1)>", "youth"));
    expect(await screen.findByText("<img src=x onerror=alert(1)>")).toBeTruthy();
    expect(document.querySelector("img")).toBeNull();
  });

  it("shows nothing more of a chat in which something was signed by the wrong hand", async () => {
    const { chat } = await draw();
    chat.add(said("before", "youth"));
    chat.set({ stage: "tampered" });
    expect(await screen.findByText(/signed by the wrong hand/)).toBeTruthy();
    expect(screen.queryByText("before")).toBeNull();
    expect(screen.queryByLabelText("Your message")).toBeNull();
  });

  it("puts a canned text into the message to be changed, and sends nothing by itself", async () => {
    const texts = [{ id: "hi", group: "begin", text: "Hola. Me alegra que escribas." }];
    const { chat, ask } = await draw({}, { answers: { "GET /staff/talk/canned/es": { language: "es", state: "machine", texts } } });
    await unfold("Words to start from");
    await userEvent.click(await screen.findByRole("button", { name: "Hola. Me alegra que escribas." }));
    expect(field().value).toBe("Hola. Me alegra que escribas.");
    expect(screen.getByText(/A computer made these words/)).toBeTruthy();
    expect(chat.asked.filter(([what]) => what === "say")).toEqual([]);
    expect(ask).toHaveBeenCalledWith("GET", "/staff/talk/canned/es");
  });

  it("sends a place of the finder as a card, and asks the server nothing for it", async () => {
    const place = { id: "p9", name: "Harbor House", town: "Miami", lang: "en", hold: true, demo: false } as Summary;
    const { chat, ask } = await draw({}, { places: { find: () => Promise.resolve([place]), name: () => Promise.resolve("Harbor House") } });
    const before = ask.mock.calls.length;
    await unfold("Send a place");
    await userEvent.type(screen.getByLabelText("Name, town or kind of help"), "bed{Enter}");
    const found = await screen.findByRole("button", { name: /Harbor House/ });
    expect(found.textContent).toContain("People may not be free to leave");
    await userEvent.click(found);
    expect(chat.asked).toContainEqual(["card", "p9"]);
    expect(await within(screen.getByRole("log")).findByText(/Harbor House/)).toBeTruthy();
    expect(ask.mock.calls.length).toBe(before);
    expect(chat.asked.filter(([what]) => what === "say")).toEqual([]);
  });

  it("sends a lesson as a card by its title, and asks the server nothing for it", async () => {
    const titles = () => Promise.resolve([{ id: "not-your-fault", title: "No fue tu culpa", lang: "es" }]);
    const { chat, ask } = await draw({}, { titles });
    const before = ask.mock.calls.length;
    await unfold("Send a lesson");
    await userEvent.click(await screen.findByRole("button", { name: "No fue tu culpa" }));
    expect(chat.asked).toContainEqual(["card", "lesson:not-your-fault"]);
    expect(await within(screen.getByRole("log")).findByText(/A lesson: .*No fue tu culpa/)).toBeTruthy();
    expect(ask.mock.calls.length).toBe(before);
  });

  it("says so where the lessons did not come, and a sent one is still called a lesson", async () => {
    const card = { kind: "card", id: "c1", who: "mia", mine: true, card: "lesson:steady", state: "sent", at: 1 } as const;
    const { chat } = await draw({}, { titles: () => Promise.reject(new Error("offline")) });
    await act(() => {
      chat.add(card);
    });
    await unfold("Send a lesson");
    expect((await screen.findByRole("alert")).textContent).toMatch(/lessons did not come/);
    expect(within(screen.getByRole("log")).getByText("A lesson")).toBeTruthy();
  });

  it("is marked heavy, which the server hears", async () => {
    const { ask } = await draw();
    await press("This chat is heavy");
    await waitFor(() => expect(ask).toHaveBeenCalledWith("POST", "/staff/talk/chats/a/heavy", { heavy: true }));
  });

  it("is offered to someone who was picked", async () => {
    const { chat } = await draw();
    await press("Ask");
    expect(screen.getByText("Nobody is picked yet.")).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText("Who"), "mia");
    await press("Ask");
    await waitFor(() => expect(chat.asked).toContainEqual(["offer", "mia", "hand-over"]));
  });

  it("is left to whoever has come in, with a goodbye before", async () => {
    const { chat, go } = await draw();
    expect(screen.queryByRole("button", { name: "Go, and leave it to them" })).toBeNull();
    chat.set({ readers: [...readers, { who: "mia", name: "Mia", role: "mentor", me: false }] });
    await press("Go, and leave it to them");
    expect(chat.asked).not.toContainEqual(["handOverDone"]);
    await press("Leave it to them");
    await waitFor(() => expect(chat.asked).toContainEqual(["handOverDone"]));
    expect(go).toHaveBeenCalledWith("talk");
  });

  it("has a whisper beside it that goes to the colleague and never into the chat", async () => {
    const desk = new ScriptedDesk();
    const whisper = desk.put(new ScriptedStaffChat("w", "whisper"));
    const { chat } = await draw({ mine: [mine("a"), mine("w", { part: "whisper", of: "a" })] }, { desk });
    const box = (await screen.findByRole("heading", { name: "Whisper" })).closest<HTMLElement>("section")!;
    await userEvent.type(within(box).getByLabelText("Your whisper"), "what now?");
    await userEvent.click(within(box).getByRole("button", { name: "Send" }));
    expect(whisper.asked).toContainEqual(["say", "what now?"]);
    expect(chat.asked.filter(([what]) => what === "say")).toEqual([]);
    expect(within(box).queryByText("Send a place")).toBeNull();
    await press("End the whisper");
    expect(whisper.asked).not.toContainEqual(["closeChat"]);
    await press("End and erase it");
    await waitFor(() => expect(whisper.asked).toContainEqual(["closeChat"]));
  });

  it("opens a whisper with someone", async () => {
    const { desk } = await draw();
    await userEvent.selectOptions(screen.getByLabelText("What you ask for"), "whisper");
    await userEvent.selectOptions(screen.getByLabelText("Who"), "mia");
    await press("Ask");
    await waitFor(() => expect(desk.asked).toContainEqual(["whisper", "a", "mia"]));
  });

  it("can whisper with a lead who is in the chat without being on duty, and asks nobody in twice", async () => {
    const lead = { who: "sage", name: "Sage", role: "lead" as const, me: false };
    const chat = new ScriptedStaffChat("a", "mentor", { readers: [...readers, lead] });
    const { desk } = await draw({ on_duty: [] }, { chat });
    expect(within(screen.getByLabelText("Who")).queryByRole("option", { name: /Sage/ })).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText("What you ask for"), "whisper");
    await userEvent.selectOptions(screen.getByLabelText("Who"), "sage");
    await press("Ask");
    await waitFor(() => expect(desk.asked).toContainEqual(["whisper", "a", "sage"]));
  });

  it.each([
    ["Close the chat", "Close it", "closeChat"],
    ["Erase the chat", "Erase it", "erase"],
  ])("%s asks first, and then does it", async (first, second, what) => {
    const { chat, go } = await draw();
    await press(first);
    expect(chat.asked.map(([name]) => name)).not.toContain(what);
    await press(second);
    await waitFor(() => expect(chat.asked).toContainEqual([what]));
    expect(go).toHaveBeenCalledWith("talk");
  });

  it("is blocked after a question, for good", async () => {
    const { ask } = await draw();
    await press("Block");
    expect(screen.getByText(/ends for good/)).toBeTruthy();
    await press("Block and erase");
    await waitFor(() => expect(asked(ask)).toContain("POST /staff/talk/chats/a/block"));
  });

  it("goes out in one tap, with no reason asked", async () => {
    const { desk } = await draw();
    await press(/^I need out/);
    await waitFor(() => expect(desk.asked).toContainEqual(["out"]));
  });

  it("seals a note to the leads: what leaves is not what was typed", async () => {
    const { ask, tell } = await draw();
    await press("Leave a note for the leads");
    await userEvent.type(screen.getByLabelText("A note for the leads"), "canary");
    await press("Seal and leave it");
    await waitFor(() => expect(tell).toHaveBeenCalledWith("The note is sealed. Only leads can open it."));
    expect(ask).toHaveBeenCalledWith("POST", "/staff/talk/notes", { name: "n1", packets: [{ to: "lead", p: "yranac" }] });
    expect(JSON.stringify(ask.mock.calls)).not.toContain("canary");
  });

  it("calls the leads after one question, and walks through the steps of the region", async () => {
    const steps = ["Crisis lines first", "What may have to be reported here"].map((title, at) => ({ id: `${at}`, title, parts: [`part ${at}`], lines: [] }));
    const answer = { language: "en", state: "reviewed", region: "us", regions: [], reviewed: false, note: "A lawyer has not checked this.", steps, beside: [] };
    const { chat } = await draw({}, { answers: { "GET /staff/talk/steps/en": answer } });
    await press("In danger now");
    expect(screen.getByText(/Nothing is reported by this button/)).toBeTruthy();
    await press("Yes, call the leads");
    await waitFor(() => expect(chat.asked).toContainEqual(["danger"]));
    chat.add(line("danger", "m1"));
    expect(await screen.findByRole("heading", { name: "Crisis lines first" })).toBeTruthy();
    expect(screen.getByText("A lawyer has not checked this.")).toBeTruthy();
    await press("Next step");
    const heading = screen.getByRole("heading", { name: "What may have to be reported here" });
    expect(document.activeElement).toBe(heading);
  });

  it("keeps a draft when one looks elsewhere in between", async () => {
    const { chat } = await draw();
    await userEvent.type(field(), "half");
    chat.add(said("wait", "youth"));
    expect(field().value).toBe("half");
  });

  it("says so when it is over, and nothing of it is drawn", async () => {
    const { chat, desk } = await draw();
    chat.add(said("secret", "youth"));
    await screen.findByText("secret");
    desk.chats.delete("a");
    desk.put(new ScriptedStaffChat("b"));
    expect(await screen.findByText(/This chat is over for you/)).toBeTruthy();
    expect(screen.queryByText("secret")).toBeNull();
  });

  it("draws no word of a chat after the console locked", async () => {
    const { chat, session } = await draw();
    chat.add(said("secret", "youth"));
    await screen.findByText("secret");
    session.lock();
    await waitFor(() => expect(screen.queryByText("secret")).toBeNull());
  });
});
