import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { drawView } from "../../tests/draw.tsx";
import { CardTools } from "./card-tools.tsx";
import { ReadingHere } from "./kept-reading.ts";
import { CheckIn, Learn, LearnFind, Paper, Settings } from "./lessons.tsx";
import { sent } from "./pack.fixture.ts";
import { readLessons } from "./read-lessons.ts";
import { Related } from "./related-places.tsx";
import { LessonShelf } from "./shelf.ts";
import { seatLessons } from "./use-lessons.ts";
import { seatReading } from "./use-reading.ts";

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const root = document.documentElement;

function serve(pack: unknown): void {
  seatLessons(new LessonShelf(() => Promise.resolve(new TextEncoder().encode(JSON.stringify(pack)).buffer)));
}

beforeEach(() => {
  serve(sent());
  seatReading(new ReadingHere());
  vi.stubGlobal("scrollTo", vi.fn());
});
afterEach(() => {
  document.body.replaceChildren();
  root.removeAttribute("data-kept");
  vi.unstubAllGlobals();
});

describe("above the list", () => {
  it("are the search, the check-in by its own name, and how the words look", async () => {
    const { here } = drawView(<Learn />);
    await screen.findByRole("button", { name: "How are things?" });
    for (const [name, view] of [["Search", "learn-find"], ["How are things?", "check-in"], ["Text and what is kept", "reading"]] as const) {
      await press(name);
      expect(here.go).toHaveBeenLastCalledWith(view);
    }
  });

  it("a language without a check-in has no way to it, and says so to who comes another way", async () => {
    serve({ ...sent(), checkIn: [] });
    const { unmount } = drawView(<Learn />);
    await screen.findByRole("button", { name: "Search" });
    expect(screen.queryByRole("button", { name: "How are things?" })).toBeNull();
    unmount();
    drawView(<CheckIn />);
    expect(await screen.findByText("This part is not in your language yet.")).toBeTruthy();
  });
});

describe("the search", () => {
  it("shows the lesson, the sentence that holds the words, and that an exercise is one", async () => {
    const { here } = drawView(<LearnFind />);
    await userEvent.type(await screen.findByLabelText("What is it about?"), "cold");
    expect(screen.getByRole("button", { name: "Something cold Find something cold. Steady me" })).toBeTruthy();
    await press(/Something cold/);
    expect(here.go).toHaveBeenCalledWith("steady", "cold");
  });

  it("says when nothing has the word", async () => {
    drawView(<LearnFind />);
    await userEvent.type(await screen.findByLabelText("What is it about?"), "zzzz");
    expect(screen.getByText("Nothing has that word. You can try another one.")).toBeTruthy();
  });
});

describe("the check-in", () => {
  it("begins with what becomes of the answers, and goes on by skipping", async () => {
    drawView(<CheckIn />);
    expect(await screen.findByText(/There is no score/)).toBeTruthy();
    await press("Begin");
    await press("Skip");
    expect(screen.getByText("You skipped all of it. That is fine.")).toBeTruthy();
  });

  it("an answer gets its reply and its ways on; pressed again it is taken back", async () => {
    const { here } = drawView(<CheckIn />);
    await userEvent.click(await screen.findByRole("button", { name: "Begin" }));
    await press("Very low");
    expect(screen.getByText("You can reach someone.")).toBeTruthy();
    await press("Feeling steady");
    expect(here.go).toHaveBeenCalledWith("lesson", "steady");
    await press("Very low");
    expect(screen.queryByText("You can reach someone.")).toBeNull();
  });

  it("answers that were cleared are gone, and nothing offers to keep them on a phone that keeps nothing", async () => {
    const { here } = drawView(<CheckIn />);
    await userEvent.click(await screen.findByRole("button", { name: "Begin" }));
    await press("Okay");
    await press("To the end");
    expect(screen.queryByRole("button", { name: /Keep my answers/ })).toBeNull();
    await press("Clear my answers");
    expect(here.tell).toHaveBeenCalledWith("Your answers are gone.");
    await press("Begin");
    expect(document.querySelectorAll("[aria-pressed=true]")).toHaveLength(0);
  });

  it("words that nobody reviewed have their English beside them", async () => {
    const pack = sent() as unknown as { checkIn: { cards: Record<string, unknown>[] }[] };
    pack.checkIn[0]!.cards[0]!["english"] = {
      parts: [{ p: ["English question"] }],
      answers: [{ answer: "English okay", reply: "English good" }, { answer: "English low", reply: "English reach" }], // prettier-ignore
    };
    serve(pack);
    drawView(<CheckIn />);
    await userEvent.click(await screen.findByRole("button", { name: "Begin" }));
    expect(screen.getByText("English question")).toBeTruthy();
    await press(/English low/);
    expect(screen.getByText("English reach")).toBeTruthy();
  });
});

describe("how the words look", () => {
  it("changes at once, for this visit", async () => {
    drawView(<Settings />);
    await press("Larger");
    await press("Strong contrast");
    expect([root.dataset["size"], root.hasAttribute("data-contrast")]).toEqual(["2", true]);
    expect(screen.getByText("It stays so until you close this page.")).toBeTruthy();
    dispatchEvent(new Event("leave"));
    expect(root.dataset["size"]).toBeUndefined();
  });

  it("a phone that keeps nothing is offered Keep first", async () => {
    const { here } = drawView(<Settings />);
    await press(/^Keep on this phone/);
    expect(here.go).toHaveBeenCalledWith("keep");
    expect(screen.queryByRole("button", { name: /^Keep what I read/ })).toBeNull();
  });

  it("a browser that cannot keep it says so", async () => {
    root.setAttribute("data-kept", "");
    drawView(<Settings />);
    await vi.waitFor(() => expect(screen.getByRole("button", { name: /^Keep what I read/ }).ariaDisabled).toBeNull());
    await press(/^Keep what I read/);
    expect((await screen.findByRole("alert")).textContent).toMatch(/did not keep it/);
  });
});

describe("on paper", () => {
  it("all cards stand in one sheet, with what was checked of them", async () => {
    const { unmount } = drawView(<Paper />, { about: "not-your-fault" });
    await screen.findByRole("button", { name: "Print it" });
    const sheet = within(document.querySelector<HTMLElement>(".paper")!);
    expect(sheet.getByText("Nobody has reviewed this yet.")).toBeTruthy();
    expect(sheet.getByText(/Many people feel this/)).toBeTruthy();
    expect(sheet.getByText("I would like to wait.")).toBeTruthy();
    expect(root.dataset["sheet"]).toBe("");
    unmount();
    expect(root.dataset["sheet"]).toBeUndefined();
  });

  it("a lesson that was taken away says so", async () => {
    drawView(<Paper />, { about: "gone" });
    expect(await screen.findByText("This lesson is not here anymore.")).toBeTruthy();
  });
});

describe("under a card", () => {
  const pack = readLessons(sent());

  it("an exercise can be heard, and is not printed", () => {
    drawView(<CardTools lesson={pack.steady[0]!} card={pack.steady[0]!.cards[0]!} pack={pack} />);
    expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual(["Listen", "Text"]);
  });

  it("a phone that cannot speak says why it is silent, after a yes", async () => {
    drawView(<CardTools lesson={pack.lessons[0]!} card={pack.lessons[0]!.cards[0]!} pack={pack} />);
    await press("Listen");
    expect(screen.getByText("Sound will play. People near you could hear it.")).toBeTruthy();
    await press("Play it");
    expect(await screen.findByText(/no voice of its own/)).toBeTruthy();
  });

  it("places about the lesson stand at its end, but for those that the last card shows", () => {
    drawView(<Related lesson={pack.lessons[0]!} />);
    expect(screen.getAllByRole("button")).toHaveLength(1);
  });
});
