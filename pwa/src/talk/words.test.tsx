import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";

import { drawTalk } from "../../tests/talk.tsx";
import { wordList } from "../chat/pc1/lists.ts";
import { doorTo, ScriptedYouth } from "../chat/talk/talk.fixture.ts";
import { NotDone } from "../chat/talk/trouble.ts";
import { ComeBack } from "./come-back.tsx";
import { Phrase } from "./phrase.tsx";
import { WordsToComeBack } from "./words.tsx";

beforeEach(() => {
  document.documentElement.lang = "en";
});

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const spelled = async (places: readonly number[]) => {
  const list = await wordList("en");
  return places.map((place) => list[place] ?? "");
};

it("says what words open before there are any, then shows six and lets them be practised", async () => {
  const chat = new ScriptedYouth({ stage: "talking" });
  drawTalk(<WordsToComeBack chat={chat} state={chat.state} done={vi.fn()} />);
  expect(screen.getByText(/open new replies only/)).toBeTruthy();
  expect(chat.asked).toEqual([]);
  await press("Show me six words");
  const words = await spelled(chat.places);
  for (const word of words) expect(await screen.findByText(word)).toBeTruthy();
  await press("Hide them");
  expect(screen.queryByText(words[0] ?? "")).toBeNull();
  await userEvent.type(screen.getByLabelText("Your six words"), words.join(" ").toUpperCase());
  await press("Check");
  expect(screen.getByText(/All six/)).toBeTruthy();
});

it("takes words back when the person is sure, and says that the chat goes on", async () => {
  const chat = new ScriptedYouth({ stage: "talking", words: true });
  drawTalk(<WordsToComeBack chat={chat} state={chat.state} done={vi.fn()} />);
  await press("Take the words back");
  expect(chat.asked).not.toContainEqual(["takeBackWords"]);
  await press("No");
  await press("Take the words back");
  await press("Yes");
  await vi.waitFor(() => expect(chat.asked).toContainEqual(["takeBackWords"]));
  expect(await screen.findByText(/The words open nothing now/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Take the words back" })).toBeNull();
});

it("opens a chat with words typed sloppily", async () => {
  const chat = new ScriptedYouth();
  const opened = vi.fn();
  drawTalk(<ComeBack door={() => Promise.resolve(doorTo(chat))} opened={opened} stop={vi.fn()} />);
  const words = await spelled(chat.places);
  await userEvent.type(screen.getByLabelText("Your six words"), words.map((word) => ` ${word.slice(0, 4).toUpperCase()},`).join(" "));
  await press("Open the chat");
  await vi.waitFor(() => expect(opened).toHaveBeenCalledWith(chat));
});

it("says the same of wrong words and of words of nobody, and which word is in no list", async () => {
  const chat = new ScriptedYouth();
  drawTalk(<ComeBack door={() => Promise.resolve(doorTo(chat))} opened={vi.fn()} stop={vi.fn()} />);
  const box = screen.getByLabelText("Your six words");
  await userEvent.type(box, (await spelled([9, 8, 7, 6, 5, 4])).join(" "));
  await press("Open the chat");
  expect((await screen.findByRole("alert")).textContent).toContain("open nothing");
  await userEvent.clear(box);
  await userEvent.type(box, "about xqzzt");
  await press("Open the chat");
  expect((await screen.findByRole("alert")).textContent).toMatch(/Word .*2.* is not in the list/);
  await userEvent.clear(box);
  await userEvent.type(box, "about above");
  await press("Open the chat");
  expect((await screen.findByRole("alert")).textContent).toContain("It takes six");
});

it("asks before new words end the ones from before", async () => {
  const chat = new ScriptedYouth({ stage: "talking", words: true });
  drawTalk(<WordsToComeBack chat={chat} state={chat.state} done={vi.fn()} />);
  await press("Show me six words");
  expect(chat.asked).toEqual([]);
  await press("Yes");
  await vi.waitFor(() => expect(chat.asked).toContainEqual(["makeWords", "en"]));
});

it("leads from the phrase to the words first, and takes them once more after a reload", async () => {
  const without = new ScriptedYouth({ stage: "talking", phraseAsked: true });
  const { here, unmount } = drawTalk(<Phrase chat={without} state={without.state} done={vi.fn()} />);
  await press("Six words to come back");
  expect(here.go).toHaveBeenCalledWith("talk", "words");
  unmount();
  const chat = new ScriptedYouth({ stage: "talking", words: true, wordsAsked: true });
  drawTalk(<Phrase chat={chat} state={chat.state} done={vi.fn()} />);
  await userEvent.type(screen.getByLabelText("Your six words"), (await spelled([9, 8, 7, 6, 5, 4])).join(" "));
  await press("Check");
  expect((await screen.findByRole("alert")).textContent).toContain("not the words of this chat");
});

it("says why words could not be looked at, where it is not the network", async () => {
  const chat = new ScriptedYouth();
  const door = { ...doorTo(chat), back: () => Promise.reject(new NotDone("stopped")) };
  drawTalk(<ComeBack door={() => Promise.resolve(door)} opened={vi.fn()} stop={vi.fn()} />);
  await userEvent.type(screen.getByLabelText("Your six words"), (await spelled(chat.places)).join(" "));
  await press("Open the chat");
  expect((await screen.findByRole("alert")).textContent).toContain("Another phone may");
  expect(screen.getByRole("button", { name: "Call or text a line" })).toBeTruthy();
});
