"""How a young person goes through Wayside, in any engine, and the ways in which they leave."""

import json
from collections.abc import Awaitable, Callable

from tests.support.elsewhere import Elsewhere
from tests.support.engine import Engine
from tests.support.visit import TYPED

LEAVE = ".bar .leave"
FIELD = "#app input"
RESULT = "#app .hit button"

Way = Callable[[Engine], Awaitable[None]]


async def arrive(engine: Engine, start: Elsewhere) -> int:
    """Come from the start page by its link, and wait until the first screen reacts. Returns how
    long the history was at the start page."""
    await engine.open(start.url)
    length = await engine.run("history.length")
    await engine.click("#link")
    await ready(engine)
    return int(length)


async def ready(engine: Engine) -> None:
    """Wait until the first script has run: it says so on the root element."""
    await engine.until("document.documentElement.dataset.ready !== undefined")


async def see_six_views(engine: Engine) -> None:
    """Lines, languages, limits, keep, the finder with a search, and a card."""
    for view in ("lines", "languages", "limits"):
        await engine.click(f"[data-view={view}]")
        await engine.click(f"#{view} [data-back]")
    await engine.click("#home [data-view=keep]")
    await engine.click("#app [data-back]")
    await engine.click("#home [data-view=finder]")
    await engine.type(FIELD, TYPED)
    await engine.until("!document.querySelector('#app .hit')")
    await engine.press("Backspace", len(TYPED))
    await engine.click(RESULT)
    await engine.until("!!document.querySelector('#app a[href^=\"tel:\"]')")


async def tap_leave(engine: Engine) -> None:
    await engine.click(LEAVE)


async def tap_leave_twice(engine: Engine) -> None:
    await engine.click(LEAVE, times=2)


async def enter_on_leave(engine: Engine) -> None:
    await enter_on(engine, LEAVE)


async def enter_on_the_hidden_link(engine: Engine) -> None:
    await enter_on(engine, "a.skip[data-leave]")


async def enter_on(engine: Engine, selector: str) -> None:
    found = f"document.querySelector({json.dumps(selector)})"
    await engine.until(f"({found}.focus(), document.activeElement === {found})")
    await engine.press("Enter")


async def press_escape_in_the_search_field(engine: Engine) -> None:
    await engine.click("#app [data-back]")
    await engine.click(FIELD)
    await engine.press("Escape", 3)


def press(key: str) -> Way:
    """Press a key three times."""

    async def pressing(engine: Engine) -> None:
        await engine.press(key, 3)

    return pressing


WAYS: dict[str, Way] = {
    "a tap": tap_leave,
    "two quick taps": tap_leave_twice,
    "Enter on the button": enter_on_leave,
    "the hidden link": enter_on_the_hidden_link,
    "Shift three times": press("Shift"),
    "Escape three times": press("Escape"),
    "Escape three times in a field": press_escape_in_the_search_field,
}


async def at(engine: Engine, place: Elsewhere) -> None:
    """Wait until this foreign page is there."""
    await engine.until(f"document.title === {json.dumps(place.title)}")
