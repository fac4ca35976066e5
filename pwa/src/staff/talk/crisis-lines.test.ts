import { expect, it, vi } from "vitest";

import { crisisLines } from "./crisis-lines.ts";

/** The page of lines as the server draws it in a language that nobody has reviewed: English is folded into the mark. */
const PLAIN = `<main>
  <div class="mark"><p>Drafted by a computer.</p>
    <details lang="en" dir="ltr"><summary>English</summary><ul class="lines"><li>Call</li></ul></details></div>
  <ul class="lines"><li class="line"><h2>خط</h2><p>لمن هو</p><p>تفصيل</p><p class="ways"><a href="tel:988">اتصال</a></p></li></ul>
</main>`;
const asked: string[][] = [];

class PlayedRequest {
  response: Document | null = null;
  onload = () => undefined;
  open(...what: string[]) {
    asked.push(what);
  }
  setRequestHeader(...what: string[]) {
    asked.push(what);
  }
  send() {
    this.response = new DOMParser().parseFromString(PLAIN, "text/html");
    this.onload();
  }
}

it("shows the lines in the language of the console, in short, and not the English that stands before them", async () => {
  vi.stubGlobal("XMLHttpRequest", PlayedRequest);
  const list = await crisisLines("ar");
  expect(asked).toEqual([
    ["GET", "/plain"],
    ["Accept-Language", "ar"],
  ]);
  expect([...(list?.querySelectorAll("h2, p") ?? [])].map((each) => each.textContent)).toEqual(["خط", "لمن هو", "اتصال"]);
  vi.unstubAllGlobals();
});
