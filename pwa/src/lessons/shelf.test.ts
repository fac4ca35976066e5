import { describe, expect, it, vi } from "vitest";

import { NotHere } from "../directory/arrival.ts";
import { sent } from "./pack.fixture.ts";
import { LessonShelf } from "./shelf.ts";

const bytesOf = (words: string) => new TextEncoder().encode(words).buffer;
const english = { url: "/packs/en.json", bytes: 10 };
const spanish = { url: "/packs/es.json", bytes: 10 };
const whole = () => Promise.resolve(bytesOf(JSON.stringify(sent())));

describe("the shelf of lessons", () => {
  it("fetches the lessons once a visit, whole, and says how far they are", async () => {
    const heard: string[] = [];
    const fetch = vi.fn((...[, told]: Parameters<ConstructorParameters<typeof LessonShelf>[0] & object>) => {
      told(5);
      return whole();
    });
    const shelf = new LessonShelf(fetch);
    shelf.hear(() => heard.push(shelf.state.state));
    await Promise.all([shelf.open(english, "lessons.en"), shelf.open(english, "lessons.en")]);
    await shelf.open(english, "lessons.en");
    expect(fetch).toHaveBeenCalledOnce();
    expect(heard).toEqual(["coming", "coming", "here"]);
  });

  it("fetches those of another language, and takes no late answer of the first", async () => {
    let answer: (bytes: ArrayBuffer) => void = () => undefined;
    const late = new Promise<ArrayBuffer>((resolve) => (answer = resolve));
    const shelf = new LessonShelf((edition) => (edition === english ? late : whole()));
    const first = shelf.open(english, "lessons.en");
    await shelf.open(spanish, "lessons.es");
    answer(bytesOf("{}"));
    await first;
    expect(shelf.state.state).toBe("here");
  });

  it.each([
    ["offline", () => Promise.reject(new NotHere("offline"))],
    ["missing", () => Promise.reject(new NotHere("missing"))],
    ["bad", () => Promise.resolve(bytesOf("<html>sign in here</html>"))],
  ] as const)("says why nothing came (%s), and tries again when it is asked", async (why, failing) => {
    let works = false;
    const shelf = new LessonShelf(() => (works ? whole() : failing()));
    await shelf.open(english, "lessons.en");
    expect(shelf.state).toEqual({ state: "trouble", why });
    works = true;
    await shelf.open(english, "lessons.en");
    expect(shelf.state.state).toBe("here");
  });

  it("forgets everything when the person leaves, also what is still on its way", async () => {
    let answer: (bytes: ArrayBuffer) => void = () => undefined;
    const shelf = new LessonShelf(() => new Promise((resolve) => (answer = resolve)));
    const coming = shelf.open(english, "lessons.en");
    shelf.close();
    answer(await whole());
    await coming;
    expect(shelf.state.state).toBe("new");
  });
});
