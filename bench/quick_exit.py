"""Leaving: how long from the press until the screen is empty, and until the neutral page is
painted.

Run with `make bench`. The floor is a page with one link that does nothing but `location.replace`,
in the same rounds of the same run: its ratio is what may be compared between machines. Two pages
are left: one after six views, and one after six views with Wayside kept on the phone.
"""

import asyncio
import os
import statistics
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from bench.first_visit import PAINT, SLOW_3G, SLOW_CPU
from playwright.async_api import Page
from tests.support.chromium import Chromium, chromium_profile
from tests.support.elsewhere import Elsewhere, somewhere_else
from tests.support.walk import LEAVE, arrive, ready, see_six_views
from tests.support.wayside_process import running_wayside

ROUNDS = 15
BARE = ".bare"
KEPT = """document.querySelector('#app .mark') && !document.querySelector('#app button.primary')
 && navigator.serviceWorker.ready.then(worker => !!worker.active)"""
FREE = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}

# Milliseconds of the clock on the wall, which two pages share, at the press and at the first frame
# after `leave` hid the page.
WATCH = """() => {
  addEventListener('pointerup', (event) => {
    told('pressed', performance.timeOrigin + event.timeStamp);
  }, true);
  addEventListener('leave', () => requestAnimationFrame(() => {
    const after = new MessageChannel();
    after.port1.onmessage = () => told('hidden', performance.timeOrigin + performance.now());
    after.port2.postMessage(0);
  }));
}"""
GO = """to => document.querySelector('.bare').addEventListener('click', (event) => {
  event.preventDefault();
  location.replace(to);
})"""


@dataclass
class Figures:
    """Milliseconds of each round."""

    hidden: list[float] = field(default_factory=list)
    painted: list[float] = field(default_factory=list)


class Stopwatch:
    """What the page told."""

    def __init__(self) -> None:
        self.at: dict[str, float] = {}
        self.heard = asyncio.Event()

    def told(self, what: str, when: float) -> None:
        self.at[what] = when
        if what == "hidden":
            self.heard.set()


async def watched(chromium: Chromium) -> Stopwatch:
    watch = Stopwatch()
    await chromium.page.expose_function("told", watch.told)
    return watch


Opening = Callable[[Chromium], Awaitable[None]]


async def one_round(
    chromium: Chromium, watch: Stopwatch, neutral: Elsewhere, into: Figures,
    opening: Opening, press: str, *, slow: bool,
) -> None:  # fmt: skip
    """Come, press, and note both figures. The frame is taken in a leaving of its own, where the
    neutral page is held back, since otherwise it may replace the page before it is drawn."""
    for hold in (True, False):
        if hold and press == BARE:
            continue  # it hides nothing
        await slow_down(chromium, slow=False)
        await opening(chromium)
        await chromium.page.evaluate(WATCH)
        watch.heard.clear()
        if hold:
            neutral.may_answer.clear()
        await slow_down(chromium, slow=slow)
        await chromium.click(press)
        if hold:
            await asyncio.wait_for(watch.heard.wait(), 30)
            into.hidden.append(watch.at["hidden"] - watch.at["pressed"])
            neutral.may_answer.set()
        await chromium.until(f"document.title === {neutral.title!r}")
        if not hold:
            painted: float = await chromium.page.evaluate(PAINT)
            began: float = await chromium.page.evaluate("performance.timeOrigin")
            into.painted.append(began + painted - watch.at["pressed"])


async def slow_down(chromium: Chromium, *, slow: bool) -> None:
    devtools = await chromium.devtools()
    await devtools.send("Network.emulateNetworkConditions", SLOW_3G if slow else FREE)
    await devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOW_CPU if slow else 1})


async def measure(folder: Path, *, slow: bool) -> dict[str, Figures]:
    """Rounds in turn, so that a busy moment falls on all alike."""
    found = {name: Figures() for name in ("bare", "six views", "six views, kept")}
    async with somewhere_else("Start") as start, somewhere_else("Weather") as neutral:
        with running_wayside(folder / "wayside", WAYSIDE_EXIT_URL=neutral.url) as wayside:
            start.link = wayside.origin

            async def bare(chromium: Chromium) -> None:
                await chromium.open(start.url)
                await add_bare_link(chromium.page, neutral.url)

            async def seen(chromium: Chromium) -> None:
                await arrive(chromium, start)
                await see_six_views(chromium)

            async def kept(chromium: Chromium) -> None:
                await arrive(chromium, start)
                await chromium.click("#home [data-view=keep]")
                await chromium.click("#app button.primary")
                await chromium.until(KEPT)
                await chromium.page.reload()
                await ready(chromium)
                await see_six_views(chromium)

            ways = {
                "bare": (bare, BARE),
                "six views": (seen, LEAVE),
                "six views, kept": (kept, LEAVE),
            }
            async with chromium_profile(folder / "profile") as context:
                chromium = Chromium(context)
                watch = await watched(chromium)
                for number in range(ROUNDS + 1):
                    for name, (opening, press) in ways.items():
                        # The first round warms up and is not counted.
                        into = found[name] if number else Figures()
                        await one_round(chromium, watch, neutral, into, opening, press, slow=slow)
    return found


async def add_bare_link(page: Page, to: str) -> None:
    await page.evaluate(
        """() => { const link = document.createElement('button');
          link.className = 'bare'; link.id = 'link'; link.textContent = 'go';
          document.body.append(link); }"""
    )
    await page.evaluate(GO, to)


def say(name: str, figures: Figures, floor: Figures, *, slow: bool) -> None:
    painted, bare = statistics.median(figures.painted), statistics.median(floor.painted)
    least, most = min(figures.painted), max(figures.painted)
    line = f"  {name:16} painted {painted:5.0f} ms ({least:.0f}-{most:.0f})"
    if figures is not floor:
        goal = f"{bare * 1.3:.0f} ms, 1.30 times" if slow else f"{bare + 150:.0f} ms, 150 more"
        line += f", {painted / bare:.2f} times and {painted - bare:+.0f} ms of bare (goal {goal})"
        hidden = statistics.median(figures.hidden)
        line += f"; hidden {hidden:.0f} ms ({min(figures.hidden):.0f}-{max(figures.hidden):.0f}"
        line += f", goal {250 if slow else 100} ms)"
    print(line)


async def main() -> None:
    load = os.getloadavg()[0]
    print(f"leaving, medians of {ROUNDS}, {os.cpu_count()} cores, load {load:.1f}")
    for slow in (False, True):
        with tempfile.TemporaryDirectory() as folder:
            found = await measure(Path(folder), slow=slow)
        print(f" slow 3G (400 ms, 400 kbit/s), CPU x{SLOW_CPU}" if slow else " loopback")
        for name, figures in found.items():
            say(name, figures, found["bare"], slow=slow)


if __name__ == "__main__":
    asyncio.run(main())
