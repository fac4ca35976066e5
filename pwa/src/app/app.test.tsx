import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { firstScreen, openPage, spanish } from "../../tests/page.ts";
import { ftlOf } from "../../tests/words.ts";
import { takeOver } from "../first/language.ts";
import { PackShelf } from "../kernel/packs.ts";
import { startApp } from "./app.tsx";
import type { Place } from "./place.ts";
import { views } from "./views.ts";

const way = { go: vi.fn(), back: vi.fn(), tell: vi.fn() };
const place = (view: string): Place => ({ id: 1, view, memory: new Map(), scroll: 0, pressed: "" });

/** Answers of the network, to be let go one by one. */
let asked: { address: string; arrive: () => void }[];

function start() {
  const packs = new PackShelf(
    (address) =>
      new Promise((resolve) => {
        const lang = address.includes("es") ? "es" : "en";
        const pack = { v: 1, lang, dir: "ltr", state: "draft", ftl: ftlOf(lang), english: "", beside: [], synonyms: {} };
        asked.push({ address, arrive: () => resolve(Response.json(pack)) });
      }),
  );
  return startApp(document.getElementById("app")!, way, views, packs);
}

const heading = () => document.querySelector("#app h1")?.textContent;

beforeEach(() => {
  asked = [];
  openPage();
  document.getElementById("app")!.hidden = false;
});

afterEach(() => {
  delete views["slow"];
});

it("draws nothing before the words are there", async () => {
  const app = start();
  const shown = app.show(place("keep"));
  expect(document.getElementById("app")!.childElementCount).toBe(0);
  asked[0]?.arrive();
  await shown;
  expect(heading()).toBe("Keep on this phone");
});

it("asks for the words once for any number of places", async () => {
  const app = start();
  app.warm("keep");
  asked[0]?.arrive();
  await app.show(place("keep"));
  await app.show(place("keep"));
  expect(asked.map(({ address }) => address)).toEqual(["/packs/en.json"]);
});

it("draws the place that was wanted last, whichever comes first", async () => {
  let arrive: () => void = () => undefined;
  views["slow"] = () => new Promise((resolve) => (arrive = () => resolve(() => <h1>Slow</h1>)));
  const app = start();
  const slow = app.show(place("slow"));
  const keep = app.show(place("keep"));
  asked[0]?.arrive();
  await keep;
  arrive();
  await slow;
  expect(heading()).toBe("Keep on this phone");
});

it("refuses a view that is not in the table", async () => {
  await expect(start().show(place("nothing"))).rejects.toThrow("no such view");
});

it("draws again in the words that the page names now", async () => {
  const app = start();
  const shown = app.show(place("keep"));
  asked[0]?.arrive();
  await shown;
  takeOver(new DOMParser().parseFromString(firstScreen(spanish), "text/html"));
  const changed = app.changeLanguage();
  asked[1]?.arrive();
  await changed;
  expect(asked[1]?.address).toBe("/packs/es.json");
  expect(heading()).toBe("Guardar en este teléfono");
});
