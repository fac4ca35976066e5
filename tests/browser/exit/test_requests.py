"""Checks 11 and 15: who learns of a visit, and who learns that it ended."""

from tests.support.chromium import Chromium
from tests.support.elsewhere import Elsewhere
from tests.support.engine import Engine
from tests.support.gate import Gate
from tests.support.walk import arrive, at, see_six_views, tap_leave

NEUTRAL_IS_AT_HAND = (
    "performance.getEntriesByType('resource').some(each => each.name.endsWith('/units'))"
)


async def test_the_neutral_page_learns_nothing_of_where_someone_came_from(
    engine: Engine, start: Elsewhere, neutral: Elsewhere
) -> None:
    await arrive(engine, start)
    await tap_leave(engine)
    await at(engine, neutral)
    assert neutral.referrers == [""]  # the header
    assert await engine.run("document.referrer") == ""
    assert await engine.run("[window.opener, window.length, window.name]") == [None, 0, ""]


async def test_leaving_sends_one_request_and_then_asks_for_the_neutral_page_once(
    engine: Engine, start: Elsewhere, neutral: Elsewhere, gated: Gate
) -> None:
    start.link = gated.origin
    await arrive(engine, start)
    await see_six_views(engine)
    await engine.until(NEUTRAL_IS_AT_HAND)  # it is asked for when the browser is idle
    gated.requests.clear()
    everywhere: list[str] = []
    if isinstance(engine, Chromium):
        # Here the browser itself is asked, so that a third party would show too.
        engine.context.on("request", lambda sent: everywhere.append(f"{sent.method} {sent.url}"))
    await tap_leave(engine)
    await at(engine, neutral)
    assert gated.requests == ["POST /fresh"]
    assert neutral.referrers == [""]
    if isinstance(engine, Chromium):
        expected = [f"GET {neutral.url}", f"POST {gated.origin}/fresh"]
        assert sorted(each for each in everywhere if "favicon" not in each) == expected
