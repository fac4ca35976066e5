import { screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";

import { type Server, drawLessons, playedServer } from "../../../tests/studio.tsx";
import { Offline } from "../api.ts";
import type { Role } from "../protocol.ts";
import { idOf } from "./beginning.ts";
import type { Saving } from "./facts.ts";
import { aCard, aPage, listed } from "./lessons.fixture.ts";
import { forgetUnsent } from "./unsent.ts";

const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole("button", { name }));
const lists = { pages: [listed(), listed({ id: "helper-team", order: 1 })], languages: [{ tag: "en", endonym: "English", dir: "ltr" as const }] };
const drawn = (server: Server, role: Role = "writer") => drawLessons(server, undefined, undefined, [{ role, state: "active" }]);
beforeEach(forgetUnsent);

async function fillIn(title: string) {
  await userEvent.click(await screen.findByText("Begin a new lesson"));
  if (title) await userEvent.type(screen.getByLabelText("Title"), title);
}

describe("the id of a new lesson", () => {
  it.each([
    ["Asking for time", "asking-for-time"],
    ["  It’s   OK: 24 hours!  ", "its-ok-hours"],
    ["¿Qué pasó, señor?", "que-paso-senor"],
    ["One two three four five six seven", "one-two-three-four-five"],
    ["الثقة", ""],
    ["24 / 7", ""],
  ])("of “%s” is “%s”", (title, id) => {
    expect(idOf(title, [])).toBe(id);
  });

  it("is another than any that is taken, also when the title is long", () => {
    expect(idOf("Law", ["law"])).toBe("law-two");
    expect(idOf("Law", ["law", "law-two"])).toBe("law-three");
    const long = "Extraordinarily complicated considerations everywhere";
    const first = idOf(long, []);
    const second = idOf(long, [first]);
    for (const id of [first, second, idOf("x".repeat(60), []), idOf("x".repeat(60), ["x".repeat(40)])]) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+){0,4}$/);
      expect(id.length).toBeLessThanOrEqual(40);
    }
    expect(second).not.toBe(first);
  });
});

describe("a new lesson", () => {
  it("begins as a draft with one empty card, last in its track, and opens", async () => {
    const server = playedServer({ lists });
    const { go } = drawn(server);
    await fillIn("Asking for time");
    expect(screen.getByText("asking-for-time")).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText("Part of Learn"), "6");
    await userEvent.selectOptions(screen.getByLabelText("Minutes to read it"), "2");
    await press("Begin it");
    await waitFor(() => expect(go).toHaveBeenCalledWith("lessons", "lessons/asking-for-time/en"));
    expect(server.sent("revisions")).toMatchObject({
      base: 0,
      front: { title: "Asking for time", track: 6, order: 3, minutes: 2, reviewers: ["survivor"], basis: [], tags: [] },
      cards: [{ id: "one", kind: "card", text: "" }],
    });
  });

  it("is not begun without a title, and its words say what to do", async () => {
    const server = playedServer({ lists });
    drawn(server);
    await fillIn("");
    await press("Begin it");
    expect(screen.getByText(/write a title with letters/)).toBeTruthy();
    expect(server.all("revisions")).toHaveLength(0);
  });

  it("is begun once when the answer was lost, and the title is not typed again", async () => {
    const server = playedServer({ lists, fails: { revisions: new Offline() } });
    const { go } = drawn(server);
    await fillIn("Asking for time");
    await press("Begin it");
    expect(await screen.findByText(/No answer came/)).toBeTruthy();
    delete server.played.fails;
    await press("Begin it");
    await waitFor(() => expect(go).toHaveBeenCalled());
    const [first, second] = server.all("revisions") as Saving[];
    expect(second?.key).toBe(first?.key);
  });

  it("never writes over one that somebody else began meanwhile", async () => {
    const taken = { saved: false, revision: 1, merged: false, conflicts: [{ card: "title", base: "", theirs: "a", yours: "b" }], page: aPage() };
    const { go } = drawn(playedServer({ lists, answers: { revisions: () => taken } }));
    await fillIn("Asking for time");
    await press("Begin it");
    expect(await screen.findByText(/has this name already/)).toBeTruthy();
    expect(go).not.toHaveBeenCalled();
  });

  it("is offered to writers only", async () => {
    drawn(playedServer({ lists }), "translator");
    await screen.findByRole("heading", { name: "All lessons" });
    expect(screen.queryByText("Begin a new lesson")).toBeNull();
  });

  it("opens to be written while nothing stands in it", async () => {
    const page = aPage({ revision: 1, may: ["save"], cards: [aCard("one", "")], title: "Asking for time", published: null });
    drawLessons(playedServer({ page }), "lessons/asking-for-time/en");
    expect(await screen.findByRole("button", { name: "New card" })).toBeTruthy();
    await press("Read and sign");
    expect(screen.queryByRole("button", { name: "New card" })).toBeNull();
  });
});
