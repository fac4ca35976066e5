import "../../../tests/editor.ts";

import { EditorView } from "@codemirror/view";
import { act, screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";

import { type Server, drawLessons, playedServer } from "../../../tests/studio.tsx";
import { Offline } from "../api.ts";
import type { Saving } from "./facts.ts";
import { aCard, aLook, aPage } from "./lessons.fixture.ts";
import { forgetUnsent } from "./unsent.ts";

const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole("button", { name }));
const mine = aPage({ may: ["save", "propose", "comment"] });
beforeEach(forgetUnsent);

/** The editor component of the card that is open. */
async function editor(container: Element): Promise<EditorView> {
  return waitFor(() => {
    const content = container.querySelector("[data-editor]")?.shadowRoot?.querySelector<HTMLElement>(".cm-content");
    const view = content ? EditorView.findFromDOM(content) : null;
    if (!view) throw new Error("not there yet");
    return view;
  });
}

async function type(container: Element, text: string) {
  const view = await editor(container);
  void act(() => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }));
}

async function startWriting(server: Server, card = /^Write: .*Card .*1/) {
  const drawn = drawLessons(server, "lessons/trust-slowly/en");
  await press("Write");
  await press(card);
  await editor(drawn.container);
  return drawn;
}

describe("writing a card", () => {
  it("saves what was typed, why, and the revision that it began from", async () => {
    const server = playedServer({ page: mine });
    const { container, tell } = await startWriting(server);
    await type(container, "You can go as slowly as you like.");
    await userEvent.type(screen.getByLabelText("Why you changed it"), "Kinder.");
    await press("Save");
    await waitFor(() => expect(tell).toHaveBeenCalledWith(expect.stringMatching(/Kept as revision/)));
    expect(server.sent("revisions")).toMatchObject({
      base: 3,
      why: "Kinder.",
      cards: [{ id: "one", text: "You can go as slowly as you like." }, { id: "two" }],
    });
    expect(await screen.findByText("All is kept.")).toBeTruthy();
  });

  it("keeps every word when no answer comes, and sends it under the same key again", async () => {
    const server = playedServer({ page: mine, fails: { revisions: new Offline() } });
    const { container } = await startWriting(server);
    await type(container, "Not lost.");
    await press("Save");
    expect(await screen.findByText(/No answer came/)).toBeTruthy();
    expect((await editor(container)).state.doc.toString()).toBe("Not lost.");
    delete server.played.fails;
    await press("Save");
    expect(await screen.findByText("All is kept.")).toBeTruthy();
    const [first, second] = server.all("revisions") as Saving[];
    expect(second?.key).toBe(first?.key);
  });

  it("has the words still when someone looks elsewhere and comes back", async () => {
    const server = playedServer({ page: mine });
    const first = await startWriting(server);
    await type(first.container, "Half a sent");
    first.unmount();
    drawLessons(server, "lessons/trust-slowly/en");
    expect(await screen.findByText("Half a sent")).toBeTruthy();
    expect(screen.queryByText(/You have words that are not kept yet/)).toBeTruthy();
  });

  it("never shows them to another person who signs in on this page", async () => {
    const server = playedServer({ page: mine });
    const first = await startWriting(server);
    await type(first.container, "Mine alone");
    first.unmount();
    const other = drawLessons(server, "lessons/trust-slowly/en", { id: "m2", name: "Moss" });
    await screen.findByRole("heading", { name: "What comes next" });
    expect(other.container.textContent).not.toContain("Mine alone");
  });

  it("says what is to mend under its line, moments after typing", async () => {
    const fault = { card: "one", line: 1, says: "“victim” can sting. Better: you.", notice: false };
    const server = playedServer({ page: mine, answers: { look: () => ({ ...aLook, faults: [fault] }) } });
    const { container } = await startWriting(server);
    await type(container, "You are a victim.");
    const view = await editor(container);
    await waitFor(() => expect(view.dom.querySelector(".said-grave")?.textContent).toBe(fault.says));
    expect(screen.getByRole("button", { name: /^Line/ })).toBeTruthy();
  });

  it("puts in containers that nobody has to type", async () => {
    const { container } = await startWriting(playedServer({ page: mine }));
    await press("Words to say");
    expect((await editor(container)).state.doc.toString()).toBe("You can go slowly.\n\n::: say\nI would like to wait.\n:::");
    await userEvent.click(screen.getByText("Help, lines, links"));
    await userEvent.selectOptions(screen.getByLabelText("A line to call"), "988");
    await press(/Put it in: .*A line to call/);
    expect((await editor(container)).state.doc.toString()).toContain("::: crisis {#988}\n:::");
  });

  it("adds a question with two answers, and takes a card out", async () => {
    const server = playedServer({ page: mine });
    await startWriting(server);
    await press("New question");
    await press("Save");
    await waitFor(() => expect(server.sent("revisions")).toBeTruthy());
    const { cards } = server.sent("revisions") as Saving;
    expect(cards.map(({ id, kind }) => [id, kind])).toEqual([["one", "card"], ["two", "card"], ["three", "check"]]);
    expect(cards[2]?.text.split("\n").filter((line) => line.startsWith("- "))).toHaveLength(2);
  });

  it("puts back a card that was taken out, with the focus where it can be undone", async () => {
    const server = playedServer({ page: mine });
    await startWriting(server);
    await userEvent.click(screen.getByText("More about this card"));
    await press("Take this card out");
    expect(screen.queryByText("You can go slowly.")).toBeNull();
    const back = await screen.findByRole("button", { name: "Put it back" });
    expect(document.activeElement).toBe(back);
    await userEvent.click(back);
    expect(await screen.findByText("All is kept.")).toBeTruthy();
    expect(screen.getByRole("heading", { name: /Card .*2/ })).toBeTruthy();
  });

  it("moves a card and moves it back", async () => {
    const server = playedServer({ page: mine });
    await startWriting(server);
    await userEvent.click(screen.getByText("More about this card"));
    await press("Move down");
    await press("Save");
    await waitFor(() => expect((server.sent("revisions") as Saving).cards.map(({ id }) => id)).toEqual(["two", "one"]));
    await screen.findByText("All is kept.");
    await press("Move down");
    await press("Move it back");
    expect(await screen.findByText("All is kept.")).toBeTruthy();
  });

  it("says who else is on this card", async () => {
    await startWriting(playedServer({ page: { ...mine, here: [{ id: "m2", name: "Moss", card: "one" }] } }));
    expect((await screen.findAllByText(/Moss.* is on this card now/)).length).toBeGreaterThan(0);
  });
});

describe("two people on one card", () => {
  const theirs = aPage({ ...mine, revision: 4, cards: [aCard("one", "Theirs."), aCard("two", "Theirs too.")] });
  const conflict = { card: "one", base: "You can go slowly.", theirs: "Theirs.", yours: "Mine." };

  async function collide() {
    let tries = 0;
    const server = playedServer({
      page: mine,
      answers: {
        revisions: (sent) => {
          tries += 1;
          if (sent === undefined) return { revisions: [] };
          return tries === 1
            ? { saved: false, revision: 4, merged: false, conflicts: [conflict], page: theirs }
            : { saved: true, revision: 5, merged: false, conflicts: [], page: { ...theirs, revision: 5 } };
        },
      },
    });
    const drawn = await startWriting(server);
    await type(drawn.container, "Mine.");
    await press("Save");
    const heading = await screen.findByRole("heading", { name: "Someone else wrote here too" });
    expect(document.activeElement).toBe(heading);
    return { ...drawn, server };
  }

  it("shows both texts whole, and saves nothing before each was decided", async () => {
    const { server } = await collide();
    const group = screen.getByRole("group", { name: /Card .*1/ });
    expect(within(group).getAllByText("Mine.").length).toBeGreaterThan(0);
    expect(within(group).getAllByText("Theirs.").length).toBeGreaterThan(0);
    await press("Save this");
    expect(server.all("revisions")).toHaveLength(1);
  });

  it("keeps what was picked, and undoes nothing that the other wrote elsewhere", async () => {
    const { server } = await collide();
    await userEvent.click(screen.getByLabelText("Keep my words"));
    await press("Save this");
    await waitFor(() => expect(server.all("revisions")).toHaveLength(2));
    expect(server.sent("revisions")).toMatchObject({ base: 4, cards: [{ text: "Mine." }, { text: "Theirs too." }] });
  });

  it("lets one text be written from both", async () => {
    const { server } = await collide();
    await userEvent.click(screen.getByLabelText("Write one text from both"));
    const field = screen.getByLabelText<HTMLTextAreaElement>("The text from both");
    expect(field.value).toBe("Mine.\n\nTheirs.");
    await userEvent.clear(field);
    await userEvent.type(field, "Ours.");
    await press("Save this");
    await waitFor(() => expect(server.sent("revisions")).toMatchObject({ base: 4, cards: [{ text: "Ours." }, { text: "Theirs too." }] }));
  });
});

describe("a translation", () => {
  const english = { text: "You can go fast.", hash: "a", marks: ["law"], then: "You can go slowly." };
  const page = aPage({
    lang: "ar",
    dir: "rtl",
    title: "الثقة",
    front: { title: "الثقة", note: null },
    may: ["save", "check", "comment"],
    title_state: "machine",
    title_english: { title: "Trust, slowly", note: null, then_title: null, then_note: null },
    cards: [aCard("one", "يمكنك أن تمضي ببطء.", { state: "stale", english }), aCard("two", "", { state: "absent", english: { ...english, then: null } })],
  });
  const start = (server: Server) => drawLessons(server, "lessons/trust-slowly/ar");

  it("stands beside the English, with what changed in it since", async () => {
    const { container } = start(playedServer({ page }));
    await press("Translate");
    expect(screen.getAllByText("The English has changed").length).toBeGreaterThan(0);
    expect(container.querySelector(".english-side del")?.textContent).toMatch(/slowly/);
    expect(screen.getByText("Not translated")).toBeTruthy();
  });

  it("is written from right to left, with the containers of the English only", async () => {
    const { container } = start(playedServer({ page }));
    await press("Translate");
    await press(/^Write: .*Card .*1/);
    const view = await editor(container);
    expect(view.contentDOM.dir).toBe("rtl");
    expect(view.contentDOM.lang).toBe("ar");
    expect(screen.queryByRole("button", { name: "Words to say" })).toBeNull();
    expect(screen.queryByRole("button", { name: "New card" })).toBeNull();
  });

  it("is checked card by card, never what is stale or missing", async () => {
    const server = playedServer({ page });
    start(server);
    const group = await screen.findByRole("group", { name: /Cards that are right/ });
    expect(within(group).getAllByRole("checkbox")).toHaveLength(1);
    await userEvent.click(within(group).getByRole("checkbox"));
    await press(/Say that one card is right/);
    await waitFor(() => expect(server.sent("checked")).toMatchObject({ revision: 3, cards: ["title"] }));
  });
});

describe("the phone", () => {
  const preview = {
    lesson: { id: "trust-slowly", title: "Trust, slowly", track: 6, minutes: 3, kinds: ["svc.peer"], cards: [{ id: "one", kind: "card", parts: [{ p: ["You can wait."] }, { line: "988" }] }, { id: "two", kind: "card", parts: [{ p: ["Last."] }] }] },
    sites: {},
    lang: "en",
    dir: "ltr" as const,
  };

  it("shows the lesson as the packs have it, card by card, in the ways that could break it", async () => {
    const { container } = drawLessons(playedServer({ page: mine, answers: { look: () => ({ ...aLook, preview }) } }), "lessons/trust-slowly/en");
    await press("On a phone");
    const phone = within(await screen.findByRole("group", { name: "A phone with this lesson" }));
    expect(phone.getByText("You can wait.")).toBeTruthy();
    expect(phone.getByText("988 Suicide & Crisis Lifeline")).toBeTruthy();
    await press("Next");
    expect(phone.getByText("Last.")).toBeTruthy();
    await press("Right to left");
    expect(container.querySelector(".phone-page")?.getAttribute("dir")).toBe("rtl");
    await press("Longer words");
    expect(phone.getByText(/Lást~/)).toBeTruthy();
  });

  it("says so while something is to mend, and draws nothing that a phone would refuse", async () => {
    drawLessons(playedServer({ page: mine, answers: { look: () => ({ ...aLook, preview: { ...preview, lesson: { id: "x" } } }) } }), "lessons/trust-slowly/en");
    await press("On a phone");
    expect(await screen.findByText(/cannot be shown as on a phone/)).toBeTruthy();
  });
});
