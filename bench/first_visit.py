"""First visit on a slow phone: bytes on the wire, first paint and the moment the home screen
reacts.

Run with `make bench`. Times are medians; the floor is an almost empty page fetched in the same way
in the same run, and the ratio to it is what may be compared between machines.
"""

import asyncio
import statistics
import tempfile
from pathlib import Path

from playwright.async_api import Page
from tests.support.chromium import chromium_profile
from tests.support.elsewhere import somewhere_else
from tests.support.visit import ready
from tests.support.wayside_process import running_wayside
from tests.support.wire import count_bytes

ROUNDS = 7
SLOW_3G = {
    "offline": False,
    "latency": 400,
    "downloadThroughput": 400_000 / 8,
    "uploadThroughput": 400_000 / 8,
}
SLOW_CPU = 6
PAINT = """() => new Promise(done => {
  const seen = performance.getEntriesByName('first-contentful-paint')[0];
  if (seen) return done(seen.startTime);
  new PerformanceObserver((list, self) => {
    const entry = list.getEntriesByName('first-contentful-paint')[0];
    if (entry) { self.disconnect(); done(entry.startTime); }
  }).observe({type: 'paint', buffered: true});
})"""


async def visit(folder: Path, url: str, *, ours: bool) -> tuple[float, float, int]:
    """First paint and readiness in milliseconds, and bytes received."""
    async with chromium_profile(folder) as context:
        page: Page = context.pages[0]
        wire, devtools = await count_bytes(page)
        await devtools.send("Network.emulateNetworkConditions", SLOW_3G)
        await devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOW_CPU})
        await page.goto(url, wait_until="commit")
        reacts = 0.0
        if ours:
            await ready(page)
            reacts = await page.evaluate(
                "Math.max(...performance.getEntriesByType('resource').map(e => e.responseEnd))"
            )
        painted: float = await page.evaluate(PAINT)
        await page.wait_for_load_state("networkidle")
        return painted, reacts, wire.total


async def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with somewhere_else("Floor") as floor:
            with running_wayside(folder / "wayside", WAYSIDE_EXIT_URL=floor.url) as wayside:
                ours, bare = [], []
                for number in range(ROUNDS):
                    bare.append(await visit(folder / f"b{number}", floor.url, ours=False))
                    ours.append(await visit(folder / f"o{number}", wayside.origin, ours=True))
    paint = statistics.median(one[0] for one in ours)
    least = statistics.median(one[0] for one in bare)
    script = statistics.median(one[1] for one in ours)
    paints = [one[0] for one in ours]
    print(f"rounds               {ROUNDS}, slow 3G (400 ms, 400 kbit/s), CPU x{SLOW_CPU}")
    print(f"bytes on the wire    {max(one[2] for one in ours)}")
    print(f"first paint, median  {paint:.0f} ms ({min(paints):.0f}-{max(paints):.0f})")
    print(f"last script arrived  {script:.0f} ms")
    print(f"floor, an empty page {least:.0f} ms; ratio {paint / least:.2f}")


if __name__ == "__main__":
    asyncio.run(main())
