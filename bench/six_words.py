"""Six words: how long from the press until a chat is open, on a clean profile and a slow phone.

Run with `make bench`, or alone: `.venv/bin/python -m bench.six_words`. Chromium with its processor
slowed four times. The floor is words of nobody on the same pages in the same run: they go the same
way (roster, slow hash, one look) and open nothing; the ratio is what may be compared between
machines. Chromium slows the page and not its workers, so the slow hash, which runs in one, is timed
by itself and counted four times in a line of its own.
"""

import asyncio
import os
import statistics
import tempfile
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path

from playwright.async_api import Browser, Page
from tests.support.chatters import Answerer, Youth, open_house
from tests.support.elsewhere import somewhere_else
from tests.support.talk_house import TalkHouse
from tests.support.teammate import one_browser

ROUNDS = 7
SLOW = 4  # times
GOAL = 2_000  # ms
REPLY = "I am here tonight too."
IN_THE_LIST = (
    "abandon ability able about above absent absorb abstract absurd access account accuse achieve"
)

# How long each worker was at work: from its making to its first answer, and in total.
WATCH_WORKERS = """() => {
  window.hashed = 0;
  window.Worker = class extends Worker {
    constructor(...given) {
      const made = performance.now();
      super(...given);
      this.addEventListener('message', () => {
        window.hashed = Math.max(window.hashed, performance.now() - made);
      });
    }
  };
}"""
# Milliseconds from the press until each of these words stands on the screen; the question about the
# phone is answered at once.
TIME = """({question, answer, ends}) => new Promise((resolve) => {
  let pressed;
  addEventListener('click', () => (pressed ??= performance.now()), {capture: true});
  const found = {};
  const look = () => {
    if (pressed === undefined) return;
    const now = performance.now() - pressed, shown = document.getElementById('app').innerText;
    if (found.known === undefined && shown.includes(question)) {
      found.known = now;
      [...document.querySelectorAll('#app button')]
        .find((each) => each.innerText.includes(answer)).click();
    }
    if (!ends.some((each) => shown.includes(each))) return;
    watching.disconnect();
    resolve({...found, open: now, hash: window.hashed});
  };
  const watching = new MutationObserver(look);
  watching.observe(document.body, {subtree: true, childList: true, characterData: true});
})"""


@dataclass
class Figures:
    """Milliseconds of each round."""

    known: list[float] = field(default_factory=list)
    open: list[float] = field(default_factory=list)
    hash: list[float] = field(default_factory=list)


async def words_of_a_chat(browser: Browser, house: TalkHouse, ash: Answerer) -> str:
    """A chat with words, from which its youth has gone; one reply waits there."""
    youth = await Youth.at(browser, house.origin)
    await youth.start_with("Hi")
    await ash.take("Hi")
    await ash.says("Hello")
    await youth.reads("Hello")
    six = await youth.take_words()
    await youth.leave()
    await ash.page.get_by_text(ash.say("chat-away")).wait_for()
    await ash.says(REPLY)
    await youth.page.context.close()
    return " , ".join(word[:4].upper() for word in six)


async def time_words(browser: Browser, house: TalkHouse, typed: str, into: Figures) -> None:
    """From the press on a clean profile."""
    youth = await Youth.at(browser, house.origin)
    page: Page = youth.page
    await page.add_init_script(f"({WATCH_WORKERS})()")
    await youth.open_talk()
    await youth.press("talk-back-words")
    await youth.write("words-label", typed)
    devtools = await page.context.new_cdp_session(page)
    await devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOW})
    ends = [REPLY, youth.say("words-back-nothing")]
    asked = {"question": youth.say("talk-seen-heading"), "answer": youth.say("talk-seen-no")}
    timing = asyncio.create_task(page.evaluate(TIME, {**asked, "ends": ends}))
    await youth.button("words-back-open").wait_for()
    await youth.button("words-back-open").click(no_wait_after=True)
    told = await asyncio.wait_for(timing, 60)
    into.open.append(told["open"])
    into.hash.append(told["hash"])
    if "known" in told:
        into.known.append(told["known"])
    await page.context.close()


def say(name: str, figures: list[float], more: str = "") -> None:
    median = statistics.median(figures)
    print(f"  {name:34} {median:5.0f} ms ({min(figures):.0f}-{max(figures):.0f}){more}")


async def main() -> None:
    load = os.getloadavg()[0]
    print(f"six words, medians of {ROUNDS}, CPU x{SLOW}, {os.cpu_count()} cores, load {load:.1f}")
    right, nobodys = Figures(), Figures()
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        neutral = await stack.enter_async_context(somewhere_else("Weather"))
        browser = await stack.enter_async_context(one_browser())
        house = await stack.enter_async_context(open_house(folder, neutral))
        ash = await Answerer.of(browser, house, "Ash")
        await ash.go_on_duty()
        for number in range(ROUNDS + 1):
            # The first round warms up and is not counted.
            counted = bool(number)
            typed = await words_of_a_chat(browser, house, ash)
            await time_words(browser, house, typed, right if counted else Figures())
            # Others each time: the same ones may be looked up a few times only.
            others = " ".join(IN_THE_LIST.split()[number : number + 6])
            await time_words(browser, house, others, nobodys if counted else Figures())
            await ash.agrees("chat-erase", "chat-erase-yes")
    report(right, nobodys)


def report(right: Figures, nobodys: Figures) -> None:
    """The figures, and the ratio that may be compared."""
    opened, floor = statistics.median(right.open), statistics.median(nobodys.open)
    slow_too = [
        all_ + (SLOW - 1) * hash_ for all_, hash_ in zip(right.open, right.hash, strict=True)
    ]
    say("words of nobody, answered", nobodys.open)
    say("words of a chat, known", right.known)
    say(
        "the chat is open",
        right.open,
        f", {opened / floor:.2f} times words of nobody (goal {GOAL} ms)",
    )
    say("  of it the slow hash, in a worker", right.hash)
    say("the same with the hash x4 as well", slow_too, f" (goal {GOAL} ms)")


if __name__ == "__main__":
    asyncio.run(main())
