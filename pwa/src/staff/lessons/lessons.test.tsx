import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";

import { type Server, drawLessons, playedServer } from "../../../tests/studio.tsx";
import { Offline } from "../api.ts";
import { aCard, aLook, aPage, aRevision, listed } from "./lessons.fixture.ts";
import { forgetUnsent } from "./unsent.ts";

const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole("button", { name }));
const open = (server: Server, about = "lessons/trust-slowly/en") => drawLessons(server, about);
beforeEach(forgetUnsent);

describe("the list of lessons", () => {
  const pages = [
    listed({ waits: ["sign"] }),
    listed({ id: "law", title: "The law", track: 5, state: "in-review", waits: ["review"], comments: 2 }),
    listed({ lang: "es", title: "Confiar, poco a poco", stale: 2, machine: 1, waits: ["translate"] }),
  ];
  const server = () => playedServer({ lists: { pages, languages: [{ tag: "en", endonym: "English", dir: "ltr" }, { tag: "es", endonym: "español", dir: "ltr" }] } });

  it("shows first what waits for me, the lessons to sign before all", async () => {
    drawLessons(server());
    const section = (await screen.findByRole("heading", { name: "Waiting for you" })).parentElement!;
    const groups = [...section.querySelectorAll("summary")].map(({ textContent }) => textContent);
    expect(groups).toEqual([expect.stringMatching(/To sign/), expect.stringMatching(/for your yes/), expect.stringMatching(/To translate/)]);
  });

  it("says in words how each stands, and which translations are stale", async () => {
    drawLessons(server());
    expect((await screen.findAllByText("Not signed yet")).length).toBeGreaterThan(0);
    expect(screen.getByText(/English changed: .*2/)).toBeTruthy();
    expect(screen.getAllByText(/Comments: .*2/).length).toBeGreaterThan(0);
  });

  it("shows a lesson that a language lacks, so that it can be begun", async () => {
    const { go } = drawLessons(server());
    await userEvent.selectOptions(await screen.findByLabelText("Language"), "es");
    const track = screen.getByRole("heading", { name: "Rights and getting help" }).parentElement!;
    expect(within(track).getByText(/Not begun/)).toBeTruthy();
    await userEvent.click(within(track).getByRole("button", { name: "The law" }));
    expect(go).toHaveBeenCalledWith("lessons", "lessons/law/es");
  });

  it("says so when nothing waits", async () => {
    drawLessons(playedServer({ lists: { pages: [listed()], languages: [] } }));
    expect(await screen.findByText(/Nothing waits for you/)).toBeTruthy();
  });
});

describe("signing a lesson", () => {
  const toSign = aPage({ state: "published", revision: 2, may: ["approve", "return", "comment"], in_roles: ["survivor-reviewer"] });

  it("says what a yes means before it is given, and in which role", async () => {
    const server = playedServer({ page: toSign });
    const { tell } = open(server);
    await press("Sign this lesson");
    const dialog = screen.getByRole("dialog");
    expect(within(dialog).getByText(/Reviewer with lived experience/)).toBeTruthy();
    await userEvent.click(within(dialog).getByRole("button", { name: "Sign it" }));
    await waitFor(() => expect(tell).toHaveBeenCalledWith(expect.stringMatching(/You signed it/)));
    expect(server.sent("reviews")).toMatchObject({ revision: 2, as: "survivor-reviewer", verdict: "approve", note: "" });
  });

  it("waits for open comments to be settled", async () => {
    const comment = { id: "c1", card: "one", revision: 2, by: { id: "m2", name: "Moss", role: "survivor-reviewer" as const }, text: "Too fast?", at: "2026-11-22T20:00Z", answers: null, resolved: false };
    open(playedServer({ page: { ...toSign, comments: [comment] } }));
    expect(await screen.findByText(/One comment is still open/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Sign this lesson" })).toBeNull();
  });

  it("sends back only with a note, and keeps the note when no answer comes", async () => {
    const server = playedServer({ page: toSign, fails: { reviews: new Offline() } });
    open(server);
    await userEvent.click(await screen.findByText("Send it back with a note"));
    await press("Send it back");
    expect(screen.getByText(/Please write a note/)).toBeTruthy();
    await userEvent.type(screen.getByLabelText("What you would change, and why"), "Card two pushes.");
    await press("Send it back");
    expect(await screen.findByText(/No answer came/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>("What you would change, and why").value).toBe("Card two pushes.");
  });

  it("offers nothing to someone who wrote it", async () => {
    open(playedServer({ page: aPage({ state: "in-review", may: ["save"], in_roles: [] }) }));
    await screen.findByRole("heading", { name: "What comes next" });
    expect(screen.queryByRole("button", { name: /Say yes|Sign/ })).toBeNull();
    expect(screen.getByText("Someone with lived experience")).toBeTruthy();
  });
});

describe("onto phones and back", () => {
  const ready = aPage({ state: "approved", may: ["publish", "withdraw"], missing: [] });

  it("publishes after one question", async () => {
    const server = playedServer({ page: ready });
    open(server);
    await press("Put it on phones now");
    await press("Put it on phones");
    await waitFor(() => expect(server.sent("publications")).toMatchObject({ revision: 3, from: null }));
  });

  it("schedules in the time of the server, and refuses a time that has gone by", async () => {
    const server = playedServer({ page: ready });
    open(server);
    await userEvent.click(await screen.findByText("Put it on phones later"));
    await press("Set this time");
    expect(screen.getByText(/a time that is still to come/)).toBeTruthy();
    const field = screen.getByLabelText<HTMLInputElement>(/Day and time/);
    field.value = "2998-12-01T09:00";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await press("Set this time");
    await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Set this time" }));
    await waitFor(() => expect(server.sent("publications")).toMatchObject({ from: `${new Date("2998-12-01T09:00").toISOString().slice(0, 16)}Z` }));
  });

  it("is taken back by one person at once, also with words that are not saved", async () => {
    const server = playedServer({ page: { ...ready, may: ["withdraw"] } });
    const { tell } = open(server);
    await press("Take it off phones now");
    expect(screen.getByText(/It goes in every language/)).toBeTruthy();
    await press("Take it off");
    await waitFor(() => expect(tell).toHaveBeenCalledWith("The lesson is taken off phones."));
  });
});

describe("what changed", () => {
  it("is shown word by word against what phones have, and an older text comes back as a draft", async () => {
    const server = playedServer({
      page: aPage({ may: ["rollback"] }),
      revisions: [
        aRevision(2, [aCard("one", "You can go slowly.")]),
        aRevision(3, [aCard("one", "You can go fast.")]),
      ],
    });
    const { container } = open(server);
    await press("What changed");
    await waitFor(() => expect(container.querySelector("del")?.textContent).toMatch(/slowly/));
    expect(container.querySelector("ins")?.textContent).toMatch(/fast/);
    await press(/Go back to revision .*2/);
    await press("Go back");
    await waitFor(() => expect(server.sent("rollbacks")).toMatchObject({ base: 3, revision: 2 }));
  });
});

it("the history says in words where a lesson came from, never the server's word for it", async () => {
  const nobody = { id: "", name: "", role: "" as const };
  const one = { ...aRevision(1, []), by: nobody, why: "seed" };
  const revisions = [one, { ...one, revision: 2, why: "import" }, { ...aRevision(3, []), why: "seed" }];
  open(playedServer({ page: aPage({ may: [] }), revisions }));
  await press("What changed");
  expect(await screen.findByText(/^Came with Wayside/)).toBeTruthy();
  expect(screen.getByText(/^Taken in from files/)).toBeTruthy();
  // What a person typed stays what they typed.
  expect(screen.getAllByText("seed")).toHaveLength(1);
  expect(screen.queryByText("import")).toBeNull();
});

describe("a comment", () => {
  it("is said on a card and answered there", async () => {
    const by = { id: "m2", name: "Moss", role: "survivor-reviewer" as const };
    const comment = { id: "c1", card: "one", revision: 3, by, text: "Too fast?", at: "2026-11-22T20:00Z", answers: null, resolved: false };
    const server = playedServer({ page: aPage({ comments: [comment] }) });
    open(server);
    expect(await screen.findByText("Too fast?")).toBeTruthy();
    await userEvent.click(screen.getByText("Answer"));
    await userEvent.type(screen.getByLabelText("Your answer"), "I will slow it down.");
    const answer = screen.getByLabelText("Your answer").closest("details")!;
    await userEvent.click(within(answer).getByRole("button", { name: "Say it" }));
    await waitFor(() => expect(server.sent("comments")).toMatchObject({ card: "one", answers: "c1", text: "I will slow it down." }));
    await press("This is settled");
    await waitFor(() => expect(server.sent("comments/c1/resolution")).toBeTruthy());
  });
});

describe("what is to mend", () => {
  it("is said in words with its card and line, and how easy the lesson reads", async () => {
    const look = { ...aLook, faults: [{ card: "two", line: 1, says: "“pimp”: slang can sound like status. Better: the person who used you.", notice: false }] };
    open(playedServer({ page: aPage({ look }) }));
    expect(await screen.findByText(/slang can sound like status/)).toBeTruthy();
    expect(screen.getByRole("button", { name: /Card .*2.*, line .*1/ })).toBeTruthy();
    expect(screen.getByText("School grade")).toBeTruthy();
  });

  it("shows no number where a language has no formula", async () => {
    const look = { ...aLook, meters: { ...aLook.meters, formula: null, figure: null, bound: null } };
    open(playedServer({ page: aPage({ look }) }));
    expect(await screen.findByText("There is no formula for this language.")).toBeTruthy();
  });
});

it("asks nothing and shows nothing old as new when the line is down", async () => {
  drawLessons(playedServer({ fails: { "": new Offline() } }));
  expect(await screen.findByRole("alert")).toBeTruthy();
});
