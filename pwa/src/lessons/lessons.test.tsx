import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { type Around, drawView } from "../../tests/draw.tsx";
import { NotHere } from "../directory/arrival.ts";
import { Learn, LessonView, Steady } from "./lessons.tsx";
import { sent } from "./pack.fixture.ts";
import { LessonShelf } from "./shelf.ts";
import { seatLessons } from "./use-lessons.ts";

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const names = () => screen.getAllByRole("button").map((button) => button.textContent);

function serve(pack: unknown): void {
  seatLessons(new LessonShelf(() => Promise.resolve(new TextEncoder().encode(JSON.stringify(pack)).buffer)));
}

/** The menu and one line, as the server draws them. */
function drawPage(): HTMLElement {
  const page = document.createElement("div");
  for (const [tag, name] of [["en", "English"], ["es", "español"]] as const) {
    const button = Object.assign(document.createElement("button"), { textContent: name });
    button.dataset["language"] = tag;
    page.append(button);
  }
  page.id = "languages";
  const lines = document.createElement("div");
  lines.id = "lines";
  const line = Object.assign(document.createElement("li"), { textContent: "Call 988" });
  line.dataset["line"] = "988";
  lines.append(line);
  lines.hidden = page.hidden = true;
  document.body.append(page, lines);
  return page;
}

beforeEach(() => {
  serve(sent());
  vi.stubGlobal("scrollTo", vi.fn());
  drawPage();
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const open = async (about: string, around: Around = {}) => {
  const drawn = drawView(<LessonView />, { about, ...around });
  await screen.findByRole("heading", { level: 1, name: /./ });
  await vi.waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  return drawn;
};

describe("Learn", () => {
  it("lists the lessons by track, with their length, and opens one", async () => {
    const { here } = drawView(<Learn />);
    expect(await screen.findByRole("heading", { level: 2, name: "Making sense of it" })).toBeTruthy();
    await press(/It was not your fault About .*3.* minutes · Not reviewed yet/);
    expect(here.go).toHaveBeenCalledWith("lesson", "not-your-fault");
  });

  it("says once what is true of all lessons", async () => {
    const pack = sent();
    for (const lesson of pack.lessons) lesson.mark = "unreviewed";
    serve(pack);
    drawView(<Learn />);
    expect((await screen.findAllByText("Nobody has reviewed this yet.")).length).toBe(1);
    expect(screen.queryByText(/Not reviewed yet/)).toBeNull();
  });

  it("names what the language lacks, and who has it by its own name", async () => {
    const { here } = drawView(<Learn />);
    await userEvent.click(await screen.findByRole("button", { name: /You and the law .*English, español/ }));
    expect(here.go).toHaveBeenCalledWith("lesson", "law");
  });

  it("leads a language without lessons to those that have them", async () => {
    serve({ ...sent(), lessons: [], checkIn: [] });
    drawView(<Learn />);
    expect(await screen.findByText(/no lessons in this language yet/)).toBeTruthy();
    const spanish = screen.getAllByRole("button", { name: "español" }).find((button) => button.lang === "es");
    expect(spanish?.dataset["language"]).toBe("es");
  });

  it("says its size first, and that nobody learns what is opened", () => {
    seatLessons(new LessonShelf(() => new Promise(() => undefined)));
    drawView(<Learn />);
    expect(screen.getByText(/about .*12 kB/)).toBeTruthy();
    expect(screen.getByText(/we cannot tell which one you open/)).toBeTruthy();
    expect(screen.getByRole("progressbar")).toBeTruthy();
  });

  it.each([
    ["offline", /no internet/],
    ["missing", /cannot be had/],
  ] as const)("without lessons (%s) says so, and someone can still be called", async (why, words) => {
    let works = false;
    const whole = new TextEncoder().encode(JSON.stringify(sent())).buffer;
    seatLessons(new LessonShelf(() => (works ? Promise.resolve(whole) : Promise.reject(new NotHere(why)))));
    drawView(<Learn />);
    expect((await screen.findByRole("alert")).textContent).toMatch(words);
    expect(screen.getByRole("button", { name: "Call or text someone" })).toBeTruthy();
    works = true;
    await press("Try again");
    expect(await screen.findByRole("heading", { name: "Right now" })).toBeTruthy();
  });

  it("draws nothing of a pack that does not fit", async () => {
    serve({ ...sent(), sites: {} });
    drawView(<Learn />);
    expect((await screen.findByRole("alert")).textContent).toMatch(/cannot be read/);
    expect(screen.queryByText(/It was not your fault/)).toBeNull();
  });
});

describe("a lesson", () => {
  it("says what it is about first, with four ways on", async () => {
    const { here } = await open("not-your-fault");
    expect(screen.getByText(/about being used by someone/)).toBeTruthy();
    expect(screen.queryByText(/choice/)).toBeNull();
    expect(names()).toEqual(["Back", "Read it", "A shorter version", "Something calm", "Not now", "Steady me", "Talk to someone"]);
    await press("Something calm");
    expect(here.go).toHaveBeenCalledWith("steady");
    await press("Not now");
    expect(here.back).toHaveBeenCalledOnce();
  });

  it("begins with its first card where there is nothing to say first", async () => {
    await open("steady");
    expect(screen.getByText("Look around.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Read it" })).toBeNull();
  });

  it("shows one card at a time, forth, back and to the end; the keyboard goes along", async () => {
    await open("not-your-fault");
    await press("Read it");
    expect(screen.getByText(/choice/)).toBeTruthy();
    expect(document.activeElement?.textContent).toMatch(/Card .*1.* of .*4/);
    await press("Next card");
    const heading = screen.getByRole("heading", { level: 2, name: /Card .*2.* of .*4/ });
    expect(document.activeElement).toBe(heading);
    await press("One card back");
    expect(screen.getByRole("heading", { level: 2, name: /Card .*1.* of/ })).toBe(document.activeElement);
    await press("Skip to the end");
    expect(screen.getByText("You can stop here.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Next|Skip/ })).toBeNull();
  });

  it("has a shorter version of the cards that its writer chose", async () => {
    await open("not-your-fault");
    await press("A shorter version");
    await press("Next card");
    expect(screen.getByText("You can stop here.")).toBeTruthy();
  });

  it("ends in choices, one of which is nothing", async () => {
    const { here } = await open("not-your-fault");
    await press("Read it");
    await press("Skip to the end");
    await press("Nothing more now");
    expect(here.go).toHaveBeenCalledWith("home");
    expect(names()).toEqual(expect.arrayContaining(["Another lesson", "Find help", "Steady me", "Talk to someone"]));
  });

  it("leads to the finder for a kind of help, by its code and on the phone only", async () => {
    const { here } = await open("not-your-fault");
    await press("Read it");
    await press("Skip to the end");
    await press(/^Find help: .*People who have been there/);
    expect(here.go).toHaveBeenCalledWith("finder", "svc.peer");
  });

  it("answers kindly whatever is chosen, counts nothing, and can be answered anew", async () => {
    await open("not-your-fault");
    await press("Read it");
    await press("Next card");
    await press("Next card");
    await press("Me");
    expect(screen.getByText("Many people feel this.")).toBeTruthy();
    await press("They did");
    expect(screen.getByText(/That choice was theirs/)).toBeTruthy();
    expect(screen.queryByText("Many people feel this.")).toBeNull();
    expect(document.body.textContent).not.toMatch(/wrong|correct|score|\d\/\d/i);
  });

  it("shows a line as the page has it, and none that the page does not show", async () => {
    const pack = sent();
    pack.lessons[0]?.cards[0]?.parts.push({ line: "hidden" } as never);
    serve(pack);
    await open("not-your-fault");
    await press("Read it");
    const lists = screen.getAllByRole("list", { hidden: true }).filter((list) => list.className === "lines");
    expect(lists.map((list) => [list.hidden, list.textContent])).toEqual([[false, "Call 988"], [true, ""]]);
  });

  it("leads to other lessons and to sites by name, and says what a site leaves behind", async () => {
    const { here } = await open("not-your-fault");
    await press("Read it");
    await press("Next card");
    await press("Feeling steady");
    expect(here.go).toHaveBeenCalledWith("lesson", "steady");
    const site = screen.getByRole("link", { name: "a site" });
    expect([site.getAttribute("href"), site.getAttribute("rel")]).toEqual(["https://near.example/", "noreferrer noopener"]);
    expect(screen.getByText("You could say")).toBeTruthy();
    expect(screen.getByText("Words that can hurt")).toBeTruthy();
  });

  it("is never more than words, whatever stands in it", async () => {
    const pack = sent();
    pack.lessons[1]!.title = "<img src=x onerror=alert(1)>";
    pack.lessons[1]!.cards[0]!.parts = [{ p: ["<script>alert(1)</script>"] }] as never;
    serve(pack);
    const { container } = await open("steady");
    expect(container.querySelector("script, img, iframe")).toBeNull();
    expect(screen.getByText("<script>alert(1)</script>")).toBeTruthy();
  });

  it("stands where it stood when the reader comes back to it", async () => {
    const { here, unmount } = await open("not-your-fault");
    await press("Read it");
    await press("Next card");
    unmount();
    expect([here.place.memory.get("version"), here.place.memory.get("card")]).toEqual(["whole", 1]);
  });

  it("that the language lacks names those that have it", async () => {
    await open("law");
    expect(screen.getByRole("heading", { name: "You and the law" })).toBeTruthy();
    expect(screen.getAllByRole("button", { name: "español" }).length).toBeGreaterThan(0);
  });

  it("that was taken away is gone, in one sentence, with a way on", async () => {
    const { here } = await open("no-such-lesson");
    expect(screen.getByText("This lesson is not here anymore.")).toBeTruthy();
    await press("Another lesson");
    expect(here.go).toHaveBeenCalledWith("learn");
  });
});

describe("how far words were checked", () => {
  const arabic = () => {
    const pack = { ...sent(), lang: "ar", dir: "rtl" };
    const lesson = pack.lessons[1] as { mark?: string; cards: unknown[] };
    lesson.mark = "machine";
    return { pack, lesson };
  };

  it("is said on a card that differs from its lesson, with English one tap away", async () => {
    const { pack, lesson } = arabic();
    lesson.cards = [{ id: "one", kind: "card", mark: "stale", parts: [{ p: ["نص"] }] }];
    serve(pack);
    await open("steady", { pack: { lang: "ar", dir: "rtl", state: "machine" } });
    expect(screen.getByText(/The English page changed/)).toBeTruthy();
    const marks = screen.getAllByRole("button", { name: "English" });
    expect(marks.every((button) => button.dataset["language"] === "en")).toBe(true);
    // The page says once that a computer made it; the lesson does not say so again.
    expect(screen.getAllByText(/A computer made this/)).toHaveLength(1);
  });

  it("puts English beside what someone may act on, and marks what is English", async () => {
    const { pack, lesson } = arabic();
    const english = { parts: [{ p: ["Ask first."] }] };
    lesson.cards = [
      { id: "one", kind: "card", mark: "machine", parts: [{ p: ["نص"] }], english },
      { id: "two", kind: "card", lang: "en", dir: "ltr", parts: [{ p: ["Not translated."] }] },
    ];
    serve(pack);
    await open("steady", { pack: { lang: "ar", dir: "rtl", state: "machine" } });
    expect(screen.getByText("Ask first.").closest("[lang]")?.getAttribute("lang")).toBe("en");
    expect(screen.getByText("نص").closest("[lang]")?.getAttribute("dir")).toBe("rtl");
    await press("Next card");
    const words = screen.getByText("Not translated.").closest("[lang]");
    expect([words?.getAttribute("lang"), words?.getAttribute("dir")]).toEqual(["en", "ltr"]);
  });
});

describe("Steady me", () => {
  it("offers its ways, opens one, and moves only when it is asked to", async () => {
    const { here } = drawView(<Steady />);
    await userEvent.click(await screen.findByRole("button", { name: /Feel your feet About .*40.* seconds/ }));
    expect(here.go).toHaveBeenCalledWith("steady", "feet");
    expect(screen.queryByRole("button", { name: "Steady me" })).toBeNull();
  });

  it("goes step by step, and after it: again, another one, someone, back", async () => {
    const { here } = drawView(<Steady />, { about: "feet" });
    expect(await screen.findByText("Press your feet down.")).toBeTruthy();
    await press("Next step");
    expect(document.activeElement?.textContent).toMatch(/Step .*2.* of .*2/);
    await press("Again");
    expect(screen.getByText("Press your feet down.")).toBeTruthy();
    await press("Another one");
    expect(here.go).toHaveBeenCalledWith("steady");
    expect(names()).toEqual(expect.arrayContaining(["Back", "Talk to someone"]));
  });

  it("is there in English where the language lacks it, and says which language that is", async () => {
    const pack = { ...sent(), lang: "ar", dir: "rtl" };
    Object.assign(pack.steady[0] as object, { lang: "en", dir: "ltr" });
    serve(pack);
    drawView(<Steady />, { about: "feet", pack: { lang: "ar", dir: "rtl" } });
    const words = (await screen.findByText("Press your feet down.")).closest("[lang]");
    expect([words?.getAttribute("lang"), words?.getAttribute("dir")]).toEqual(["en", "ltr"]);
  });
});

it("every screen of lessons ends in the same two ways, in the same place", async () => {
  const { here } = await open("steady");
  const foot = screen.getByRole("navigation", { name: "Always here" });
  await userEvent.click(within(foot).getByRole("button", { name: "Steady me" }));
  await userEvent.click(within(foot).getByRole("button", { name: "Talk to someone" }));
  expect(vi.mocked(here.go).mock.calls.map(([view]) => view)).toEqual(["steady", expect.stringMatching(/^(talk|lines)$/)]);
});
