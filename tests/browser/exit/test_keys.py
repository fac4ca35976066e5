"""Check 19: Escape, which is Android's Back as well, goes one view up and never makes history."""

from tests.support.chromium import Chromium
from tests.support.elsewhere import Elsewhere
from tests.support.engine import Engine
from tests.support.walk import arrive, at, see_six_views
from tests.support.wayside_process import WaysideProcess

SHOWN = """[...document.querySelectorAll('[data-screen], #app')].find(e => !e.hidden).id"""


async def test_escape_goes_one_view_up_and_at_the_root_there_is_nothing_left_to_close(
    engine: Engine, start: Elsewhere
) -> None:
    if await engine.run("typeof CloseWatcher") == "undefined":
        # No engine without it has a Back of its own to give us: the button on the screen stays.
        assert not isinstance(engine, Chromium)
        await arrive(engine, start)
        await engine.click("[data-view=lines]")
        await engine.click("#lines [data-back]")
        assert await engine.run(SHOWN) == "home"
        return
    await arrive(engine, start)
    length = await engine.run("history.length")
    await engine.click("[data-view=finder]")
    await engine.click("#app .hit button")
    await engine.until("!!document.querySelector('#app a[href^=\"tel:\"]')")
    await engine.press("Escape")
    await engine.until("!!document.querySelector('#app .hit')")
    await engine.press("x")  # another key between: not a way of leaving
    await engine.press("Escape")
    await engine.until(f"{SHOWN} === 'home'")
    await engine.press("x")
    await engine.press("Escape")
    assert await engine.run(SHOWN) == "home"
    assert await engine.run("history.length") == length
    # Nothing holds the browser's own Back: at the root it leaves.
    await engine.back()
    await at(engine, start)


async def test_three_presses_of_escape_leave_from_however_deep(
    engine: Engine, start: Elsewhere, neutral: Elsewhere
) -> None:
    at_start = await arrive(engine, start)
    await see_six_views(engine)
    await engine.press("Escape", 3)
    await at(engine, neutral)
    assert await engine.run("history.length") == at_start + 1


async def test_a_capital_letter_or_shift_and_a_tap_is_not_a_way_of_leaving(
    engine: Engine, start: Elsewhere, wayside: WaysideProcess
) -> None:
    await arrive(engine, start)
    await engine.click("[data-view=finder]")
    await engine.click("#app input")
    for _ in range(4):
        await engine.press("Shift")
        await engine.press("A")
    assert await engine.run("location.href") == f"{wayside.origin}/"
    assert await engine.run("document.querySelector('#app input').value") == "AAAA"
