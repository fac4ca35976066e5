import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import "../../../tests/dialogs.ts";
import { ScriptedDesk, ScriptedStaffChat, said } from "../../chat/talk/talk.fixture.ts";
import { Refused } from "../api.ts";
import { DeskPage } from "./desk-page.tsx";
import type { Facts, Waiting } from "./facts.ts";
import { asked, colleague, drawTalk, facts, type Given, LEAD, mine } from "./talk.fixture.tsx";

const waiting = (c: string, parts: Partial<Waiting> = {}): Waiting => ({
  c,
  language: "es",
  urgent: false,
  heavy: false,
  danger: false,
  again: false,
  left: false,
  wait: "minutes",
  ...parts,
});

async function draw(parts: Partial<Facts> = {}, given: Given = {}) {
  const go = vi.fn();
  const tell = vi.fn();
  const drawn = await drawTalk(<DeskPage go={go} tell={tell} />, {
    ...given,
    answers: { "GET /staff/talk": facts(parts), ...given.answers },
  });
  await screen.findByText("Your shift");
  await waitFor(() => expect(drawn.opened).toHaveBeenCalled());
  return { ...drawn, go, tell };
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));

describe("the desk", () => {
  it("shows whether I am on duty, and when the shift ends", async () => {
    const { ask, tell } = await draw();
    expect(screen.getByRole("button", { name: "On duty" }).getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByText(/Your shift ends at/)).toBeTruthy();
    await press("On a break");
    await waitFor(() => expect(tell).toHaveBeenCalledWith("You are on a break now."));
    expect(ask).toHaveBeenCalledWith("PUT", "/staff/talk/duty", { state: "break" });
  });

  it("says the server's kind words when going on duty has to wait", async () => {
    const rest = new Refused({ type: "/problems/talk-resting", title: "This is time to rest. New chats can wait.", status: 409 });
    const off = { ...facts().duty, state: "off" as const, until: null };
    await draw({ duty: off }, { answers: { "PUT /staff/talk/duty": rest } });
    await press("On duty");
    expect((await screen.findByRole("alert")).textContent).toContain("This is time to rest");
  });

  it("lists who waits by language, flags and a band of time, and nothing finer", async () => {
    await draw({ waiting: [waiting("a", { urgent: true, heavy: true, wait: "half-hour" }), waiting("b", { language: "en", left: true })] });
    const section = screen.getByRole("heading", { name: "Waiting" }).parentElement!;
    const [first, second] = within(section).getAllByRole("listitem").filter((each) => each.classList.contains("slip"));
    expect(first!.textContent).toContain("Spanish");
    expect(first!.textContent).toContain("Urgent");
    expect(first!.textContent).toContain("Heavy");
    expect(first!.textContent).toContain("about half an hour");
    expect(second!.textContent).toContain("A message for later");
    expect(section.textContent).not.toMatch(/\d/);
  });

  it("takes a chat and goes to it", async () => {
    const { desk, go } = await draw({ waiting: [waiting("a")] });
    await waitFor(() => expect(screen.getByRole("button", { name: "Take this chat" }).getAttribute("aria-disabled")).toBeNull());
    await press("Take this chat");
    await waitFor(() => expect(go).toHaveBeenCalledWith("talk", "a"));
    expect(desk.asked).toContainEqual(["claim", "a"]);
  });

  it("says so when someone else was quicker, and looks again", async () => {
    const desk = new ScriptedDesk();
    desk.claim = () => Promise.reject(new Refused({ type: "/problems/talk-taken", title: "Somebody else has this chat now.", status: 409 }));
    const { ask, go } = await draw({ waiting: [waiting("a")] }, { desk });
    const before = ask.mock.calls.length;
    await press("Take this chat");
    expect(await screen.findByText("Somebody else has this chat now.")).toBeTruthy();
    expect(ask.mock.calls.length).toBeGreaterThan(before);
    expect(go).not.toHaveBeenCalled();
  });

  it.each([
    ["off duty", { state: "off" as const }, /while you are on duty/],
    ["on a break", { state: "break" as const }, /on a break/],
    ["at rest", { rest_until: "2026-11-22T14:20Z" }, /after your rest/],
    ["with as many chats as one takes", { chats: 1, most: 1 }, /as many chats as one person/],
  ])("offers no chat to someone who is %s", async (_, duty, why) => {
    await draw({ waiting: [waiting("a")], duty: { ...facts().duty, ...duty } });
    expect(screen.getAllByText(why).length).toBeGreaterThan(0);
    expect(screen.queryByRole("button", { name: "Take this chat" })).toBeNull();
  });

  it("shows the rest after a heavy chat kindly, and only oneself ends it", async () => {
    const { ask } = await draw({ duty: { ...facts().duty, rest_until: "2026-11-22T14:20Z" } });
    expect(screen.getByText(/That was a lot/)).toBeTruthy();
    await press("I am ready sooner");
    await waitFor(() => expect(asked(ask)).toContain("POST /staff/talk/rest/end"));
  });

  it("goes out of every chat in one tap, and asks nothing", async () => {
    const { desk, tell } = await draw({ mine: [mine("a")] });
    await press(/^I need out/);
    await waitFor(() => expect(desk.asked).toContainEqual(["out"]));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(tell).toHaveBeenCalledWith("Others are asked to take over. You are on a break now.");
  });

  it("marks a chat in which something new was said", async () => {
    const desk = new ScriptedDesk();
    const chat = desk.put(new ScriptedStaffChat("a"));
    await draw({ mine: [mine("a", { reply_by: "2026-11-22T14:20Z" })] }, { desk });
    expect(screen.getByText(/Write a first line soon/)).toBeTruthy();
    expect(screen.queryByText("Something new was said.")).toBeNull();
    chat.add(said("hello?", "youth"));
    expect(await screen.findByText("Something new was said.")).toBeTruthy();
  });

  it("asks me what others ask, and a no is as easy as a yes", async () => {
    const offer = { c: "a", from: "mia", name: "Mia", kind: "hand-over" as const, tag: "t", language: "en", heavy: true };
    const { desk, tell } = await draw({ offers: [offer] });
    expect(screen.getByText("Mia asks if you can take over.", { normalizer: plain })).toBeTruthy();
    await press("Not now");
    await waitFor(() => expect(desk.asked).toContainEqual(["accept", "a", false]));
    expect(tell).toHaveBeenCalledWith("They know that you cannot now. That is fine.");
  });

  it("lets a lead come in where a youth says that they are in danger", async () => {
    const offer = { c: "a", from: "", name: "", kind: "danger" as const, tag: "", language: "en", heavy: false };
    const { desk, go } = await draw({ offers: [offer] }, { permissions: LEAD });
    expect(screen.getByText("A youth says that they are in danger now.")).toBeTruthy();
    await press("Come in");
    await waitFor(() => expect(desk.asked).toContainEqual(["askIn", "a"]));
    expect(go).toHaveBeenCalledWith("talk", "a");
  });

  it("tells a lead whose chats went back to the line", async () => {
    await draw({ on_duty: [colleague("Mia", { lapsed: true }), colleague("Nil")] }, { permissions: LEAD });
    expect(await screen.findByText(/Mia\W+took went back to the line/)).toBeTruthy();
    expect(screen.queryByText(/Nil\W+took/)).toBeNull();
  });

  it("lets a lead ask to come in, and says that everyone sees it", async () => {
    const { desk } = await draw({ live: [{ c: "a", names: ["Mia"], language: "en", heavy: false, danger: false }] }, { permissions: LEAD });
    expect(screen.getByText(/Everyone in the chat sees it/)).toBeTruthy();
    await press("Ask to come in");
    await waitFor(() => expect(desk.asked).toContainEqual(["askIn", "a"]));
  });

  it("shows a mentor no chat of others, and no notes", async () => {
    await draw({ on_duty: [colleague("Mia")] });
    expect(screen.queryByText("Chats that are going on")).toBeNull();
    expect(screen.queryByText("Notes for leads")).toBeNull();
  });

  it("says that Talk is closed while no roster counts", async () => {
    await draw({ roster: null });
    expect(screen.getByText(/Talk is closed/)).toBeTruthy();
  });

  it("has sound and shaking off, and turns them on by a press only", async () => {
    const vibrate = vi.fn();
    Object.assign(navigator, { vibrate });
    const desk = new ScriptedDesk();
    const chat = desk.put(new ScriptedStaffChat("a"));
    await draw({ mine: [mine("a")] }, { desk });
    const shake = screen.getByRole<HTMLInputElement>("checkbox", { name: "Shake the phone" });
    expect(shake.checked).toBe(false);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Play a soft sound" }).checked).toBe(false);
    chat.add(said("one", "youth"));
    expect(vibrate).not.toHaveBeenCalled();
    await userEvent.click(shake);
    vibrate.mockClear();
    chat.add(said("two", "youth"));
    expect(vibrate).toHaveBeenCalledTimes(1);
    chat.say("mine");
    expect(vibrate).toHaveBeenCalledTimes(1);
  });

  it("closes every chat when the console locks, and opens them again after it", async () => {
    const { desk, session, opened } = await draw();
    await waitFor(() => expect(desk.asked).toContainEqual(["sync"]));
    session.lock();
    expect(desk.closed).toBe(true);
    session.stage = { at: "open" };
    session.openWith(session.view!, { hpke: {} as CryptoKey, sign: {} as CryptoKey });
    await waitFor(() => expect(opened).toHaveBeenCalledTimes(2));
  });

  it("follows the chats after each change on the server", async () => {
    const { desk, session } = await draw();
    await waitFor(() => expect(desk.asked).toHaveLength(1));
    session.changed();
    expect(desk.asked).toEqual([["sync"], ["sync"]]);
  });
});

/** Without the marks that Fluent puts around what it puts in. */
function plain(words: string): string {
  return words.replace(/[⁨⁩]/g, "");
}
